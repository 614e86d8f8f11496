/** `net:nsg` and `net:securityRule`: who may call what. */

import { type Arm, defineHelper, option, resource, resourceOptions } from '#arm';
import { LIMITS } from '#azure';
import { NETWORK } from './types.ts';

const { integer, list, oneOf, text } = option;

export interface SecurityRule {
  readonly name: string;
  readonly priority: Arm<number>;
  readonly direction?: 'Inbound' | 'Outbound';
  readonly access?: 'Allow' | 'Deny';
  readonly port?: string;
  readonly source?: string;
  readonly protocol?: string;
  readonly destination?: string;
  readonly description?: string;
}

export const securityRule = defineHelper(
  {
    name: 'net:securityRule',
    summary: 'One rule of a network security group.',
    docs: 'Network security groups overview',
    options: {
      name: text('Name of the rule.', { isRequired: true }),
      priority: integer('Lower numbers win; unique per direction.', { ...LIMITS.nsg.priority, isRequired: true }),
      direction: oneOf('Which way the traffic goes.', ['Inbound', 'Outbound'], { default: 'Inbound' }),
      access: oneOf('What happens to it.', ['Allow', 'Deny'], { default: 'Allow' }),
      protocol: oneOf('Transport protocol.', ['Tcp', 'Udp', 'Icmp', 'Esp', 'Ah', '*'], { default: 'Tcp' }),
      source: text('Service tag or address range of the caller.', { default: 'Internet' }),
      port: text('Destination port or range.', { default: '*' }),
      destination: text('Service tag or address range that is called.', { default: '*' }),
      description: text('Why the rule exists.', LIMITS.nsg.descriptionLength),
    },
    returns: 'A rule for the list `securityRules` of a network security group.',
    example: [{ name: 'allow-app', priority: 100, port: '80' }],
  },
  (rule) => ({
    name: rule.name,
    properties: {
      priority: rule.priority,
      direction: rule.direction,
      access: rule.access,
      protocol: rule.protocol,
      sourceAddressPrefix: rule.source,
      sourcePortRange: '*',
      destinationAddressPrefix: rule.destination,
      destinationPortRange: rule.port,
      description: rule.description,
    },
  }),
);

/** Throws a RangeError when two rules of one direction have one priority. */
export const nsg = defineHelper(
  {
    name: 'net:nsg',
    summary: 'A network security group with its rules. A Standard load balancer lets nothing in without one.',
    docs: 'Network security groups overview',
    options: {
      ...resourceOptions,
      rules: list<SecurityRule>('Options of the rules, see net:securityRule.', { default: [] }),
    },
    returns: 'A network security group, a whole resource.',
    example: [{ name: 'web-nsg', rules: [{ name: 'allow-app', priority: 100, port: '80' }] }],
  },
  (o) => {
    const seen = new Set<string>();
    for (const { direction = 'Inbound', priority } of o.rules) {
      const key = `${direction} ${priority}`;
      if (seen.has(key)) {
        throw new RangeError(`net:nsg: two rules have the place ${key}. Allowed: each priority once per direction.`);
      }
      seen.add(key);
    }
    return resource(NETWORK.nsg, o, { securityRules: o.rules.map((rule) => securityRule(rule)) });
  },
);
