/** Where a field shows in mainTemplate.json: its parameter, else the property of the resource that takes its value. */
import type { FieldName } from '#design';
import type { Package } from '#generate';
import { ANCHORS, type Anchor } from './anchors.ts';
import type { Place } from './finding.ts';

type Path = readonly (string | number)[];

const FILE = 'mainTemplate.json';

/** A look-up for one package. Resources are indexed once, at the first field that asks. */
export function placesIn(pkg: Package): (field: FieldName) => Place | undefined {
  const template: unknown = pkg.files.find((file) => file.name === FILE)?.json;
  let byType: ReadonlyMap<string, readonly number[]> | undefined;
  return (field) => {
    const parameter = ['parameters', field];
    if (at(template, parameter) !== undefined) return { file: FILE, path: parameter };
    byType ??= indexByType(template);
    return firstAnchored(template, byType, ANCHORS[field] ?? []);
  };
}

function firstAnchored(
  template: unknown,
  byType: ReadonlyMap<string, readonly number[]>,
  anchors: readonly Anchor[],
): Place | undefined {
  for (const { type, path, isLast } of anchors) {
    const starts: readonly Path[] =
      type === undefined ? [[]] : (byType.get(type.toLowerCase()) ?? []).map((index) => ['resources', index]);
    for (const start of isLast ? starts.toReversed() : starts) {
      const depth = existingDepth(at(template, start), path);
      if (depth > 0) return { file: FILE, path: [...start, ...path.slice(0, depth)] };
    }
  }
  return undefined;
}

/** ARM types are case-insensitive, so the index is kept in lower case. */
function indexByType(template: unknown): ReadonlyMap<string, readonly number[]> {
  const resources = at(template, ['resources']);
  const index = new Map<string, number[]>();
  if (!Array.isArray(resources)) return index;
  resources.forEach((resource: unknown, position) => {
    const type = at(resource, ['type']);
    if (typeof type !== 'string') return;
    const key = type.toLowerCase();
    const positions = index.get(key);
    if (positions) positions.push(position);
    else index.set(key, [position]);
  });
  return index;
}

/** How many keys of the path exist: the value may stand in an expression a little higher up. */
function existingDepth(from: unknown, path: Path): number {
  let value = from;
  for (let depth = 0; depth < path.length; depth++) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[path[depth] as string | number];
    if (value === undefined) return depth;
  }
  return path.length;
}

function at(from: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    from,
  );
}
