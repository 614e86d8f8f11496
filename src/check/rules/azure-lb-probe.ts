/** Azure.LB.Probe: on a web port the probe asks the application, on a path of its own. */
import { placed, type TextField } from '#design';
import { WEB_PORTS } from '../ports.ts';
import { draft, rule } from '../rule.ts';

const USUAL_PATH = (placed('healthPath').field as TextField).default;

export const lbProbe = rule('Azure.LB.Probe', ({ has, values }, say) => {
  const { appPort: port, healthProtocol, healthPath } = values;
  if (!has('healthProtocol') || !WEB_PORTS.includes(port)) return [];
  if (healthProtocol === 'Tcp')
    return [draft('advice', 'healthProtocol', say.tcp({ port }), { alsoFields: ['appPort'] })];
  return healthPath === '/'
    ? [draft('advice', 'healthPath', say.root({ path: USUAL_PATH }), { mend: { healthPath: USUAL_PATH } })]
    : [];
});
