/**
 * Azure's own estimate before a scale-in: with fewer machines, would the load reach scale-out? Then it does nothing.
 * Azure page: "Understand autoscale flapping".
 */
import type { CountVerdict } from './finding.ts';

export interface Load {
  /** Percent. */
  readonly scaleIn: number;
  readonly scaleOut: number;
  /** Machines that one scale-in removes, if the minimum lets it. */
  readonly step: number;
}
interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

export interface Flapping {
  /** The counts at which scale-in is skipped; they lie next to each other. */
  readonly first: number;
  readonly last: number;
  /** The count at which a scale-in raises the load most, and how many machines go there. */
  readonly worst: number;
  readonly removed: number;
  /** Every count that could shrink. */
  counts(): readonly CountVerdict[];
}

/** A scale-in goes no further than the minimum. */
const removedAt = (count: number, { minimum }: Range, { step }: Load): number => Math.min(step, count - minimum);

const isStuck = (count: number, removed: number, { scaleIn, scaleOut }: Load): boolean =>
  scaleIn * count >= scaleOut * (count - removed);

/** The whole percentage below which a scale-in happens at this count in truth; 0 means never. */
export const actsBelow = (count: number, removed: number, { scaleIn, scaleOut }: Load): number =>
  Math.min(scaleIn, Math.ceil((scaleOut * (count - removed)) / count) - 1);

/** The smallest count from which a whole step goes: there the share of machines that are removed is the greatest. */
const worstCount = ({ minimum, maximum }: Range, { step }: Load): number => Math.min(minimum + step, maximum);

/** The highest whole scale-in threshold at which every count can shrink. */
export function highestThreshold(range: Range, load: Load): number {
  const worst = worstCount(range, load);
  return actsBelow(worst, removedAt(worst, range, load), { ...load, scaleIn: Number.POSITIVE_INFINITY });
}

/** Where a range of counts gets stuck, or nothing when every count can shrink. */
export function flappingOf(range: Range, load: Load): Flapping | undefined {
  const worst = worstCount(range, load);
  const stuckAt = (count: number): boolean => isStuck(count, removedAt(count, range, load), load);
  if (!stuckAt(worst)) return undefined;
  let first = worst;
  while (first > range.minimum + 1 && stuckAt(first - 1)) first--;
  let last = worst;
  while (last < range.maximum && stuckAt(last + 1)) last++;
  return {
    first,
    last,
    worst,
    removed: removedAt(worst, range, load),
    counts: () =>
      Array.from({ length: range.maximum - range.minimum }, (_, i) => {
        const count = range.minimum + 1 + i;
        return { count, isStuck: stuckAt(count), actsBelow: actsBelow(count, removedAt(count, range, load), load) };
      }),
  };
}
