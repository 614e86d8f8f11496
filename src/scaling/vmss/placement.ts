/** `scale:vmss.zones`, `.proximityGroup`, `.overProvision`, `.orchestrationMode`: where instances stand and what the mode means. */

import { call, defineFunction, defineHelper, option, type Resource, resource, resourceId, resourceOptions } from '#arm';
import { LIMITS } from '#azure';
import { FLEXIBLE_NETWORK_API_VERSION, modeSpec, type OrchestrationMode } from './network.ts';

const { boolean, flag, listOrExpression, oneOf, options } = option;
const ZONES = LIMITS.vmss.zones;

export const zonesSpec = listOrExpression<string>('Zones, or an expression that picks them.', {
  max: ZONES.length,
  isDistinct: true,
  item: oneOf('Zone.', ZONES, {}),
});

/** Strict balance is for zones that are known to be several; an expression may pick none. */
export const strictBalance = (zones: readonly string[] | string | undefined, isStrict: boolean | string | undefined) =>
  Array.isArray(zones) && zones.length > 1 && isStrict !== false ? isStrict : undefined;

const zoneOptions = {
  orchestrationMode: modeSpec,
  strictBalance: flag('Refuses to scale when zones would differ, even when one is down.', { default: false }),
} as const;

export const zones = defineFunction<[readonly string[] | string, option.Checked<typeof zoneOptions>], object>(
  {
    name: 'scale:vmss.zones',
    summary:
      'Availability zones: none, one, or several to outlive a datacenter. Zones can be added later, never taken away.',
    docs: 'Create a Virtual Machine Scale Set that uses availability zones',
    args: [
      {
        name: 'zones',
        spec: {
          ...zonesSpec,
          default: call(
            'pickZones',
            'Microsoft.Compute',
            'virtualMachineScaleSets',
            "[parameters('location')]",
            ZONES.length,
          ),
        },
      },
      { name: 'options', spec: options('How strict the balance is.', zoneOptions) },
    ],
    returns: '`zones` beside the properties of a scale set, and `properties` that go with them.',
    example: [['1', '2', '3']],
  },
  (zones, o) => ({
    zones,
    properties: {
      platformFaultDomainCount: 1,
      singlePlacementGroup: o.orchestrationMode === 'Uniform' ? false : undefined,
      zoneBalance: strictBalance(zones, o.strictBalance),
    },
  }),
);

/** Throws a RangeError for several zones, and for a zone without sizes. */
export const proximityGroup = defineHelper(
  {
    name: 'scale:vmss.proximityGroup',
    summary:
      'Keeps instances near each other for low latency. It takes one zone at most and makes running out of room likelier.',
    docs: 'Proximity placement groups',
    options: {
      ...resourceOptions,
      zones: listOrExpression<string>('One zone; needs vmSizes.', { max: 1, item: oneOf('Zone.', ZONES, {}) }),
      vmSizes: listOrExpression<string>('Sizes that the datacenter must have.', { min: 1 }),
    },
    returns: '`resource`, the group, and `reference` for the properties of a scale set.',
    example: [{ name: 'web-ppg' }],
  },
  (o): { resource: Resource; reference: { proximityPlacementGroup: { id: string } } } => {
    if (o.zones !== undefined && o.vmSizes === undefined) {
      throw new RangeError('scale:vmss.proximityGroup: "zones" without "vmSizes". Allowed: both or none.');
    }
    const type = 'Microsoft.Compute/proximityPlacementGroups';
    return {
      resource: resource(
        type,
        o,
        { proximityPlacementGroupType: 'Standard', intent: { vmSizes: o.vmSizes } },
        { zones: o.zones },
      ),
      reference: { proximityPlacementGroup: { id: resourceId(type, o.name) } },
    };
  },
);

const modeOptions = { orchestrationMode: modeSpec } as const;

export const overProvision = defineFunction<[boolean | string, option.Checked<typeof modeOptions>], object>(
  {
    name: 'scale:vmss.overProvision',
    summary:
      'Uniform only: makes extra instances while creating and drops them, which is quicker and needs a fifth more addresses.',
    docs: 'Design considerations for scale sets',
    args: [
      { name: 'enabled', spec: boolean('Makes extra instances.', { default: false }) },
      { name: 'options', spec: options('Mode.', modeOptions) },
    ],
    returns: '`properties` for a scale set, or advice for Flexible, which has no such setting.',
    example: [true],
  },
  (enabled, { orchestrationMode }) =>
    orchestrationMode === 'Flexible'
      ? { advice: 'Flexible scale sets do not over-provision: nothing is set.' }
      : {
          properties: {
            overprovision: enabled,
            // The instances that are dropped need no extensions.
            doNotRunExtensionsOnOverprovisionedVMs: enabled === false ? undefined : enabled,
          },
        },
);

/** What each mode must have, and what it does not know. */
const MODES = {
  Uniform: {
    properties: { platformFaultDomainCount: 1, singlePlacementGroup: false, overprovision: false },
    networkApiVersion: undefined,
    remove: ['networkApiVersion', 'priorityMixPolicy', 'deleteOption', 'patchSettings'],
  },
  Flexible: {
    properties: { platformFaultDomainCount: 1 },
    networkApiVersion: FLEXIBLE_NETWORK_API_VERSION,
    remove: [
      'singlePlacementGroup',
      'overprovision',
      'doNotRunExtensionsOnOverprovisionedVMs',
      'healthProbe',
      'loadBalancerInboundNatPools',
      'automaticOSUpgradePolicy',
      'rollbackFailedInstancesOnPolicyBreach',
      'SystemAssigned',
    ],
  },
} as const;

export const orchestrationMode = defineFunction<[OrchestrationMode], object>(
  {
    name: 'scale:vmss.orchestrationMode',
    summary:
      'What a mode demands and what it does not know. It can not be changed after creation; Flexible is the general recommendation.',
    docs: 'Orchestration modes for Virtual Machine Scale Sets',
    args: [{ name: 'mode', spec: modeSpec }],
    returns:
      'The mode, `properties` that go with it, the network API version where one is needed, and the keys to `remove`.',
    example: ['Flexible'],
  },
  (mode) => ({ orchestrationMode: mode, ...MODES[mode] }),
);
