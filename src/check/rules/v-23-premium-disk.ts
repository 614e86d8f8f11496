/** V-23: premium disks need a size that takes them. */
import { takesPremiumDisks } from '#azure';
import { draft, rule } from '../rule.ts';

export const v23 = rule('V-23', ({ values }, say) =>
  values.osDiskType === 'Premium_LRS' && !takesPremiumDisks(values.vmSize)
    ? [
        draft('error', 'osDiskType', say.premium({ size: values.vmSize }), {
          alsoFields: ['vmSize'],
          mend: { osDiskType: 'StandardSSD_LRS' },
        }),
      ]
    : [],
);
