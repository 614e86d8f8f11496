/** Puts neighbouring counts with the same verdict into one cell, so that a thousand machines fit into a small picture. */
import type { CountVerdict } from '#check';

export interface CountGroup {
  readonly from: number;
  readonly to: number;
  readonly isStuck: boolean;
  /** Fewer machines go than elsewhere. */
  readonly isSlowed: boolean;
}

/** Up to so many counts get a cell each. */
const SINGLES = 12;

export function countGroups(counts: readonly CountVerdict[]): readonly CountGroup[] {
  const most = Math.max(...counts.map(({ removes }) => removes));
  const cells = counts.map(({ count, isStuck, removes }) => ({
    from: count,
    to: count,
    isStuck,
    isSlowed: !isStuck && removes < most,
  }));
  if (cells.length <= SINGLES) return cells;
  const groups: CountGroup[] = [];
  for (const cell of cells) {
    const last = groups.at(-1);
    if (last && last.isStuck === cell.isStuck && last.isSlowed === cell.isSlowed) {
      groups[groups.length - 1] = { ...last, to: cell.to };
    } else groups.push(cell);
  }
  return groups;
}

export const rangeText = ({ from, to }: CountGroup): string => (from === to ? `${from}` : `${from}–${to}`);

/** The picture in words. */
export function countsText(groups: readonly CountGroup[]): string {
  const named = (pick: (group: CountGroup) => boolean): string => merged(groups.filter(pick)).map(rangeText).join(', ');
  const parts = [
    ['can not shrink at', named((group) => group.isStuck)],
    ['shrinks more slowly at', named((group) => group.isSlowed)],
    ['shrinks as set at', named((group) => !group.isStuck && !group.isSlowed)],
  ] as const;
  const told = parts.filter(([, counts]) => counts !== '').map(([text, counts]) => `${text} ${counts}`);
  return `The scale set ${told.join('; ')} machines.`;
}

function merged(groups: readonly CountGroup[]): readonly CountGroup[] {
  const result: CountGroup[] = [];
  for (const group of groups) {
    const last = result.at(-1);
    if (last && last.to + 1 === group.from) result[result.length - 1] = { ...last, to: group.to };
    else result.push(group);
  }
  return result;
}
