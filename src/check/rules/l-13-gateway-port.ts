/** L-13: the gateway keeps some ports for its own management. */
import { LIMITS } from '#azure';
import { draft, rule } from '../rule.ts';

const [FIRST = 0, LAST = 0] = LIMITS.applicationGateway.managementPorts.split('-').map(Number);

export const l13 = rule('L-13', ({ has, values }, say) => {
  const { appPort: port, loadBalancing } = values;
  if (!has('loadBalancing') || loadBalancing !== 'applicationGateway' || port < FIRST || port > LAST) return [];
  return [
    draft('error', 'appPort', say.management({ port, first: FIRST, last: LAST }), { alsoFields: ['loadBalancing'] }),
  ];
});
