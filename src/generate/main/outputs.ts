/** What a deployment tells afterwards: ids and names to call, never a secret. */

import { call, member, resourceId, variable } from '#arm';
import { API_VERSIONS } from '#azure';
import type { Design } from '#design';
import type { JsonObject } from '../json.ts';
import { type Address, globalAddress } from './global.ts';
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

/** An output that is empty for the other deployment types. */
const text = (value: string, condition: string | undefined): JsonObject => ({
  type: 'string',
  value: condition === undefined ? value : call('if', condition, value, ''),
});

export interface Outputs {
  readonly outputs: JsonObject;
  /** Ids that outputs refer to: Bicep would take a direct reference to a conditional resource for a mistake. */
  readonly variables: Readonly<Record<string, string>>;
}

export function templateOutputs(design: Design): Outputs {
  const outputs: Record<string, JsonObject> = {};
  const variables: Record<string, string> = {};
  const fqdn = (output: string, at: Address, condition: string | undefined): void => {
    const name = `${output}Source`;
    variables[name] = resourceId(at.type, at.name);
    const source = call('reference', variable(name), API_VERSIONS[at.type]);
    outputs[output] = text(member(source, at.path), condition);
  };
  const publicIp = (name: string): Address => ({
    type: 'Microsoft.Network/publicIPAddresses',
    name,
    path: 'dnsSettings.fqdn',
  });

  if (hasMachine(design)) {
    const condition = machineCondition(design);
    outputs.vmId = text(resourceId('Microsoft.Compute/virtualMachines', globalName(design, 'vm')), condition);
    if (design.values.vmPublicIp) fqdn('vmFqdn', publicIp(globalName(design, 'vm-pip')), condition);
  }
  if (hasScaleSet(design)) {
    const scaleSetId = resourceId('Microsoft.Compute/virtualMachineScaleSets', regionalName(design, 'vmss'));
    if (isLooped(design)) {
      outputs.scaleSetIds = { type: 'array', copy: { count: regionCount, input: scaleSetId } };
      fqdn('globalFqdn', globalAddress(design), multiRegionCondition(design));
    } else {
      outputs.scaleSetId = text(scaleSetId, scaleSetCondition(design));
      fqdn('frontEndFqdn', publicIp(regionalName(design, 'pip')), scaleSetCondition(design));
    }
  }
  return { outputs, variables };
}
