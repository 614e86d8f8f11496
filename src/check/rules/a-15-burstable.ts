/** a machine that is throttled for want of credits may never reach the scale-out threshold. */
import { isBurstable } from '#azure';
import { draft, rule } from '../rule.ts';

export const a15 = rule('A-15', ({ mayAutoscale, values }, say) =>
  mayAutoscale && values.enableAutoScale && isBurstable(values.vmSize)
    ? [
        draft('advice', 'vmSize', say.credits({ size: values.vmSize, scaleOut: values.scaleOutCpuThreshold }), {
          alsoFields: ['scaleOutCpuThreshold'],
        }),
      ]
    : [],
);
