/** L-11: the probe speaks what is spoken on its port. */

import { HTTP_PORT, HTTPS_PORT } from '../ports.ts';
import { draft, rule } from '../rule.ts';

export const l11 = rule('L-11', ({ has, values }, say) => {
  const { appPort: port, healthProtocol } = values;
  if (!has('healthProtocol')) return [];
  const alsoFields = ['appPort'] as const;
  if (port === HTTPS_PORT && healthProtocol === 'Http') {
    return [
      draft('warning', 'healthProtocol', say.httpOnTls({ port }), { alsoFields, mend: { healthProtocol: 'Https' } }),
    ];
  }
  if (port === HTTP_PORT && healthProtocol === 'Https') {
    return [
      draft('warning', 'healthProtocol', say.tlsOnHttp({ port }), { alsoFields, mend: { healthProtocol: 'Http' } }),
    ];
  }
  return [];
});
