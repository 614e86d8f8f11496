/** Azure.AppGw.UseHTTPS: users reach the gateway with TLS. A certificate can not be part of a design. */
import { draft, rule } from '../rule.ts';

export const appGwUseHttps = rule('Azure.AppGw.UseHTTPS', ({ has, values }, say) =>
  has('loadBalancing') && values.loadBalancing === 'applicationGateway'
    ? [draft('advice', 'loadBalancing', say.plain({ port: values.appPort }), { alsoFields: ['appPort'] })]
    : [],
);
