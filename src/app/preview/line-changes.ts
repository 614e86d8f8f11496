/** The line diff behind the green marks and the edits of the editor's text. */
import { diffArrays } from 'diff';
import type { Hunk } from './types.ts';

/**
 * The most lines that may come and go before the diff gives up and calls the whole middle changed.
 * Its cost grows with the square of this; at 200 the worst case takes about 10 ms.
 */
const MAX_EDIT_LENGTH = 200;

const NEW_LINE = 10;

/**
 * The runs of lines that differ between two texts, in order.
 * What both share at the start and the end is cut off first, so the usual change of one value costs one pass over the text.
 */
export function lineChanges(before: string, after: string): readonly Hunk[] {
  if (before === after) return [];
  const start = commonStart(before, after);
  const tail = commonTail(before, after, start);
  const oldLines = linesBetween(before, start, tail);
  const newLines = linesBetween(after, start, tail);
  const firstLine = 1 + countLineEnds(before, start);
  const whole: Hunk = { oldLine: firstLine, oldCount: oldLines.length, line: firstLine, lines: newLines };
  if (oldLines.length === 0 || newLines.length === 0 || oldLines.length + newLines.length === 2) return [whole];
  const parts = diffArrays(oldLines as string[], newLines as string[], { maxEditLength: MAX_EDIT_LENGTH });
  if (parts === undefined) return [whole];

  const hunks: Hunk[] = [];
  let oldLine = firstLine;
  let line = firstLine;
  let open: { oldLine: number; oldCount: number; line: number; lines: string[] } | undefined;
  for (const part of parts) {
    if (!part.added && !part.removed) {
      if (open !== undefined) hunks.push(open);
      open = undefined;
      oldLine += part.value.length;
      line += part.value.length;
      continue;
    }
    open ??= { oldLine, oldCount: 0, line, lines: [] };
    if (part.removed) {
      open.oldCount += part.value.length;
      oldLine += part.value.length;
    } else {
      open.lines.push(...part.value);
      line += part.value.length;
    }
  }
  if (open !== undefined) hunks.push(open);
  return hunks;
}

/** How many lines are new or different. */
export function addedLines(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, hunk) => sum + hunk.lines.length, 0);
}

/** How many lines went away without another in their place. */
export function removedLines(hunks: readonly Hunk[]): number {
  return hunks.reduce((sum, hunk) => sum + Math.max(0, hunk.oldCount - hunk.lines.length), 0);
}

/** The offset of the first line that differs. */
function commonStart(before: string, after: string): number {
  const end = Math.min(before.length, after.length);
  let at = 0;
  while (at < end && before.charCodeAt(at) === after.charCodeAt(at)) at++;
  return at === 0 ? 0 : before.lastIndexOf('\n', at - 1) + 1;
}

/** The length of the whole lines that both texts end with, beyond what they start with. */
function commonTail(before: string, after: string, start: number): number {
  const end = Math.min(before.length, after.length) - start;
  let tail = 0;
  while (tail < end && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail))
    tail++;
  const isLineStart = (text: string) =>
    tail === text.length - start || text.charCodeAt(text.length - tail - 1) === NEW_LINE;
  if (isLineStart(before) && isLineStart(after)) return tail;
  const lineEnd = before.indexOf('\n', before.length - tail);
  return lineEnd === -1 ? 0 : before.length - lineEnd - 1;
}

/** The lines between the common start and tail; without a tail the text's last line is one of them. */
function linesBetween(text: string, start: number, tail: number): readonly string[] {
  if (tail === 0) return text.slice(start).split('\n');
  const middle = text.slice(start, text.length - tail - 1);
  return start === text.length - tail ? [] : middle.split('\n');
}

function countLineEnds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
