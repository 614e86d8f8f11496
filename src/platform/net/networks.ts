/** `net:vnet`, `net:subnet`, `net:peering`: virtual networks, their parts and what joins them. */
import { childOptions, defineHelper, option, resource, resourceOptions } from '#arm';
import { NETWORK } from './types.ts';

const { boolean, list, listOrExpression, text } = option;

export interface Subnet {
  readonly name: string;
  readonly addressPrefix: string;
  readonly nsgId?: string;
  readonly natGatewayId?: string;
  readonly defaultOutboundAccess?: boolean | string;
}

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
    returns: 'A subnet for the list `subnets` of a virtual network.',
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

export const vnet = defineHelper(
  {
    name: 'net:vnet',
    summary: 'A virtual network with its subnets inline, because writing a network replaces its list of subnets.',
    docs: 'Azure Virtual Network concepts and best practices',
    options: {
      ...resourceOptions,
      addressPrefixes: listOrExpression<string>('Address ranges in CIDR notation.', {
        default: ['10.0.0.0/16'],
        min: 1,
      }),
      dnsServers: listOrExpression<string>('DNS servers of your own.'),
      subnets: list<Subnet>('Options of the subnets, see net:subnet.', { default: [] }),
    },
    returns: 'A virtual network, a whole resource.',
    example: [{ name: 'web-vnet', subnets: [{ name: 'vmss', addressPrefix: '10.0.0.0/20' }] }],
  },
  (o) =>
    resource(NETWORK.vnet, o, {
      addressSpace: { addressPrefixes: o.addressPrefixes },
      dhcpOptions: { dnsServers: o.dnsServers },
      subnets: o.subnets.map((item) => subnet(item)),
    }),
);

export const peering = defineHelper(
  {
    name: 'net:peering',
    summary:
      'One direction of a peering between two virtual networks. Both networks need one; address ranges must not overlap.',
    docs: 'Create, change, or delete a virtual network peering',
    options: {
      ...childOptions,
      remoteVnetId: text('Id of the other network.', { isRequired: true }),
      allowForwardedTraffic: boolean('Lets through what a third network sent.', { default: false }),
    },
    returns: 'A peering, a whole resource named `network/peering`.',
    example: [
      { name: 'a-vnet/to-b-vnet', remoteVnetId: "[resourceId('Microsoft.Network/virtualNetworks', 'b-vnet')]" },
    ],
  },
  (o) =>
    resource(NETWORK.peering, o, {
      remoteVirtualNetwork: { id: o.remoteVnetId },
      allowVirtualNetworkAccess: true,
      allowForwardedTraffic: o.allowForwardedTraffic,
      allowGatewayTransit: false,
      useRemoteGateways: false,
    }),
);
