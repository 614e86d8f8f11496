/** M-01: at least two regions, and none of them twice. */
import { REGIONS, regionLabel } from '#azure';
import type { Values } from '#design';
import { draft, rule } from '../rule.ts';

export const m01 = rule('M-01', ({ has, values }, say) => {
  const { primaryRegion: primary, secondaryRegions } = values;
  if (!has('secondaryRegions') || !secondaryRegions.includes(primary)) return [];
  const region = regionLabel(primary);
  const others = secondaryRegions.filter((name) => name !== primary);
  const alsoFields = ['primaryRegion'] as const;
  if (others.length > 0) {
    return [
      draft('error', 'secondaryRegions', say.twice({ region }), { alsoFields, mend: { secondaryRegions: others } }),
    ];
  }
  const pair = pairOf(primary);
  const text = say.onlyOne({ region, instead: pair && regionLabel(pair) });
  const mend = pair === undefined ? undefined : ({ secondaryRegions: [pair] } satisfies Partial<Values>);
  return [draft('error', 'secondaryRegions', text, { alsoFields, mend })];
});

/** The paired region, where the designer offers it. */
function pairOf(name: string): string | undefined {
  const pair = REGIONS.find((region) => region.name === name)?.pair;
  return REGIONS.some((region) => region.name === pair) ? pair : undefined;
}
