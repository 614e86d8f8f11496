/** V-17: when load is low there is still a machine in each zone. */
import { boundsOf, clamp, ZONES } from '../context.ts';
import { draft, rule } from '../rule.ts';

export const v17 = rule('V-17', ({ mayAutoscale, values }, say) => {
  const minimum = values.minInstances;
  if (!mayAutoscale || values.zoneSpread !== 'all' || minimum >= ZONES) return [];
  const instanceCount = clamp(values.instanceCount, ZONES, boundsOf('instanceCount').max);
  const maxInstances = clamp(values.maxInstances, instanceCount, boundsOf('maxInstances').max);
  const details = { alsoFields: ['zoneSpread'], mend: { minInstances: ZONES, instanceCount, maxInstances } } as const;
  // With two machines the loss of a zone leaves one: not the best, but it serves.
  return minimum === 1
    ? [draft('warning', 'minInstances', say.one({ zones: ZONES }), details)]
    : [draft('advice', 'minInstances', say.fewerThanZones({ minimum, zones: ZONES }), details)];
});
