/** `ha:backup`: a vault, a policy and, for a single machine, its protection. */

import {
  call,
  defineHelper,
  expression,
  format,
  option,
  type Resource,
  resource,
  resourceId,
  resourceOptions,
} from '#arm';
import { LIMITS } from '#azure';

const { boolean, integer, literalText, oneOf, text } = option;
const VAULT = 'Microsoft.RecoveryServices/vaults';
const limits = LIMITS.backup;

export const STORAGE_REDUNDANCIES = ['LocallyRedundant', 'ZoneRedundant', 'GeoRedundant'] as const;

/** Options of the vault and of the policy in it. */
export const backupSpecs = {
  redundancy: oneOf('Where copies are kept; fixed once something is protected.', STORAGE_REDUNDANCIES, {
    default: 'GeoRedundant',
  }),
  crossRegionRestore: boolean(
    'Restores into the paired region; only GeoRedundant, and can not be switched off again.',
    { default: true },
  ),
  softDeleteDays: integer('How long deleted backups can be brought back.', { ...limits.softDeleteDays, unit: 'days' }),
  policyName: text('Name of the policy.', { default: 'daily', min: 3, max: 150 }),
  time: literalText('When the daily backup runs, as HH:MM in UTC.', { default: '02:00' }),
  retentionDays: integer('How long daily backups are kept.', { ...limits.retentionDays, unit: 'days' }),
  instantRestoreDays: integer('How long snapshots stay at hand.', { ...limits.instantRestoreDays, unit: 'days' }),
} as const;

/** Throws a RangeError for cross-region restore without geo-redundant storage, and for a time that is none. */
export const backup = defineHelper(
  {
    name: 'ha:backup',
    summary:
      'A Recovery Services vault with an enhanced daily policy. A vault protects machines of its own region; Uniform scale sets can not be backed up.',
    docs: 'Create and configure a Recovery Services vault',
    options: {
      ...resourceOptions,
      ...backupSpecs,
      vmName: text('A single machine to protect.', {}),
    },
    returns: '`resources`: vault, policy and, with `vmName`, the protected machine.',
    example: [{ name: 'web-rsv', vmName: 'web-vm' }],
  },
  (o): { resources: readonly Resource[] } => {
    const isGeo = o.redundancy === 'GeoRedundant' || o.redundancy.startsWith('[');
    if (o.crossRegionRestore === true && !isGeo) {
      throw new RangeError(
        `ha:backup: "crossRegionRestore" with redundancy "${o.redundancy}". Allowed: only with "GeoRedundant".`,
      );
    }
    const vaultId = resourceId(VAULT, o.name);
    const policyId = resourceId(`${VAULT}/backupPolicies`, o.name, o.policyName);
    const child = (role: string) => ({
      condition: o.condition,
      copy: o.copy && { ...o.copy, name: `${o.copy.name}-${role}` },
    });
    const vault = resource(VAULT, o, vaultProperties(o), { sku: { name: 'RS0', tier: 'Standard' } });
    const policy = resource(
      `${VAULT}/backupPolicies`,
      { name: format('{0}/{1}', o.name, o.policyName), ...child('policy'), dependsOn: [o.copy?.name ?? vaultId] },
      policyProperties(o),
    );
    if (o.vmName === undefined) return { resources: [vault, policy] };
    const sourceResourceId = resourceId('Microsoft.Compute/virtualMachines', o.vmName);
    const item = resource(
      `${VAULT}/backupFabrics/protectionContainers/protectedItems`,
      {
        name: format(
          '{0}/Azure/iaasvmcontainer;iaasvmcontainerv2;{1};{2}/vm;iaasvmcontainerv2;{1};{2}',
          o.name,
          expression('resourceGroup().name'),
          o.vmName,
        ),
        ...child('item'),
        dependsOn: [policyId, sourceResourceId],
      },
      { protectedItemType: 'Microsoft.Compute/virtualMachines', policyId, sourceResourceId },
    );
    return { resources: [vault, policy, item] };
  },
);

type BackupOptions = option.Checked<typeof backupSpecs>;

const vaultProperties = (o: BackupOptions): object => ({
  publicNetworkAccess: 'Enabled',
  redundancySettings: {
    standardTierStorageRedundancy: o.redundancy,
    crossRegionRestore:
      typeof o.crossRegionRestore === 'string'
        ? call('if', o.crossRegionRestore, 'Enabled', 'Disabled')
        : o.crossRegionRestore
          ? 'Enabled'
          : 'Disabled',
  },
  securitySettings: {
    softDeleteSettings: { softDeleteState: 'Enabled', softDeleteRetentionPeriodInDays: o.softDeleteDays },
  },
});

/** The enhanced kind of policy, since machines with Trusted Launch take no other. */
function policyProperties(o: BackupOptions): object {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(o.time)) {
    throw new RangeError(`ha:backup: "time" is "${o.time}". Allowed: HH:MM, 00:00 to 23:59.`);
  }
  // Azure reads only the time of day.
  const times = [`2026-01-01T${o.time}:00Z`];
  return {
    backupManagementType: 'AzureIaasVM',
    policyType: 'V2',
    instantRpRetentionRangeInDays: o.instantRestoreDays,
    timeZone: 'UTC',
    schedulePolicy: {
      schedulePolicyType: 'SimpleSchedulePolicyV2',
      scheduleRunFrequency: 'Daily',
      dailySchedule: { scheduleRunTimes: times },
    },
    retentionPolicy: {
      retentionPolicyType: 'LongTermRetentionPolicy',
      dailySchedule: { retentionTimes: times, retentionDuration: { count: o.retentionDays, durationType: 'Days' } },
    },
  };
}
