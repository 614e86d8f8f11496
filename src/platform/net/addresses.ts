/** `net:publicIp` and `net:natGateway`: addresses, and the way out of private subnets. */

import { call, defineHelper, option, resource, resourceOptions } from '#arm';
import { LIMITS } from '#azure';
import { NETWORK } from './types.ts';

const { integer, list, listOrExpression, oneOf, text } = option;
const SKUS = ['Standard', 'StandardV2'] as const;

export const publicIp = defineHelper(
  {
    name: 'net:publicIp',
    summary: 'A Standard, static public IP address, zone-redundant where the region has zones.',
    docs: 'Public IP addresses in Azure',
    options: {
      ...resourceOptions,
      sku: oneOf('StandardV2 belongs to NAT gateways of that kind.', SKUS, { default: 'Standard' }),
      tier: oneOf('Global for the address of a global load balancer.', ['Regional', 'Global'], { default: 'Regional' }),
      zones: listOrExpression<string>('Zones, or an expression that picks them.'),
      domainNameLabel: text('DNS label, unique in the region.', LIMITS.naming.dnsLabel),
      domainNameLabelScope: oneOf(
        'Makes the DNS name unique with a hash.',
        ['TenantReuse', 'SubscriptionReuse', 'ResourceGroupReuse', 'NoReuse'],
        {},
      ),
      idleTimeoutInMinutes: integer('How long idle connections are kept.', {
        ...LIMITS.publicIp.idleTimeoutMinutes,
        unit: 'min',
      }),
    },
    returns: 'A public IP address, a whole resource.',
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
        dnsSettings: { domainNameLabel: o.domainNameLabel, domainNameLabelScope: o.domainNameLabelScope },
      },
      { sku: { name: o.sku, tier: o.tier }, zones: o.zones },
    ),
);

export const natGateway = defineHelper(
  {
    name: 'net:natGateway',
    summary: 'The explicit way out of private subnets; it wins over outbound rules of a load balancer.',
    docs: 'What is Azure NAT Gateway?',
    options: {
      ...resourceOptions,
      sku: oneOf('StandardV2 is zone-redundant, needs addresses of its kind and misses in some regions.', SKUS, {
        default: 'Standard',
      }),
      zones: listOrExpression<string>('Standard only: the one zone it stands in.', { max: 1 }),
      publicIpIds: list<string>('Ids of its public addresses.', { ...LIMITS.natGateway.publicIps, isRequired: true }),
      idleTimeoutInMinutes: integer('How long idle connections are kept.', {
        ...LIMITS.natGateway.idleTimeoutMinutes,
        unit: 'min',
      }),
    },
    returns: 'A NAT gateway, a whole resource.',
    example: [{ name: 'web-nat', publicIpIds: ["[resourceId('Microsoft.Network/publicIPAddresses', 'web-nat-pip')]"] }],
  },
  (o) =>
    resource(
      NETWORK.natGateway,
      o,
      { publicIpAddresses: o.publicIpIds.map((id) => ({ id })), idleTimeoutInMinutes: o.idleTimeoutInMinutes },
      { sku: { name: o.sku }, zones: o.zones },
    ),
);

/** Zones for a public address: as many as the region has, up to three. */
export const addressZones = (location: string): string =>
  call('pickZones', 'Microsoft.Network', 'publicIPAddresses', location, LIMITS.vmss.zones.length);
