/** Networks: the `net:*` helpers by name. */
import type { HelperMap } from '#arm';
import { addressZones, natGateway, publicIp } from './net/addresses.ts';
import { attachScaleSet, lbHealthProbe, PART_NAMES } from './net/attach.ts';
import { peering, type Subnet, subnet, vnet } from './net/networks.ts';
import { nsg, type SecurityRule, securityRule } from './net/security.ts';
import { NETWORK } from './net/types.ts';

export type { SecurityRule, Subnet };
export {
  addressZones,
  attachScaleSet,
  lbHealthProbe,
  NETWORK,
  natGateway,
  nsg,
  PART_NAMES,
  peering,
  publicIp,
  securityRule,
  subnet,
  vnet,
};

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
