/** What is drawn beside and behind the lines: changes, findings and the flash of a revealed place. */
import type { editor } from 'monaco-editor/editor/editor.api';
import { placeOf } from '../json-place.ts';
import type { FileChange, MarkerSeverity, PreviewMarker } from '../types.ts';
import type { Monaco } from './monaco.ts';

/** CSS class names of the marks. */
export interface MarkClasses {
  readonly changedLine: string;
  readonly changedBar: string;
  readonly removedBar: string;
  readonly severity: Readonly<Record<MarkerSeverity, string>>;
  readonly flash: string;
}

type Decoration = editor.IModelDeltaDecoration;

const ICONS: Readonly<Record<MarkerSeverity, string>> = {
  error: 'codicon codicon-error',
  warning: 'codicon codicon-warning',
  advice: 'codicon codicon-info',
};

/** A bar, a soft background and a place in the overview ruler for each run of changed lines. */
export function changeDecorations(
  monaco: Monaco,
  change: FileChange | undefined,
  classes: MarkClasses,
  colour: string,
): Decoration[] {
  const overviewRuler = { color: colour, position: monaco.editor.OverviewRulerLane.Left };
  return (change?.hunks ?? []).map(({ line, lines }) =>
    lines.length === 0
      ? {
          // Lines that only went away leave a notch above the line that took their place.
          range: new monaco.Range(line, 1, line, 1),
          options: { isWholeLine: true, marginClassName: classes.removedBar, overviewRuler },
        }
      : {
          range: new monaco.Range(line, 1, line + lines.length - 1, 1),
          options: {
            isWholeLine: true,
            className: classes.changedLine,
            marginClassName: classes.changedBar,
            overviewRuler,
          },
        },
  );
}

/** A sign of the severity in the glyph margin for each finding. */
export function markerDecorations(
  monaco: Monaco,
  text: string,
  markers: readonly PreviewMarker[],
  classes: MarkClasses,
): Decoration[] {
  return markers.map(({ path, severity, message }) => {
    const { line } = placeOf(text, path);
    return {
      range: new monaco.Range(line, 1, line, 1),
      options: {
        glyphMarginClassName: `${ICONS[severity]} ${classes.severity[severity]}`,
        glyphMarginHoverMessage: { value: plainMarkdown(message) },
      },
    };
  });
}

/** The squiggles, which Monaco also lists under F8 and shows on hover. */
export function editorMarkers(monaco: Monaco, text: string, markers: readonly PreviewMarker[]): editor.IMarkerData[] {
  const severities = {
    error: monaco.MarkerSeverity.Error,
    warning: monaco.MarkerSeverity.Warning,
    advice: monaco.MarkerSeverity.Info,
  } as const;
  return markers.map(({ path, severity, message }) => {
    const { line, column, endColumn } = placeOf(text, path);
    return {
      severity: severities[severity],
      message,
      startLineNumber: line,
      startColumn: column,
      endLineNumber: line,
      endColumn,
    };
  });
}

/** A message is plain text; without this its signs could become markup in the hover. */
function plainMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&');
}
