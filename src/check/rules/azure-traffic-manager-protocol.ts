/** Azure.TrafficManager.Protocol: on a web port Traffic Manager probes with HTTPS. */

import { HTTP_PORT, HTTPS_PORT } from '../ports.ts';
import { draft, rule } from '../rule.ts';

export const trafficManagerProtocol = rule('Azure.TrafficManager.Protocol', ({ hasTrafficManager, values }, say) => {
  const { appPort: port, healthProtocol } = values;
  if (!hasTrafficManager || healthProtocol === 'Https') return [];
  // Plain HTTP on the HTTPS port is worse, and L-11's.
  if (port !== HTTP_PORT && !(port === HTTPS_PORT && healthProtocol === 'Tcp')) return [];
  const text = say.plain({ port, protocol: healthProtocol.toUpperCase() });
  return [draft('advice', 'healthProtocol', text, { alsoFields: ['appPort'] })];
});
