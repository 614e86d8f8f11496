/** a scale-in that would bring the load up to scale-out is skipped by Azure, so some counts never shrink. */
import { LIMITS } from '#azure';
import { boundsOf } from '../context.ts';
import { actsBelow, flappingOf, highestThreshold } from '../flapping.ts';
import { draft, rule } from '../rule.ts';

const NEIGHBOURS = { alsoFields: ['scaleOutCpuThreshold', 'minInstances', 'scaleInStep'] } as const;

export const a07 = rule('A-07', ({ mayAutoscale, profiles, values }, say) => {
  const { scaleInCpuThreshold: scaleIn, scaleOutCpuThreshold: scaleOut, scaleInStep: step } = values;
  // Thresholds that cross are A-06's, and would make every count flap.
  if (!mayAutoscale || scaleIn >= scaleOut) return [];
  const load = { scaleIn, scaleOut, step };
  const ranges = profiles.filter(({ minimum, maximum }) => minimum < maximum);
  const stuck = ranges.find((profile) => flappingOf(profile, load) !== undefined);
  const flapping = stuck && flappingOf(stuck, load);
  const gap = LIMITS.autoscale.recommendedGap;
  const isNarrow = scaleOut - scaleIn < gap;
  if (!flapping && !isNarrow) return [];

  const highest = Math.min(scaleOut - gap, ...ranges.map((profile) => highestThreshold(profile, load)));
  const instead = roundThreshold(highest);
  const mend = instead === undefined ? undefined : { scaleInCpuThreshold: instead };
  if (!flapping) {
    return [
      draft('advice', 'scaleInCpuThreshold', say.narrow({ scaleIn, scaleOut, gap, instead }), { ...NEIGHBOURS, mend }),
    ];
  }
  const text = say.stuck({
    scaleIn,
    scaleOut,
    first: flapping.first,
    last: flapping.last,
    worst: flapping.worst,
    removed: flapping.removed,
    actsBelow: actsBelow(flapping.worst, flapping.removed, load),
    instead,
    schedule: stuck.name,
  });
  return [draft('warning', 'scaleInCpuThreshold', text, { ...NEIGHBOURS, mend, counts: flapping.counts() })];
});

/** Fives read better on a slider; below the field's bounds there is no such threshold. */
function roundThreshold(threshold: number): number | undefined {
  const { min } = boundsOf('scaleInCpuThreshold');
  const round = Math.floor(threshold / 5) * 5;
  if (round >= min) return round;
  return threshold >= min ? threshold : undefined;
}
