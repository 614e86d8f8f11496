/** A change in words and as a badge. */
import { expect, it } from 'vitest';
import { changeBadge, changeWords } from '../../../src/app/preview/change-text.ts';
import type { FileChange, Hunk } from '../../../src/app/preview/types.ts';

const hunk = (oldCount: number, ...lines: string[]): Hunk => ({ oldLine: 1, oldCount, line: 1, lines });
const change = (...hunks: Hunk[]): FileChange => ({ generation: 1, isNew: false, hunks });

it.each<[FileChange, string, string]>([
  [change(hunk(1, 'a')), '+1', '1 line changed'],
  [change(hunk(1, 'a'), hunk(0, 'b', 'c')), '+3', '3 lines changed'],
  [change(hunk(1, 'a'), hunk(4)), '+1', '1 line changed'],
  [change(hunk(1)), '−1', '1 line removed'],
  [change(hunk(2), hunk(3)), '−5', '5 lines removed'],
  [{ generation: 1, isNew: true, hunks: [] }, 'new', 'new in the package'],
])('%j', (given, badge, words) => {
  expect([changeBadge(given), changeWords(given)]).toEqual([badge, words]);
});
