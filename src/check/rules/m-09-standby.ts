/** M-09: with routing method Priority the other regions wait. */
import { draft, rule } from '../rule.ts';

export const m09 = rule('M-09', ({ hasTrafficManager, values }, say) => {
  if (!hasTrafficManager || values.routingMethod !== 'Priority') return [];
  const { enableAutoScale, instanceCount: count, minInstances: minimum, maxInstances: maximum } = values;
  if (!enableAutoScale) {
    const text = say.idle({ standbys: values.secondaryRegions.length, count });
    return [draft('warning', 'routingMethod', text, { alsoFields: ['enableAutoScale', 'instanceCount'] })];
  }
  if (minimum >= maximum) return [];
  return [draft('advice', 'routingMethod', say.cold({ minimum, maximum }), { alsoFields: ['minInstances'] })];
});
