/** a large scale-out must not bring the load below scale-in, or the new machines go again. */
import { boundsOf } from '../context.ts';
import { draft, rule } from '../rule.ts';

export const a14 = rule('A-14', ({ mayAutoscale, values }, say) => {
  const { scaleInCpuThreshold: scaleIn, scaleOutCpuThreshold: scaleOut } = values;
  const { minInstances: count, maxInstances: maximum, scaleOutStep, scaleInStep } = values;
  const added = Math.min(scaleOutStep, maximum - count);
  // When as many are removed as were added, Azure itself sees that scale-out would follow, and skips it.
  if (!mayAutoscale || scaleIn >= scaleOut || scaleInStep >= added) return [];
  // The fewest machines feel a step most.
  if (scaleOut * count >= scaleIn * (count + added)) return [];
  const most = Math.floor((count * (scaleOut - scaleIn)) / scaleIn);
  const instead = most >= boundsOf('scaleOutStep').min ? most : undefined;
  const load = Math.round((scaleOut * count) / (count + added));
  const text = say.overshoot({ scaleIn, scaleOut, count, added, load, instead });
  const mend = instead === undefined ? undefined : { scaleOutStep: instead };
  return [draft('advice', 'scaleOutStep', text, { alsoFields: ['scaleInCpuThreshold', 'minInstances'], mend })];
});
