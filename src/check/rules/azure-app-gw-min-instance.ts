/** Azure.AppGw.MinInstance: the gateway has a stand-in. */
import { LIMITS } from '#azure';
import { draft, rule } from '../rule.ts';

const USUAL = LIMITS.applicationGateway.minCapacity.default;

export const appGwMinInstance = rule('Azure.AppGw.MinInstance', ({ has, values }, say) => {
  const minimum = values.gatewayMinCapacity;
  if (!has('gatewayMinCapacity') || minimum >= USUAL) return [];
  return [
    draft('advice', 'gatewayMinCapacity', say.few({ minimum, usual: USUAL }), { mend: { gatewayMinCapacity: USUAL } }),
  ];
});
