/** What the `scale:multiregion.*` helpers share: regions as a list or an expression, loops over them, names. */

import { type Copy, call, expression, format, option, unwrap } from '#arm';
import { LIMITS } from '#azure';

const { listOrExpression, text } = option;

export type Regions = readonly string[] | string;

/** The name of a region without blanks and capitals: `West Europe` becomes `westeurope`. */
export const regionKey = (region: string): string =>
  region.startsWith('[') ? region : region.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Regions, the primary first: a list, or an expression that yields one at deployment. */
export const regionsSpec = {
  ...listOrExpression<string>('Regions, the primary first, or an expression that yields them.', {
    isRequired: true,
    min: 1,
    max: LIMITS.trafficManager.endpoints.max,
    isDistinct: true,
    item: text('Region.', { min: 1 }),
  }),
} as const;

/** For what makes sense in several regions only. */
export const severalRegionsSpec = { ...regionsSpec, min: LIMITS.multiregion.regions.min };

export const namePrefixSpec = text('Start of every name; the region and the role follow.', {
  default: "[parameters('namePrefix')]",
});

/** A resource-level loop over regions. A resource stands at an expression even when the regions are known. */
export interface RegionLoop {
  readonly regions: string;
  readonly count: string | number;
  /** The region of this turn. */
  readonly at: string;
  name(role: string, at?: string): string;
  copy(role: string): Copy;
}

export function regionLoop(given: Regions, prefix: string): RegionLoop {
  const isList = Array.isArray(given);
  const regions = isList ? call('createArray', ...given.map(regionKey)) : (given as string);
  const count = isList ? given.length : call('length', regions);
  const at = regionAt(regions, 'copyIndex()');
  return {
    regions,
    count,
    at,
    name: (role, where = at) => format(`{0}-{1}-${role}`, prefix, where),
    copy: (role) => ({ name: role, count }),
  };
}

/** The region at a position; the position is the inside of an expression. */
export const regionAt = (regions: string, position: string): string => expression(`${unwrap(regions)}[${position}]`);
