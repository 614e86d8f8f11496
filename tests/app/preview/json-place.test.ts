/** From a JSON path to its line and columns. */
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/app/preview/json-place.ts';
import type { JsonPath } from '../../../src/app/preview/types.ts';

const TEXT = `${JSON.stringify({ resources: [{ type: 'a', properties: { threshold: 45 } }, 'b'], empty: {} }, null, 2)}\n`;
const LINES = TEXT.split('\n');

const at = (path: JsonPath) => {
  const { line, column, endColumn } = placeOf(TEXT, path);
  return [line, (LINES[line - 1] ?? '').slice(column - 1, endColumn - 1)];
};

describe('placeOf', () => {
  it.each<[string, JsonPath, number, string]>([
    ['a short value with its key', ['resources', 0, 'properties', 'threshold'], 6, '"threshold": 45'],
    ['the key alone before an object', ['resources', 0, 'properties'], 5, '"properties"'],
    ['the key alone before a list', ['resources'], 2, '"resources"'],
    ['the bracket of an object in a list', ['resources', 0], 3, '{'],
    ['a value in a list', ['resources', 1], 9, '"b"'],
    ['the nearest parent of a path that leads nowhere', ['resources', 0, 'properties', 'none', 3], 5, '"properties"'],
    ['the root', [], 1, '{'],
  ])('finds %s', (_, path, line, text) => {
    expect(at(path)).toEqual([line, text]);
  });

  it('finds the start of a text that is no JSON', () => {
    expect(placeOf('', ['a'])).toEqual({ line: 1, column: 1, endColumn: 2 });
  });
});
