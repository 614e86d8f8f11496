/** What the page hands to the preview pane. */
import type { FileName, PackageFile } from '#generate';

/** A place inside a JSON document: property names and array positions from the root. */
export type JsonPath = readonly (string | number)[];

export type MarkerSeverity = 'error' | 'warning' | 'advice';

/** A finding at its place in a file. */
export interface PreviewMarker {
  readonly file: FileName;
  readonly path: JsonPath;
  readonly severity: MarkerSeverity;
  readonly message: string;
}

/** Asks the pane to show a place; a new nonce asks again for the same one. */
export interface RevealRequest {
  readonly file: FileName;
  readonly path: JsonPath;
  readonly nonce: number;
}

export type PreviewTheme = 'light' | 'dark' | 'contrast';

export interface PreviewPaneProps {
  readonly files: readonly PackageFile[];
  readonly selected: FileName;
  onSelect(name: FileName): void;
  readonly markers: readonly PreviewMarker[];
  readonly reveal?: RevealRequest | undefined;
  readonly theme: PreviewTheme;
  onCursor?: ((line: number, column: number) => void) | undefined;
}

/** What each of the two views (Monaco, plain text) is given for the selected file. */
export interface FileViewProps {
  readonly file: PackageFile;
  readonly change: FileChange | undefined;
  readonly markers: readonly PreviewMarker[];
  readonly reveal: RevealRequest | undefined;
  readonly onCursor: ((line: number, column: number) => void) | undefined;
}

/** A run of lines replaced by another run; lines count from 1, a run may be empty. */
export interface Hunk {
  readonly oldLine: number;
  readonly oldCount: number;
  readonly line: number;
  readonly lines: readonly string[];
}

/** What the last change did to one file. */
export interface FileChange {
  /** Grows with every change of the package, so that a view knows which one it has shown. */
  readonly generation: number;
  /** The file was not in the package before. */
  readonly isNew: boolean;
  readonly hunks: readonly Hunk[];
}
