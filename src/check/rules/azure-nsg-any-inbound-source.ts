/** Azure.NSG.AnyInboundSource: no rule lets everything in. */
import { draft, rule } from '../rule.ts';
import { sourceKind } from '../source.ts';

export const nsgAnyInboundSource = rule('Azure.NSG.AnyInboundSource', ({ values }, say) =>
  sourceKind(values.allowedSource) === 'any'
    ? [
        draft('advice', 'allowedSource', say.any({ source: values.allowedSource }), {
          mend: { allowedSource: 'Internet' },
        }),
      ]
    : [],
);
