/** L-01: a public front end passes nothing on that the network security group does not let in. */
import { draft, rule } from '../rule.ts';
import { sourceKind } from '../source.ts';

export const l01 = rule('L-01', ({ hasScaleSet, values }, say) => {
  const source = values.allowedSource;
  const kind = sourceKind(source);
  const mend = { allowedSource: 'Internet' };
  if (kind === 'broken') return [draft('error', 'allowedSource', say.notAnAddress({ source }))];
  const isPublic = hasScaleSet || values.vmPublicIp;
  return kind === 'inside' && isPublic ? [draft('warning', 'allowedSource', say.closed({ source }), { mend })] : [];
});
