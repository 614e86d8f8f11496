/** L-10: the gateway's own minimum and maximum. */
import { draft, rule } from '../rule.ts';

export const l10 = rule('L-10', ({ has, values }, say) => {
  const { gatewayMinCapacity: minimum, gatewayMaxCapacity: maximum } = values;
  if (!has('gatewayMinCapacity') || minimum <= maximum) return [];
  const text = say.minAboveMax({ minimum, maximum, instead: minimum });
  return [
    draft('error', 'gatewayMinCapacity', text, {
      alsoFields: ['gatewayMaxCapacity'],
      mend: { gatewayMaxCapacity: minimum },
    }),
  ];
});
