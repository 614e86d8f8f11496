/** V-06: the load balancer probe as health signal needs Uniform mode and a load balancer. */
import { draft, rule } from '../rule.ts';

export const v06 = rule('V-06', ({ has, values }, say) => {
  if (!has('healthSignal') || values.healthSignal !== 'probe') return [];
  const mend = { healthSignal: 'extension' } as const;
  if (values.orchestrationMode === 'Flexible') {
    return [draft('error', 'healthSignal', say.flexible(), { alsoFields: ['orchestrationMode'], mend })];
  }
  if (values.loadBalancing === 'applicationGateway') {
    return [draft('error', 'healthSignal', say.gateway(), { alsoFields: ['loadBalancing'], mend })];
  }
  return [];
});
