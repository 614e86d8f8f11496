/**
 * Azure's own estimate before a scale-in: with fewer machines, would the load reach scale-out? Then it removes fewer
 * than the rule says, and when even one is too many it does nothing. Azure page: "Understand autoscale flapping".
 */
import type { CountVerdict } from './finding.ts';

export interface Load {
  /** Percent. */
  readonly scaleIn: number;
  readonly scaleOut: number;
  /** Machines that one scale-in removes, if the minimum and the estimate let it. */
  readonly step: number;
}
interface Range {
  readonly minimum: number;
  readonly maximum: number;
}

export interface Flapping {
  /** The counts that can not shrink at all; they begin at the first above the minimum. None when there are zero. */
  readonly stuck: number;
  /** The count that loses most of its step, what the rule wants to remove there, and what Azure removes. */
  readonly worst: number;
  readonly wanted: number;
  readonly removed: number;
}

/** A scale-in goes no further than the minimum. */
const wantedAt = (count: number, { minimum }: Range, { step }: Load): number => Math.min(step, count - minimum);

/** The most machines that may go before the load of the others reaches scale-out. */
const allowedAt = (count: number, { scaleIn, scaleOut }: Load): number =>
  count - Math.floor((scaleIn * count) / scaleOut) - 1;

const removedAt = (count: number, range: Range, load: Load): number =>
  Math.min(wantedAt(count, range, load), allowedAt(count, load));

/** The highest whole percentage at which this many machines may go from this count. */
const highestFor = (count: number, removed: number, scaleOut: number): number =>
  Math.ceil((scaleOut * (count - removed)) / count) - 1;

/** The whole percentage below which a scale-in happens at this count in truth; 0 means never. */
export const actsBelow = (count: number, { scaleIn, scaleOut }: Load): number =>
  Math.min(scaleIn, highestFor(count, 1, scaleOut));

/** The smallest count from which a whole step goes: there the share of machines that are removed is the greatest. */
const worstCount = ({ minimum, maximum }: Range, { step }: Load): number => Math.min(minimum + step, maximum);

/** The highest whole scale-in threshold at which every count can lose a whole step. */
export function thresholdForSteps(range: Range, load: Load): number {
  const worst = worstCount(range, load);
  return highestFor(worst, wantedAt(worst, range, load), load.scaleOut);
}

/** The highest whole scale-in threshold at which every count can lose one machine. */
export const thresholdForOne = ({ minimum }: Range, { scaleOut }: Load): number => highestFor(minimum + 1, 1, scaleOut);

/** What becomes of scale-in in a range of counts, or nothing when every count loses its whole step. */
export function flappingOf(range: Range, load: Load): Flapping | undefined {
  const worst = worstCount(range, load);
  const wanted = wantedAt(worst, range, load);
  const removed = removedAt(worst, range, load);
  if (removed >= wanted) return undefined;
  let stuck = 0;
  while (range.minimum + stuck < range.maximum && allowedAt(range.minimum + stuck + 1, load) < 1) stuck++;
  return { stuck, worst, wanted, removed };
}

/** One verdict for every count that could shrink. */
export function verdictsOf(range: Range, load: Load): readonly CountVerdict[] {
  return Array.from({ length: range.maximum - range.minimum }, (_, i) => {
    const count = range.minimum + 1 + i;
    const removes = Math.max(removedAt(count, range, load), 0);
    return { count, isStuck: removes === 0, removes, actsBelow: actsBelow(count, load) };
  });
}
