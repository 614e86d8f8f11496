/** The marks always show the last change of the package. */
import { expect, it } from 'vitest';
import type { FileName, PackageFile } from '#generate';
import { nextHistory, startHistory } from '../../../src/app/preview/change-history.ts';

const file = (name: FileName, text: string): PackageFile => ({ name, text, json: {} });
const main = (text: string) => file('mainTemplate.json', text);
const view = (text: string) => file('viewDefinition.json', text);

it('marks nothing at the start', () => {
  expect(startHistory([main('a\n')]).changes.size).toBe(0);
});

it('marks the file that changed and lets go of the one before', () => {
  const first = nextHistory(startHistory([main('a\n'), view('b\n')]), [main('a\n'), view('c\n')]);
  expect([...first.changes.keys()]).toEqual(['viewDefinition.json']);
  const second = nextHistory(first, [main('x\n'), view('c\n')]);
  expect([...second.changes]).toEqual([
    ['mainTemplate.json', { generation: 2, isNew: false, hunks: [{ oldLine: 1, oldCount: 1, line: 1, lines: ['x'] }] }],
  ]);
});

it('keeps the marks while the texts stay the same', () => {
  const changed = nextHistory(startHistory([main('a\n')]), [main('b\n')]);
  const again = nextHistory(changed, [main('b\n')]);
  expect(again.changes).toBe(changed.changes);
  expect(again.generation).toBe(1);
});

it('calls a file new that was not there, and forgets one that went', () => {
  const more = nextHistory(startHistory([main('a\n')]), [main('a\n'), view('b\n')]);
  expect(more.changes.get('viewDefinition.json')).toEqual({ generation: 1, isNew: true, hunks: [] });
  const less = nextHistory(more, [main('a\n')]);
  expect([...less.changes.keys()]).toEqual([]);
  expect(less.generation).toBe(2);
});
