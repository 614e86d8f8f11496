/** Leaves out what Azure's checks forbid: undefined, null, "", {} and [], however deep. */

/** An empty object where Azure demands one, as for the ids of identities. Pruning leaves it alone. */
export const DEMANDED_EMPTY: object = Object.freeze({});

/** The value without blanks, in the same order of keys. An item of a list that is blank goes as well. */
export function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune).filter((item) => !isBlank(item));
  if (typeof value !== 'object' || value === null || value === DEMANDED_EMPTY) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const clean = prune(member);
    if (!isBlank(clean)) kept[key] = clean;
  }
  return kept;
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value !== 'object' || value === DEMANDED_EMPTY) return false;
  return (Array.isArray(value) ? value : Object.keys(value)).length === 0;
}
