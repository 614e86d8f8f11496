/** V-20: Trusted Launch needs a size that takes it. All images on offer do. */
import { hasTrustedLaunch } from '#azure';
import { draft, rule } from '../rule.ts';
import { modernSize } from '../sizes.ts';

export const v20 = rule('V-20', ({ values }, say) => {
  if (!values.trustedLaunch || hasTrustedLaunch(values.vmSize)) return [];
  const instead = modernSize(values.vmSize);
  const text = say.size({ size: values.vmSize, instead });
  return [draft('error', 'vmSize', text, { alsoFields: ['trustedLaunch'], mend: { vmSize: instead } })];
});
