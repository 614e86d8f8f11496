/** What the `scale:multiregion.*` helpers share: regions as a list or an expression, loops over them, names. */

import { type Copy, call, expression, format, isExpression, option, unwrap } from '#arm';
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
  /**
   * What `dependsOn` says of a role: the loop as a whole. An id with `copyIndex()` would let each region go its own way,
   * but the Bicep decompiler makes an error of it.
   */
  after(role: string): string;
}

export function regionLoop(given: Regions, prefix: string): RegionLoop {
  const isList = typeof given !== 'string';
  const regions = isList ? listOf(given) : given;
  const count = isList ? given.length : call('length', regions);
  const at = regionAt(regions, 'copyIndex()');
  return {
    regions,
    count,
    at,
    name: (role, where = at) => format(`{0}-{1}-${role}`, prefix, where),
    copy: (role) => ({ name: loopName(role), count }),
    after: loopName,
  };
}

// The Bicep decompiler takes a loop's name for a resource whose name ends alike, so loops are named unlike any resource.
const loopName = (role: string): string => `${role}-per-region`;

/** A list as an expression: split text, because the Bicep decompiler can not place a list inside a text. */
function listOf(given: readonly string[]): string {
  const keys = given.map(regionKey);
  const joined = keys.map((_, i) => `{${i}}`).join(',');
  return call('split', keys.some(isExpression) ? format(joined, ...keys) : keys.join(','), ',');
}

/** The region at a position; the position is the inside of an expression. */
export const regionAt = (regions: string, position: string): string => expression(`${unwrap(regions)}[${position}]`);
