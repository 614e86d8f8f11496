/** `scale:vmss.definition`: the whole scale set. */

import { defineHelper, isoDuration, option, resource, resourceOptions } from '#arm';
import { LIMITS } from '#azure';
import {
  COMPUTER_NAME_PREFIX_LENGTH,
  checkDataDisks,
  machineSpecs,
  managedBootDiagnostics,
  osProfile,
  securityProfile,
  storageProfile,
} from '#platform';
import { type Extension, extensionProfile, timeBudgetSpec } from './extensions.ts';
import { faultDomainSpec } from './fault-domains.ts';
import { networkProfile, networkSpecs } from './network.ts';
import { strictBalance, zonesSpec } from './placement.ts';
import type { Spot } from './spot.ts';
import { UPGRADE_MODES, type UpgradeOptions, upgradePolicy } from './upgrade-policy.ts';

const { boolean, choice, duration, flag, integer, list, object, oneOf, text } = option;

const specs = {
  ...resourceOptions,
  name: text('Name of the scale set.', { default: "[parameters('vmssName')]" }),
  ...machineSpecs,
  ...networkSpecs,
  upgradePolicy: choice('Upgrade mode; see scale:vmss.upgradePolicy for its settings.', UPGRADE_MODES, {
    default: 'Manual',
  }),
  upgradeOptions: object<Partial<UpgradeOptions>>('Settings of a rolling upgrade.', { default: {} }),
  capacity: integer('Instances at the start. Each new deployment sets it again.', {
    ...LIMITS.vmss.instances,
    default: "[parameters('instanceCount')]",
  }),
  zones: zonesSpec,
  zoneBalance: boolean('Strict balance over zones that are listed: scaling fails when they would differ.', {
    default: false,
  }),
  faultDomains: faultDomainSpec,
  singlePlacementGroup: boolean('Uniform only: at most 100 instances.', { default: false }),
  overprovision: boolean('Uniform only: makes extra instances while creating and drops them.', { default: false }),
  computerNamePrefix: text('Start of every host name; nine characters of it are used.', { default: 'vmss', min: 1 }),
  extensions: list<Extension>('Extensions of every instance, see scale:vmss.extensionProfile.', { default: [] }),
  extensionsTimeBudget: timeBudgetSpec,
  automaticRepairs: flag('Replaces instances that stay unhealthy; needs a health signal.', { default: false }),
  repairGracePeriod: duration('Patience with a new instance.', {
    ...LIMITS.automaticRepairs.gracePeriodMinutes,
    unit: 'min',
  }),
  repairAction: oneOf('What a repair does.', ['Replace', 'Reimage', 'Restart'], { default: 'Replace' }),
  scaleInRule: oneOf('Which instances go first.', ['Default', 'OldestVM', 'NewestVM'], { default: 'Default' }),
  terminateNotice: flag('Warns an instance before it goes; not for Spot.', { default: true }),
  terminateNoticeMinutes: duration('How long before.', { ...LIMITS.vmss.terminateNoticeMinutes, unit: 'min' }),
  proximityPlacementGroupId: text('Id of a proximity placement group; at most one zone.', {}),
  spot: object<Spot>('Spot settings, see scale:vmss.spotInstances.'),
  identity: object<object>('Managed identity, see vm:identity.'),
  plan: object<object>('Plan {name, publisher, product} of a marketplace image.'),
} as const;

/**
 * A complete scale set. With few options it still returns one: what is missing for Azure (a health signal for Rolling)
 * is a finding of the checks, not an exception.
 */
export const definition = defineHelper(
  {
    name: 'scale:vmss.definition',
    summary:
      'A complete Virtual Machine Scale Set for either orchestration mode. Settings of the other mode are left out.',
    docs: 'Orchestration modes for Virtual Machine Scale Sets',
    options: specs,
    returns: 'A scale set, a whole resource.',
    example: [{ upgradePolicy: 'Rolling', orchestrationMode: 'Uniform', zones: ['1', '2', '3'] }],
  },
  (o) => {
    checkDataDisks('scale:vmss.definition', o.dataDisks);
    const isUniform = o.orchestrationMode === 'Uniform';
    return resource(
      'Microsoft.Compute/virtualMachineScaleSets',
      o,
      {
        orchestrationMode: o.orchestrationMode,
        platformFaultDomainCount: o.faultDomains,
        singlePlacementGroup: isUniform ? o.singlePlacementGroup : undefined,
        overprovision: isUniform ? o.overprovision : undefined,
        doNotRunExtensionsOnOverprovisionedVMs: isUniform && o.overprovision !== false ? o.overprovision : undefined,
        zoneBalance: strictBalance(o.zones, o.zoneBalance),
        upgradePolicy: upgradePolicy(o.upgradePolicy, upgradeOptionsOf(o.upgradeOptions, isUniform)),
        automaticRepairsPolicy: o.automaticRepairs
          ? { enabled: true, gracePeriod: isoDuration(o.repairGracePeriod, 'min'), repairAction: o.repairAction }
          : undefined,
        scaleInPolicy: { rules: [o.scaleInRule] },
        proximityPlacementGroup: { id: o.proximityPlacementGroupId },
        ...o.spot?.properties,
        virtualMachineProfile: machineProfile(o),
      },
      {
        sku: { name: o.vmSize, tier: 'Standard', capacity: o.capacity },
        zones: o.zones,
        identity: o.identity,
        plan: o.plan,
      },
    );
  },
);

type Options = option.Checked<typeof specs>;

function machineProfile(o: Options): object {
  // Windows may not update itself when Azure replaces its image.
  const automaticUpdates = o.automaticUpdates && o.upgradeOptions.automaticOSUpgrade !== true;
  const isUniform = o.orchestrationMode === 'Uniform';
  const patchMode = isUniform && o.patchMode === 'AutomaticByPlatform' ? undefined : o.patchMode;
  return {
    osProfile: {
      computerNamePrefix: o.computerNamePrefix.startsWith('[')
        ? o.computerNamePrefix
        : o.computerNamePrefix.slice(0, COMPUTER_NAME_PREFIX_LENGTH),
      ...osProfile({ ...o, automaticUpdates, patchMode }),
    },
    storageProfile: storageProfile(o, isUniform ? undefined : 'Delete'),
    networkProfile: networkProfile(pick(o, networkSpecs)),
    securityProfile: securityProfile(o),
    diagnosticsProfile: managedBootDiagnostics,
    extensionProfile:
      o.extensions.length === 0
        ? undefined
        : extensionProfile(o.extensions, { timeBudgetMinutes: o.extensionsTimeBudget }),
    licenseType: o.licenseType,
    scheduledEventsProfile: {
      terminateNotificationProfile:
        o.terminateNotice && o.spot === undefined
          ? { enable: true, notBeforeTimeout: isoDuration(o.terminateNoticeMinutes, 'min') }
          : undefined,
    },
    ...o.spot?.virtualMachineProfile,
  };
}

function upgradeOptionsOf(given: Partial<UpgradeOptions>, isUniform: boolean): Partial<UpgradeOptions> {
  if (isUniform) return { rollbackFailedInstancesOnPolicyBreach: true, ...given };
  const { automaticOSUpgrade: _, rollbackFailedInstancesOnPolicyBreach: __, ...rest } = given;
  return rest;
}

/** The options that another helper knows. */
const pick = <S extends object>(
  given: Options & Readonly<Record<keyof S, unknown>>,
  known: S,
): Pick<typeof given, keyof S> =>
  Object.fromEntries(Object.keys(known).map((key) => [key, given[key as keyof S]])) as Pick<typeof given, keyof S>;
