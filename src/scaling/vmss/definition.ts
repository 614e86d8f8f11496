/** `scale:vmss.definition`: the whole scale set. */
import { LIMITS } from '#azure';
import { defineHelper, option, resource, resourceOptions } from '#arm';
import {
  COMPUTER_NAME_PREFIX_LENGTH,
  machineSpecs,
  managedBootDiagnostics,
  osProfile,
  securityProfile,
} from '#platform';
import { type Extension, extensionProfile, networkProfile, networkSpecs, ORCHESTRATION_MODES, storageProfile } from './profiles.ts';
import { UPGRADE_MODES, upgradePolicy } from './upgrade-policy.ts';

const { boolean, integer, list, object, oneOf, text } = option;
const grace = LIMITS.automaticRepairs.gracePeriodMinutes;

const iso = (minutes: number | string): string => (typeof minutes === 'number' ? `PT${minutes}M` : minutes);

/**
 * A complete scale set. With few options it still returns one: what is missing for Azure (a health signal for Rolling)
 * is a finding of the checks, not an exception.
 */
export const definition = defineHelper(
  {
    name: 'scale:vmss.definition',
    summary: 'A complete Virtual Machine Scale Set for either orchestration mode. Settings of the other mode are left out.',
    docs: 'Orchestration modes for Virtual Machine Scale Sets',
    options: {
      ...resourceOptions,
      ...machineSpecs,
      subnetId: networkSpecs.subnetId,
      healthProbeId: networkSpecs.healthProbeId,
      backendPoolIds: networkSpecs.backendPoolIds,
      gatewayPoolIds: networkSpecs.gatewayPoolIds,
      acceleratedNetworking: networkSpecs.acceleratedNetworking,
      instancePublicIp: networkSpecs.instancePublicIp,
      orchestrationMode: oneOf('Mode of the scale set; fixed after creation.', ORCHESTRATION_MODES, { default: 'Uniform' }),
      upgradePolicy: oneOf('Upgrade mode; see scale:vmss.upgradePolicy for its settings.', UPGRADE_MODES, { default: 'Manual' }),
      upgradeOptions: object<object>('Settings of a rolling upgrade.'),
      capacity: integer('Instances at the start.', { ...LIMITS.vmss.instances, default: "[parameters('instanceCount')]" }),
      zones: list<string>('Zones, or an expression that picks them.'),
      zoneBalance: boolean('Strict balance: scaling fails when zones would differ.', {}),
      faultDomains: integer('Fault domains; 1 spreads as widely as it can.', { min: 1, max: 5, default: 1 }),
      singlePlacementGroup: boolean('Uniform only: at most 100 instances.', { default: false }),
      overprovision: boolean('Uniform only: makes extra instances while creating and drops them.', { default: false }),
      computerNamePrefix: text('Start of every host name, at most 9 characters.', { default: 'vmss' }),
      extensions: list<Extension>('Extensions of every instance.', { default: [] }),
      automaticRepairs: boolean('Replaces instances that stay unhealthy; needs a health signal.', {}),
      repairGracePeriod: integer('Patience with a new instance.', { ...grace, default: grace.default, unit: 'min' }),
      repairAction: oneOf('What a repair does.', ['Replace', 'Reimage', 'Restart'], { default: 'Replace' }),
      scaleInRule: oneOf('Which instances go first.', ['Default', 'OldestVM', 'NewestVM'], { default: 'Default' }),
      terminateNoticeMinutes: integer('Warns an instance before it goes.', { ...LIMITS.vmss.terminateNoticeMinutes, unit: 'min' }),
      proximityPlacementGroupId: text('Id of a proximity placement group; at most one zone.', {}),
      spot: object<{ virtualMachineProfile: object; properties: object }>('Spot settings, see scale:vmss.spotInstances.'),
      identity: object<object>('Managed identity, see vm:identity.'),
    },
    example: [{ upgradePolicy: 'Rolling', orchestrationMode: 'Uniform', zones: ['1', '2', '3'] }],
  },
  (o) => {
    const isUniform = o.orchestrationMode === 'Uniform';
    const { orchestrationMode, osType } = o;
    return resource(
      'Microsoft.Compute/virtualMachineScaleSets',
      { ...o, name: o.name ?? "[parameters('vmssName')]" },
      {
        orchestrationMode,
        platformFaultDomainCount: o.faultDomains,
        singlePlacementGroup: isUniform ? o.singlePlacementGroup : undefined,
        overprovision: isUniform ? o.overprovision : undefined,
        doNotRunExtensionsOnOverprovisionedVMs: isUniform && o.overprovision === true ? true : undefined,
        zoneBalance: o.zoneBalance,
        upgradePolicy: upgradePolicy(o.upgradePolicy, {
          ...(isUniform ? { rollbackFailedInstancesOnPolicyBreach: true } : {}),
          ...o.upgradeOptions,
        } as never) as { mode: string },
        automaticRepairsPolicy:
          o.automaticRepairs === true
            ? { enabled: true, gracePeriod: iso(o.repairGracePeriod), repairAction: o.repairAction }
            : undefined,
        scaleInPolicy: { rules: [o.scaleInRule] },
        proximityPlacementGroup: { id: o.proximityPlacementGroupId },
        ...o.spot?.properties,
        virtualMachineProfile: {
          osProfile: {
            computerNamePrefix: o.computerNamePrefix.startsWith('[')
              ? o.computerNamePrefix
              : o.computerNamePrefix.slice(0, COMPUTER_NAME_PREFIX_LENGTH),
            ...osProfile(o),
          },
          storageProfile: storageProfile({ ...machineOf(o), orchestrationMode, osType }),
          networkProfile: networkProfile({
            orchestrationMode,
            subnetId: o.subnetId,
            healthProbeId: o.healthProbeId,
            backendPoolIds: o.backendPoolIds,
            gatewayPoolIds: o.gatewayPoolIds,
            acceleratedNetworking: o.acceleratedNetworking,
            instancePublicIp: o.instancePublicIp,
          }),
          securityProfile: securityProfile(o),
          diagnosticsProfile: managedBootDiagnostics,
          extensionProfile: extensionProfile(o.extensions),
          licenseType: o.licenseType,
          scheduledEventsProfile: {
            terminateNotificationProfile:
              o.terminateNoticeMinutes === undefined
                ? undefined
                : { enable: true, notBeforeTimeout: iso(o.terminateNoticeMinutes) },
          },
          ...o.spot?.virtualMachineProfile,
        },
      },
      { sku: { name: o.vmSize, tier: 'Standard', capacity: o.capacity }, zones: o.zones, identity: o.identity },
    );
  },
);

/** The options of a machine out of those of a scale set. */
function machineOf(o: object): option.Checked<typeof machineSpecs> {
  return Object.fromEntries(
    Object.keys(machineSpecs).map((key) => [key, (o as Record<string, unknown>)[key]]),
  ) as option.Checked<typeof machineSpecs>;
}
