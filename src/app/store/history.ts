/** Undo and redo as data: what was, what is, what was taken back. */

/** How many steps back are kept. */
export const HISTORY_LIMIT = 200;

export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** One step further. Nothing happens when the present stays the same. */
export function advance<T>(history: History<T>, next: T): History<T> {
  if (Object.is(history.present, next)) return history;
  return { past: [...history.past, history.present].slice(-HISTORY_LIMIT), present: next, future: [] };
}

/** One step back, or nothing when there is none. */
export function undo<T>({ past, present, future }: History<T>): History<T> | undefined {
  const previous = past.at(-1);
  return previous === undefined
    ? undefined
    : { past: past.slice(0, -1), present: previous, future: [present, ...future] };
}

/** One step forward again, or nothing when there is none. */
export function redo<T>({ past, present, future }: History<T>): History<T> | undefined {
  const [next, ...rest] = future;
  return next === undefined ? undefined : { past: [...past, present], present: next, future: rest };
}
