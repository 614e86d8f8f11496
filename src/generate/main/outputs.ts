/** What a deployment tells afterwards: ids and names to call, never a secret. */
import { call, resourceId } from '#arm';
import type { Design } from '#design';
import type { JsonObject } from '../json.ts';
import { globalFqdn, member } from './global.ts';
import {
  globalName,
  hasMachine,
  hasScaleSet,
  isLooped,
  machineCondition,
  multiRegionCondition,
  regionalName,
  regionCount,
  scaleSetCondition,
} from './scope.ts';

const PUBLIC_IP = 'Microsoft.Network/publicIPAddresses';

const text = (value: string, condition: string | undefined): JsonObject => ({
  type: 'string',
  value: condition === undefined ? value : call('if', condition, value, ''),
});

const fqdnOf = (publicIp: string): string =>
  member(call('reference', resourceId(PUBLIC_IP, publicIp)), 'dnsSettings.fqdn');

export function templateOutputs(design: Design): JsonObject {
  const outputs: Record<string, JsonObject> = {};
  if (hasMachine(design)) {
    const condition = machineCondition(design);
    outputs['vmId'] = text(resourceId('Microsoft.Compute/virtualMachines', globalName(design, 'vm')), condition);
    if (design.values.vmPublicIp) outputs['vmFqdn'] = text(fqdnOf(globalName(design, 'vm-pip')), condition);
  }
  if (hasScaleSet(design)) {
    const condition = scaleSetCondition(design);
    const scaleSetId = resourceId('Microsoft.Compute/virtualMachineScaleSets', regionalName(design, 'vmss'));
    if (isLooped(design)) {
      outputs['scaleSetIds'] = { type: 'array', copy: { count: regionCount, input: scaleSetId } };
      outputs['globalFqdn'] = text(globalFqdn(design), multiRegionCondition(design));
    } else {
      outputs['scaleSetId'] = text(scaleSetId, condition);
      outputs['frontEndFqdn'] = text(fqdnOf(regionalName(design, 'pip')), condition);
    }
  }
  return outputs;
}
