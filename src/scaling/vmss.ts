/** Virtual Machine Scale Sets: the `scale:vmss.*` helpers by name. */
import type { HelperMap } from '#arm';
import { capacity } from './vmss/capacity.ts';
import { definition } from './vmss/definition.ts';
import { extensionProfile } from './vmss/extensions.ts';
import { faultDomains, platformFaultDomain, updateDomains } from './vmss/fault-domains.ts';
import { healthProbe } from './vmss/health.ts';
import { networkProfile } from './vmss/network.ts';
import { orchestrationMode, overProvision, proximityGroup, zones } from './vmss/placement.ts';
import { spotInstances } from './vmss/spot.ts';
import { storageProfile } from './vmss/storage.ts';
import { upgradePolicy } from './vmss/upgrade-policy.ts';

export const vmssHelpers = {
  'scale:vmss.definition': definition,
  'scale:vmss.capacity': capacity,
  'scale:vmss.upgradePolicy': upgradePolicy,
  'scale:vmss.networkProfile': networkProfile,
  'scale:vmss.storageProfile': storageProfile,
  'scale:vmss.extensionProfile': extensionProfile,
  'scale:vmss.healthProbe': healthProbe,
  'scale:vmss.zones': zones,
  'scale:vmss.faultDomains': faultDomains,
  'scale:vmss.updateDomains': updateDomains,
  'scale:vmss.overProvision': overProvision,
  'scale:vmss.proximityGroup': proximityGroup,
  'scale:vmss.spotInstances': spotInstances,
  'scale:vmss.orchestrationMode': orchestrationMode,
  'scale:vmss.platformFaultDomain': platformFaultDomain,
} satisfies HelperMap;
