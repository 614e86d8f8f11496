/** autoscale needs room between minimum and maximum. A schedule may pin the count on purpose. */
import { draft, rule } from '../rule.ts';

export const a05 = rule('A-05', ({ mayAutoscale, values }, say) =>
  mayAutoscale && values.enableAutoScale && values.minInstances === values.maxInstances
    ? [draft('warning', 'minInstances', say.fixed({ count: values.minInstances }), { alsoFields: ['maxInstances'] })]
    : [],
);
