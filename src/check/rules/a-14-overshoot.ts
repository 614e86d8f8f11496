/** a large scale-out must not bring the load below scale-in, or new machines go again. */
import { draft, rule } from '../rule.ts';

export const a14 = rule('A-14', ({ mayAutoscale, values }, say) => {
  const { scaleInCpuThreshold: scaleIn, scaleOutCpuThreshold: scaleOut } = values;
  const { minInstances: count, maxInstances: maximum, scaleOutStep } = values;
  const added = Math.min(scaleOutStep, maximum - count);
  // A single new machine stays: Azure sees that scale-out would follow, and skips the scale-in.
  if (!mayAutoscale || scaleIn >= scaleOut || added < 2) return [];
  // The fewest machines feel a step most.
  if (scaleOut * count >= scaleIn * (count + added)) return [];
  const instead = Math.max(Math.floor((count * (scaleOut - scaleIn)) / scaleIn), 1);
  const load = Math.round((scaleOut * count) / (count + added));
  const text = say.overshoot({ scaleIn, scaleOut, count, added, load, instead });
  return [
    draft('advice', 'scaleOutStep', text, {
      alsoFields: ['scaleInCpuThreshold', 'minInstances'],
      mend: { scaleOutStep: instead },
    }),
  ];
});
