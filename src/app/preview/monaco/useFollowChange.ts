/** Scrolls to the first changed line, unless the person is reading elsewhere. */
import type { editor } from 'monaco-editor/editor/editor.api';
import { useCallback, useEffect, useRef } from 'react';
import type { FileName } from '#generate';
import { lineToShow } from '../scroll-decision.ts';
import type { FileChange } from '../types.ts';

/** Follows the changes of the file on the screen; the result is to be called whenever the person reads in the view. */
export function useFollowChange(
  instance: editor.IStandaloneCodeEditor | undefined,
  name: FileName,
  change: FileChange | undefined,
): () => void {
  // Reading one file says nothing about the next.
  const lastRead = useRef<{ readonly name: FileName; readonly at: number }>(undefined);
  const seen = useRef(new Map<FileName, number>());

  useEffect(() => {
    if (instance === undefined || change === undefined || seen.current.get(name) === change.generation) return;
    seen.current.set(name, change.generation);
    const ranges = instance.getVisibleRanges();
    const line = lineToShow({
      firstChanged: change.hunks[0]?.line,
      visible: { first: ranges[0]?.startLineNumber ?? 0, last: ranges.at(-1)?.endLineNumber ?? 0 },
      lastReadAt: lastRead.current?.name === name ? lastRead.current.at : undefined,
      now: performance.now(),
    });
    if (line !== undefined) instance.revealLineInCenter(line);
  }, [instance, name, change]);

  return useCallback(() => {
    lastRead.current = { name, at: performance.now() };
  }, [name]);
}
