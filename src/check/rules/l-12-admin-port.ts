/** L-12: sign-in ports are not for everybody. */

import { ADMIN_PORTS } from '../ports.ts';
import { draft, rule } from '../rule.ts';
import { sourceKind } from '../source.ts';

export const l12 = rule('L-12', ({ values }, say) => {
  const protocol = ADMIN_PORTS.get(values.appPort);
  if (protocol === undefined) return [];
  const kind = sourceKind(values.allowedSource);
  if (kind !== 'any' && kind !== 'internet') return [];
  return [
    draft('warning', 'appPort', say.adminPort({ port: values.appPort, protocol }), { alsoFields: ['allowedSource'] }),
  ];
});
