/** V-15: the name of a Flexible scale set leaves room for what Azure adds per machine. Other names fit by their bounds. */
import { LIMITS, REGIONS, regionLabel } from '#azure';
import { lengthOf } from '../context.ts';
import { draft, rule } from '../rule.ts';

const LIMIT = LIMITS.naming.vmssFlexible.max;
const byLength = (a: string, b: string): number => b.length - a.length;
const LONGEST_REGION = REGIONS.map((region) => region.name).toSorted(byLength)[0] ?? '';

/** As the template names it when several regions are on offer. */
const scaleSetName = (prefix: string, region: string): string => `${prefix}-${region}-vmss`;

export const v15 = rule('V-15', ({ offers, values, isExposed }, say) => {
  if (!offers('multiregion') || values.orchestrationMode !== 'Flexible') return [];
  const region = [values.primaryRegion, ...values.secondaryRegions].toSorted(byLength)[0] ?? '';
  const name = scaleSetName(values.namePrefix, region);
  const prefix = lengthOf('namePrefix');
  if (name.length > LIMIT) {
    const room = values.namePrefix.length - (name.length - LIMIT);
    const shorter = room >= prefix.min ? values.namePrefix.slice(0, room) : undefined;
    const mend = shorter === undefined ? undefined : { namePrefix: shorter };
    return [
      draft('error', 'namePrefix', say.tooLong({ name, limit: LIMIT, shorter }), {
        alsoFields: ['orchestrationMode'],
        mend,
      }),
    ];
  }
  // The customer picks the first region in any case, and perhaps the prefix.
  const longestPrefix = isExposed('namePrefix') ? prefix.max : values.namePrefix.length;
  const length = scaleSetName('x'.repeat(longestPrefix), LONGEST_REGION).length;
  if (length <= LIMIT) return [];
  const text = say.mayBecome({ prefix: longestPrefix, region: regionLabel(LONGEST_REGION), length, limit: LIMIT });
  return [draft('advice', 'namePrefix', text, { alsoFields: ['orchestrationMode'] })];
});
