/** `scale:lb.wafPolicy`: the firewall in front of an application gateway. */

import { defineHelper, option, resource, resourceOptions } from '#arm';
import { LIMITS } from '#azure';

const { boolean, choice, integer, list, oneOf } = option;
const limits = LIMITS.waf;
/** Rule sets that Azure runs everywhere, with their newest version there. */
const RULE_SETS = { Microsoft_DefaultRuleSet: '2.1', OWASP: '3.2' } as const;
const BOT_RULES = { ruleSetType: 'Microsoft_BotManagerRuleSet', ruleSetVersion: '1.1' } as const;

export const wafPolicy = defineHelper(
  {
    name: 'scale:lb.wafPolicy',
    summary:
      'A web application firewall policy with managed rules and bot rules. Start with Detection when rules need tuning.',
    docs: 'Azure Web Application Firewall on Azure Application Gateway',
    options: {
      ...resourceOptions,
      mode: oneOf('Prevention blocks, Detection logs.', ['Prevention', 'Detection'], { default: 'Prevention' }),
      ruleSet: choice('Managed rule set.', Object.keys(RULE_SETS) as (keyof typeof RULE_SETS)[], {
        default: 'Microsoft_DefaultRuleSet',
      }),
      requestBodyCheck: boolean('Reads the bodies of requests.', { default: true }),
      maxRequestBodySizeInKb: integer('Largest body without files.', { ...limits.maxRequestBodySizeKb, unit: 'KB' }),
      fileUploadLimitInMb: integer('Largest file.', { ...limits.fileUploadLimitMb, unit: 'MB' }),
      customRules: list<object>(
        'Rules of your own {name, priority, ruleType, action, matchConditions}.',
        limits.customRules,
      ),
    },
    returns: 'A firewall policy, a whole resource.',
    example: [{ name: 'web-waf' }],
  },
  (o) =>
    resource('Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies', o, {
      policySettings: {
        state: 'Enabled',
        mode: o.mode,
        requestBodyCheck: o.requestBodyCheck,
        maxRequestBodySizeInKb: o.maxRequestBodySizeInKb,
        fileUploadLimitInMb: o.fileUploadLimitInMb,
      },
      customRules: o.customRules,
      managedRules: {
        managedRuleSets: [{ ruleSetType: o.ruleSet, ruleSetVersion: RULE_SETS[o.ruleSet] }, BOT_RULES],
      },
    }),
);
