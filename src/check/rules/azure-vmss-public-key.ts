/** Azure.VMSS.PublicKey: people sign in to Linux machines of a scale set with a key. */
import { draft, rule } from '../rule.ts';

export const vmssPublicKey = rule('Azure.VMSS.PublicKey', ({ hasScaleSet, has, values }, say) =>
  hasScaleSet && has('authentication') && values.authentication === 'password'
    ? [draft('advice', 'authentication', say.password(), { mend: { authentication: 'sshPublicKey' } })]
    : [],
);
