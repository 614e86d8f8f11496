/** Azure.VMSS.AvailabilityZone: machines stand in at least two zones. */
import { draft, rule } from '../rule.ts';

export const vmssAvailabilityZone = rule('Azure.VMSS.AvailabilityZone', ({ has, values }, say) => {
  if (!has('zoneSpread') || values.zoneSpread === 'all') return [];
  return [draft('advice', 'zoneSpread', say[values.zoneSpread](), { mend: { zoneSpread: 'all' } })];
});
