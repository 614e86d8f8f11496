/** Where a JSON path stands in a text. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { JsonPath } from './types.ts';

/** One line's part, counted from 1; the end column is just past the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Texts whose tree is kept: the files of one package, before and after a change. */
const KEPT_TEXTS = 8;

type Finder = (path: JsonPath) => Place;
const finders = new Map<string, Finder>();

/**
 * The place of a path: its key with a short value, or the key alone before an object or list.
 * A path that leads nowhere stands at its nearest parent, so a finding is never lost.
 */
export function placeOf(text: string, path: JsonPath): Place {
  let finder = finders.get(text);
  if (finder === undefined) {
    const [oldest] = finders.keys();
    if (finders.size >= KEPT_TEXTS && oldest !== undefined) finders.delete(oldest);
    finder = finderFor(text);
    finders.set(text, finder);
  }
  return finder(path);
}

function finderFor(text: string): Finder {
  const tree = parseTree(text);
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return (path) => {
    const node = tree === undefined ? undefined : nearest(tree, path);
    const { from, to } = node === undefined ? { from: 0, to: 1 } : extent(node);
    const line = lineAt(lineStarts, from);
    const lineStart = lineStarts[line - 1] ?? 0;
    return { line, column: from - lineStart + 1, endColumn: to - lineStart + 1 };
  };
}

function nearest(tree: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}

function extent(node: Node): { from: number; to: number } {
  const isLong = node.type === 'object' || node.type === 'array';
  const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
  if (key !== undefined) return { from: key.offset, to: isLong ? key.offset + key.length : node.offset + node.length };
  return { from: node.offset, to: isLong ? node.offset + 1 : node.offset + node.length };
}

/** The last line that starts at or before the offset. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}
