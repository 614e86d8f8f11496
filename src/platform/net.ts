/** `net:*` helpers: security groups, networks, addresses, the way out, peering, and joining a scale set to a load balancer. */
import { LIMITS } from '#azure';
import { call, defineFunction, defineHelper, type HelperMap, option, resource, resourceId, resourceOptions } from '#arm';

const { boolean, integer, list, oneOf, text } = option;
export const NETWORK = {
  nsg: 'Microsoft.Network/networkSecurityGroups',
  vnet: 'Microsoft.Network/virtualNetworks',
  subnet: 'Microsoft.Network/virtualNetworks/subnets',
  publicIp: 'Microsoft.Network/publicIPAddresses',
  natGateway: 'Microsoft.Network/natGateways',
  peering: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
} as const;

const ruleSpecs = {
  name: text('Name of the rule.', { isRequired: true }),
  priority: integer('Lower numbers win; unique per direction.', { ...LIMITS.nsg.priority, isRequired: true }),
  direction: oneOf('Which way the traffic goes.', ['Inbound', 'Outbound'], { default: 'Inbound' }),
  access: oneOf('What happens to it.', ['Allow', 'Deny'], { default: 'Allow' }),
  protocol: oneOf('Transport protocol.', ['Tcp', 'Udp', 'Icmp', 'Esp', 'Ah', '*'], { default: 'Tcp' }),
  source: text('Service tag or address range of the caller.', { default: 'Internet' }),
  port: text('Destination port or range.', { default: '*' }),
  destination: text('Service tag or address range that is called.', { default: '*' }),
  description: text('Why the rule exists, at most 140 characters.', {}),
} as const;

