/** M-10: a design with zones loses them in regions that have none. */
import { REGIONS } from '#azure';
import { draft, rule } from '../rule.ts';

const WITHOUT_ZONES = new Map(
  REGIONS.filter((region) => !region.hasZones).map((region) => [region.name, region.label]),
);

export const m10 = rule('M-10', ({ has, values }, say) => {
  if (!has('secondaryRegions') || values.zoneSpread === 'none') return [];
  const regions = [...new Set<string>([values.primaryRegion, ...values.secondaryRegions])];
  const without = regions.flatMap((name) => WITHOUT_ZONES.get(name) ?? []);
  if (without.length === 0) return [];
  const isSecondary = values.secondaryRegions.some((name) => WITHOUT_ZONES.has(name));
  const text = say.noZones({ without, isAll: without.length === regions.length });
  return [draft('warning', isSecondary ? 'secondaryRegions' : 'primaryRegion', text, { alsoFields: ['zoneSpread'] })];
});
