/** M-11: Traffic Manager probes from outside, so the security group must let it in. */
import { draft, rule } from '../rule.ts';
import { admitsTrafficManager, sourceKind } from '../source.ts';

export const m11 = rule('M-11', ({ hasTrafficManager, values }, say) => {
  const source = values.allowedSource;
  // Broken ranges and closed networks are L-01's.
  if (!hasTrafficManager || sourceKind(source) !== 'some' || admitsTrafficManager(source)) return [];
  return [draft('warning', 'allowedSource', say.blocked({ source }), { alsoFields: ['globalRouting'] })];
});