/** One security rule. */
export const securityRule = defineHelper(
  {
    name: 'net:securityRule',
    summary: 'One rule of a network security group.',
    docs: 'Network security groups',
    options: ruleSpecs,
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

export interface SecurityRule {
  readonly name: string;
  readonly priority: number;
  readonly port?: string;
  readonly source?: string;
  readonly protocol?: string;
  readonly destination?: string;
  readonly description?: string;
}

/** A network security group. Standard load balancers let nothing in without one. */
export const nsg = defineHelper(
  {
    name: 'net:nsg',
    summary: 'A network security group with its rules. A Standard load balancer lets nothing in without one.',
    docs: 'Network security groups',
    options: { ...resourceOptions, rules: list<SecurityRule>('Rules, see net:securityRule.', { default: [] }) },
    example: [{ name: 'web-nsg', rules: [{ name: 'allow-app', priority: 100, port: '80' }] }],
  },
  (o) => resource(NETWORK.nsg, o, { securityRules: o.rules.map((rule) => securityRule(rule)) }),
);

/** A subnet, as it stands inside its network. Private: the way out is explicit. */
export const subnet = defineHelper(
  {
    name: 'net:subnet',
    summary: 'A subnet, as it stands inside its virtual network. It is private: nothing leaves it by default.',
    docs: 'Default outbound access in Azure',
    options: {
      name: text('Name of the subnet.', { isRequired: true }),
      addressPrefix: text('Address range in CIDR notation.', { isRequired: true }),
      nsgId: text('Id of the network security group.', {}),
      natGatewayId: text('Id of the NAT gateway, the way out.', {}),
      defaultOutboundAccess: boolean('Azure’s implicit way out; being retired.', { default: false }),
    },
    example: [{ name: 'vmss', addressPrefix: '10.0.0.0/20' }],
  },
  (o) => ({
    name: o.name,
    properties: {
      addressPrefix: o.addressPrefix,
      networkSecurityGroup: { id: o.nsgId },
      natGateway: { id: o.natGatewayId },
      defaultOutboundAccess: o.defaultOutboundAccess,
    },
  }),
);

/** A virtual network with its subnets inline: a later write of the network replaces the list as a whole. */
export const vnet = defineHelper(
  {
    name: 'net:vnet',
    summary: 'A virtual network with its subnets inline, because writing a network replaces its list of subnets.',
    docs: 'Azure Virtual Network concepts and best practices',
    options: {
      ...resourceOptions,
      addressPrefixes: list<string>('Address ranges in CIDR notation.', { default: ['10.0.0.0/16'] }),
      subnets: list<object>('Subnets, see net:subnet.', { default: [] }),
    },
    example: [{ name: 'web-vnet', subnets: [{ name: 'vmss', addressPrefix: '10.0.0.0/20' }] }],
  },
  (o) =>
    resource(NETWORK.vnet, o, {
      addressSpace: { addressPrefixes: o.addressPrefixes },
      subnets: o.subnets.map((item) => subnet(item)),
    }),
);

/** A Standard, static public address. */
export const publicIp = defineHelper(
  {
    name: 'net:publicIp',
    summary: 'A Standard, static public IP address, zone-redundant where the region has zones.',
    docs: 'Public IP addresses in Azure',
    options: {
      ...resourceOptions,
      sku: oneOf('StandardV2 belongs to NAT gateways of that kind.', ['Standard', 'StandardV2'], { default: 'Standard' }),
      tier: oneOf('Global for the address of a global load balancer.', ['Regional', 'Global'], { default: 'Regional' }),
      zones: list<string>('Zones, or an expression that picks them.'),
      domainNameLabel: text('DNS label, unique in the region.', {}),
      idleTimeoutInMinutes: integer('How long idle connections are kept.', { ...LIMITS.publicIp.idleTimeoutMinutes, default: LIMITS.publicIp.idleTimeoutMinutes.default, unit: 'min' }),
    },
    example: [{ name: 'web-pip', domainNameLabel: 'contoso-web' }],
  },
  (o) =>
    resource(
      NETWORK.publicIp,
      o,
      {
        publicIPAllocationMethod: 'Static',
        publicIPAddressVersion: 'IPv4',
        idleTimeoutInMinutes: o.idleTimeoutInMinutes,
        dnsSettings: { domainNameLabel: o.domainNameLabel },
      },
      { sku: { name: o.sku, tier: o.tier }, zones: o.zones },
    ),
);

/** The explicit way out of private subnets. */
export const natGateway = defineHelper(
  {
    name: 'net:natGateway',
    summary: 'The explicit way out of private subnets; it wins over outbound rules of a load balancer.',
    docs: 'What is Azure NAT Gateway?',
    options: {
      ...resourceOptions,
      sku: oneOf('StandardV2 is zone-redundant and misses in some regions.', ['Standard', 'StandardV2'], { default: 'Standard' }),
      publicIpIds: list<string>('Ids of its public addresses, at most 16.', { isRequired: true }),
      idleTimeoutInMinutes: integer('How long idle connections are kept.', { ...LIMITS.natGateway.idleTimeoutMinutes, default: LIMITS.natGateway.idleTimeoutMinutes.default, unit: 'min' }),
    },
    example: [{ name: 'web-nat', publicIpIds: ["[resourceId('Microsoft.Network/publicIPAddresses', 'web-nat-pip')]"] }],
  },
  (o) =>
    resource(
      NETWORK.natGateway,
      o,
      { publicIpAddresses: o.publicIpIds.map((id) => ({ id })), idleTimeoutInMinutes: o.idleTimeoutInMinutes },
      { sku: { name: o.sku } },
    ),
);

/** One direction of a peering; both networks need one. */
export const peering = defineHelper(
  {
    name: 'net:peering',
    summary: 'One direction of a peering between two virtual networks. Both networks need one; address ranges must not overlap.',
    docs: 'Create, change, or delete a virtual network peering',
    options: {
      ...resourceOptions,
      remoteVnetId: text('Id of the other network.', { isRequired: true }),
      allowForwardedTraffic: boolean('Lets through what a third network sent.', { default: false }),
    },
    example: [
      { name: 'a-vnet/to-b-vnet', remoteVnetId: "[resourceId('Microsoft.Network/virtualNetworks', 'b-vnet')]" },
    ],
  },
  (o) =>
    resource(NETWORK.peering, { ...o, location: undefined, tags: undefined }, {
      remoteVirtualNetwork: { id: o.remoteVnetId },
      allowVirtualNetworkAccess: true,
      allowForwardedTraffic: o.allowForwardedTraffic,
      allowGatewayTransit: false,
      useRemoteGateways: false,
    }),
);

const LOAD_BALANCER = 'Microsoft.Network/loadBalancers';

/** The pool that a scale set joins, as a reference for its network profile. */
export const attachScaleSet = defineFunction<[string, string], { id: string }>(
  {
    name: 'net:lb.attachScaleSet',
    summary: 'The reference with which a scale set joins a load balancer’s backend pool.',
    docs: 'Networking for Azure Virtual Machine Scale Sets',
    args: [
      { name: 'loadBalancerName', spec: text('Name of the load balancer.', { isRequired: true }) },
      { name: 'poolName', spec: text('Name of the pool.', { default: 'instances' }) },
    ],
    example: ['web-lb', 'instances'],
  },
  (lb, pool) => ({ id: resourceId(`${LOAD_BALANCER}/backendAddressPools`, lb, pool) }),
);

/** The probe by which a Uniform scale set knows its health. */
export const lbHealthProbe = defineFunction<[string, string], { id: string }>(
  {
    name: 'net:lb.healthProbe',
    summary: 'The reference to a probe that serves as health signal of a Uniform scale set. A rule must use the probe.',
    docs: 'Automatic instance repairs for Azure Virtual Machine Scale Sets',
    args: [
      { name: 'loadBalancerName', spec: text('Name of the load balancer.', { isRequired: true }) },
      { name: 'probeName', spec: text('Name of the probe.', { default: 'health' }) },
    ],
    example: ['web-lb', 'health'],
  },
  (lb, probe) => ({ id: resourceId(`${LOAD_BALANCER}/probes`, lb, probe) }),
);

/** Zones for a public address: as many as the region has, up to three. */
export const addressZones = (location: string): string =>
  call('pickZones', 'Microsoft.Network', 'publicIPAddresses', location, 3);


export const netHelpers = {
  'net:securityRule': securityRule,
  'net:nsg': nsg,
  'net:subnet': subnet,
  'net:vnet': vnet,
  'net:publicIp': publicIp,
  'net:natGateway': natGateway,
  'net:peering': peering,
  'net:lb.attachScaleSet': attachScaleSet,
  'net:lb.healthProbe': lbHealthProbe,
} satisfies HelperMap;
