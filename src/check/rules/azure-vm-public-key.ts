/** Azure.VM.PublicKey: people sign in to a single Linux machine with a key. With a scale set on offer, its rule says it. */
import { draft, rule } from '../rule.ts';

export const vmPublicKey = rule('Azure.VM.PublicKey', ({ hasScaleSet, has, values }, say) =>
  !hasScaleSet && has('authentication') && values.authentication === 'password'
    ? [draft('advice', 'authentication', say.password(), { mend: { authentication: 'sshPublicKey' } })]
    : [],
);
