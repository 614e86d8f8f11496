/** M-08: what replicates between regions goes to the paired region, not to the one that was chosen. */
import { REGIONS, regionLabel } from '#azure';
import { draft, rule } from '../rule.ts';

const byName = new Map(REGIONS.map((region) => [region.name, region]));

export const m08 = rule('M-08', ({ has, values }, say) => {
  if (!has('secondaryRegions')) return [];
  const { primaryRegion: primary, secondaryRegions } = values;
  const region = regionLabel(primary);
  const pair = byName.get(primary)?.pair;
  const details = { alsoFields: ['primaryRegion'] } as const;
  if (pair === undefined) return [draft('advice', 'secondaryRegions', say.noPair({ region }), details)];
  // Some pairs are closed to most customers, so the designer does not offer them and can not advise them.
  if (!byName.has(pair) || secondaryRegions.some((name) => name === pair)) return [];
  return [draft('advice', 'secondaryRegions', say.otherPair({ region, pair: regionLabel(pair) }), details)];
});
