/** Virtual Machine Scale Sets: the `scale:vmss.*` helpers by name. */
import type { HelperMap } from '#arm';
import { capacity } from './vmss/capacity.ts';
import { definition } from './vmss/definition.ts';
import { healthProbe } from './vmss/health.ts';
import { extensionProfile, networkProfile, storageProfile } from './vmss/profiles.ts';
import { upgradePolicy } from './vmss/upgrade-policy.ts';

export const vmssHelpers = {
  'scale:vmss.definition': definition,
  'scale:vmss.capacity': capacity,
  'scale:vmss.upgradePolicy': upgradePolicy,
  'scale:vmss.networkProfile': networkProfile,
  'scale:vmss.storageProfile': storageProfile,
  'scale:vmss.extensionProfile': extensionProfile,
  'scale:vmss.healthProbe': healthProbe,
} satisfies HelperMap;
