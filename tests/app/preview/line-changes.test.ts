/** The line diff: exact hunks, and edits that lead from one text to the other. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedLines, lineChanges, removedLines } from '../../../src/app/preview/line-changes.ts';
import type { Hunk } from '../../../src/app/preview/types.ts';

/** Applies hunks from the bottom up, as the editor does. */
function apply(before: string, hunks: readonly Hunk[]): string {
  const lines = before.split('\n');
  for (const hunk of hunks.toReversed()) lines.splice(hunk.oldLine - 1, hunk.oldCount, ...hunk.lines);
  return lines.join('\n');
}

describe('lineChanges', () => {
  it.each<[string, string, string, Hunk[]]>([
    ['equal texts', 'a\nb\n', 'a\nb\n', []],
    ['one value', 'a\nb: 1\nc\n', 'a\nb: 2\nc\n', [{ oldLine: 2, oldCount: 1, line: 2, lines: ['b: 2'] }]],
    ['a longer value', 'a\nb: 9\nc\n', 'a\nb: 10\nc\n', [{ oldLine: 2, oldCount: 1, line: 2, lines: ['b: 10'] }]],
    ['an added line', 'a\nc\n', 'a\nb\nc\n', [{ oldLine: 2, oldCount: 0, line: 2, lines: ['b'] }]],
    ['a repeated line', 'a\n}\n}\n', 'a\n}\n}\n}\n', [{ oldLine: 4, oldCount: 0, line: 4, lines: ['}'] }]],
    ['a removed line', 'a\nb\nc\n', 'a\nc\n', [{ oldLine: 2, oldCount: 1, line: 2, lines: [] }]],
    [
      'two places far apart',
      'a: 1\nb\nc\nd: 1\ne\n',
      'a: 2\nb\nc\nd: 2\ne\n',
      [
        { oldLine: 1, oldCount: 1, line: 1, lines: ['a: 2'] },
        { oldLine: 4, oldCount: 1, line: 4, lines: ['d: 2'] },
      ],
    ],
    [
      'lines that move what follows',
      'a\nb\nc\nd\n',
      'x\ny\na\nb\nc\nD\n',
      [
        { oldLine: 1, oldCount: 0, line: 1, lines: ['x', 'y'] },
        { oldLine: 4, oldCount: 1, line: 6, lines: ['D'] },
      ],
    ],
    ['a last line without an end', 'x', 'x\n', [{ oldLine: 2, oldCount: 0, line: 2, lines: [''] }]],
  ])('finds %s', (_, before, after, hunks) => {
    expect(lineChanges(before, after)).toEqual(hunks);
  });

  it('calls the whole middle changed when too much differs', () => {
    const before = ['{', ...Array.from({ length: 800 }, (_, n) => `old ${n}`), '}', ''].join('\n');
    const after = ['{', ...Array.from({ length: 500 }, (_, n) => `new ${n}`), '}', ''].join('\n');
    const hunks = lineChanges(before, after);
    expect(hunks).toMatchObject([{ oldLine: 2, oldCount: 800, line: 2 }]);
    expect(addedLines(hunks)).toBe(500);
    expect(removedLines(hunks)).toBe(300);
  });

  it('always leads from the old text to the new one', () => {
    const text = fc
      .array(fc.constantFrom('', '}', '  "a": 1,', '  "b": 2'), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(apply(before, lineChanges(before, after))).toBe(after);
      }),
    );
  });
});
