/** a scale-in that would bring the load up to scale-out is cut short by Azure, or skipped. */
import { LIMITS } from '#azure';
import { boundsOf, type CapacityProfile } from '../context.ts';
import { actsBelow, flappingOf, type Load, thresholdForOne, thresholdForSteps, verdictsOf } from '../flapping.ts';
import { draft, rule } from '../rule.ts';

const FIELD = 'scaleInCpuThreshold';
const NEIGHBOURS = { alsoFields: ['scaleOutCpuThreshold', 'minInstances', 'scaleInStep'] } as const;
const GAP = LIMITS.autoscale.recommendedGap;

export const a07 = rule('A-07', ({ mayAutoscale, profiles, values }, say) => {
  const { scaleInCpuThreshold: scaleIn, scaleOutCpuThreshold: scaleOut, scaleInStep: step } = values;
  // Thresholds that cross are A-06's, and would make every count flap.
  if (!mayAutoscale || scaleIn >= scaleOut) return [];
  const load = { scaleIn, scaleOut, step };
  const ranges = profiles.filter(({ minimum, maximum }) => minimum < maximum);
  const found = ranges.flatMap((range) => {
    const flapping = flappingOf(range, load);
    return flapping ? [{ range, flapping }] : [];
  });
  const worst = found.find(({ flapping }) => flapping.stuck > 0) ?? found[0];
  if (!worst && scaleOut - scaleIn >= GAP) return [];

  const instead = calmThreshold(ranges, load);
  const mend = instead === undefined ? undefined : { [FIELD]: instead };
  if (!worst)
    return [draft('advice', FIELD, say.narrow({ scaleIn, scaleOut, gap: GAP, instead }), { ...NEIGHBOURS, mend })];

  const { range, flapping } = worst;
  const shared = { scaleIn, scaleOut, instead, schedule: range.name };
  const details = { ...NEIGHBOURS, mend, counts: verdictsOf(range, load) };
  if (flapping.stuck === 0) return [draft('advice', FIELD, say.slowed({ ...shared, ...flapping }), details)];
  const first = range.minimum + 1;
  const text = say.stuck({ ...shared, first, last: range.minimum + flapping.stuck, actsBelow: actsBelow(first, load) });
  return [draft('warning', FIELD, text, details)];
});

/** A threshold for whole steps at every count; where the field has none, one that lets at least one machine go. */
function calmThreshold(ranges: readonly CapacityProfile[], load: Load): number | undefined {
  const highest = (of: (range: CapacityProfile, load: Load) => number): number =>
    Math.min(load.scaleOut - GAP, ...ranges.map((range) => of(range, load)));
  return rounded(highest(thresholdForSteps)) ?? rounded(Math.min(highest(thresholdForOne), load.scaleIn - 1));
}

/** Fives read better on a slider; below the field's bounds there is no such threshold. */
function rounded(threshold: number): number | undefined {
  const { min } = boundsOf(FIELD);
  const round = Math.floor(threshold / 5) * 5;
  if (round >= min) return round;
  return threshold >= min ? threshold : undefined;
}
