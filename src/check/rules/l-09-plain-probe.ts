/** L-09: an application that answers without TLS. Where Traffic Manager or a gateway stands in front, theirs says it. */

import { HTTP_PORT, HTTPS_PORT } from '../ports.ts';
import { draft, rule } from '../rule.ts';

export const l09 = rule('L-09', ({ has, hasTrafficManager, values }, say) => {
  const { healthProtocol, appPort, loadBalancing } = values;
  if (!has('healthProtocol') || healthProtocol !== 'Http' || loadBalancing !== 'loadBalancer') return [];
  if (appPort === HTTPS_PORT || (hasTrafficManager && appPort === HTTP_PORT)) return [];
  return [draft('advice', 'healthProtocol', say.plain({ port: appPort }), { alsoFields: ['appPort'] })];
});
