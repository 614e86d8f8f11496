/** V-24: deploying again resets what autoscale has made of the number of machines. */
import { draft, rule } from '../rule.ts';

export const v24 = rule('V-24', ({ mayAutoscale, values, isExposed }, say) =>
  mayAutoscale && values.enableAutoScale && values.minInstances < values.maxInstances
    ? [
        draft(
          'advice',
          'instanceCount',
          say.reset({ count: values.instanceCount, isExposed: isExposed('instanceCount') }),
        ),
      ]
    : [],
);
