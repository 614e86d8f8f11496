/** machines are removed at a lower load than they are added. */
import { LIMITS } from '#azure';
import { boundsOf, clamp } from '../context.ts';
import { draft, rule } from '../rule.ts';

export const a06 = rule('A-06', ({ mayAutoscale, values }, say) => {
  const { scaleInCpuThreshold: scaleIn, scaleOutCpuThreshold: scaleOut } = values;
  if (!mayAutoscale || scaleIn < scaleOut) return [];
  const { min, max } = boundsOf('scaleInCpuThreshold');
  const instead = clamp(scaleOut - LIMITS.autoscale.recommendedGap, min, max);
  const text = say.crossed({ scaleIn, scaleOut, instead });
  return [
    draft('error', 'scaleInCpuThreshold', text, {
      alsoFields: ['scaleOutCpuThreshold'],
      mend: { scaleInCpuThreshold: instead },
    }),
  ];
});
