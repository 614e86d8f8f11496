/** Azure.AppGwWAF.PreventionMode: the firewall blocks what it finds. */
import { draft, rule } from '../rule.ts';

export const appGwWafPreventionMode = rule('Azure.AppGwWAF.PreventionMode', ({ has, values }, say) =>
  has('wafMode') && values.wafMode === 'Detection'
    ? [draft('advice', 'wafMode', say.detection(), { mend: { wafMode: 'Prevention' } })]
    : [],
);
