/** Names of the network's resource types, as the output spells them. */
import type { ResourceType } from '#azure';

export const NETWORK = {
  nsg: 'Microsoft.Network/networkSecurityGroups',
  vnet: 'Microsoft.Network/virtualNetworks',
  subnet: 'Microsoft.Network/virtualNetworks/subnets',
  publicIp: 'Microsoft.Network/publicIPAddresses',
  natGateway: 'Microsoft.Network/natGateways',
  peering: 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings',
  loadBalancer: 'Microsoft.Network/loadBalancers',
} as const satisfies Readonly<Record<string, ResourceType>>;
