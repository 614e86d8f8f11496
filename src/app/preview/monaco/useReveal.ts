/** Shows the place that the page asks for, and lights its line for a moment. */

import type { editor } from 'monaco-editor/editor/editor.api';
import { Range } from 'monaco-editor/editor/editor.api';
import { useEffect, useRef } from 'react';
import type { PackageFile } from '#generate';
import { placeOf } from '../json-place.ts';
import type { RevealRequest } from '../types.ts';

/** How long the line stays lit, in milliseconds. */
export const FLASH_MS = 1500;

/** Answers each request once, as soon as its file is on the screen. */
export function useReveal(
  instance: editor.IStandaloneCodeEditor | undefined,
  file: PackageFile,
  reveal: RevealRequest | undefined,
  flashClass: string,
  noteReading: () => void,
): void {
  const answered = useRef<number>(undefined);
  const flash = useRef<{ decorations: editor.IEditorDecorationsCollection; timer: number }>(undefined);

  useEffect(() => {
    if (
      instance === undefined ||
      reveal === undefined ||
      reveal.file !== file.name ||
      answered.current === reveal.nonce
    )
      return;
    answered.current = reveal.nonce;
    const { line, column } = placeOf(file.text, reveal.path);
    // The person asked to see this line, so a change elsewhere does not take it away at once.
    noteReading();
    instance.setPosition({ lineNumber: line, column });
    instance.revealLineInCenter(line);
    clearTimeout(flash.current?.timer);
    flash.current?.decorations.clear();
    const decorations = instance.createDecorationsCollection([
      { range: new Range(line, 1, line, 1), options: { isWholeLine: true, className: flashClass } },
    ]);
    flash.current = { decorations, timer: window.setTimeout(() => decorations.clear(), FLASH_MS) };
  }, [instance, file, reveal, flashClass, noteReading]);

  useEffect(() => () => clearTimeout(flash.current?.timer), []);
}
