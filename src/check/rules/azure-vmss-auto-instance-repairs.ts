/** Azure.VMSS.AutoInstanceRepairs: Azure replaces machines that stay unhealthy. */
import { draft, rule } from '../rule.ts';

export const vmssAutoInstanceRepairs = rule('Azure.VMSS.AutoInstanceRepairs', ({ has, values }, say) => {
  if (!has('automaticRepairs') || values.automaticRepairs) return [];
  // Repairs need a health signal, and the extension works in every combination.
  const healthSignal = values.healthSignal === 'none' ? 'extension' : values.healthSignal;
  return [draft('advice', 'automaticRepairs', say.off(), { mend: { automaticRepairs: true, healthSignal } })];
});
