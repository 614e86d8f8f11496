/** `scale:vmss.upgradePolicy`: how a new model reaches the instances. */
import { LIMITS } from '#azure';
import { defineFunction, option } from '#arm';

const { boolean, integer, oneOf, options, text } = option;
const limits = LIMITS.rollingUpgrade;

export const UPGRADE_MODES = ['Manual', 'Automatic', 'Rolling'] as const;

const specs = {
  maxBatchInstancePercent: integer('Share of instances upgraded at once.', { ...limits.maxBatchInstancePercent, unit: '%' }),
  maxUnhealthyInstancePercent: integer('Share of unhealthy instances that stops the upgrade.', { ...limits.maxUnhealthyInstancePercent, unit: '%' }),
  maxUnhealthyUpgradedInstancePercent: integer('Share of upgraded instances that may be unhealthy.', { ...limits.maxUnhealthyUpgradedInstancePercent, unit: '%' }),
  pauseTimeBetweenBatches: text('Wait between batches, ISO 8601.', { default: 'PT0S' }),
  prioritizeUnhealthyInstances: boolean('Upgrades unhealthy instances first.', { default: true }),
  enableCrossZoneUpgrade: boolean('A batch may span zones.', { default: false }),
  maxSurge: boolean('Creates new instances before old ones go; needs spare quota.', { default: false }),
  rollbackFailedInstancesOnPolicyBreach: boolean('Uniform only: takes failed instances back.', {}),
  automaticOSUpgrade: boolean('Uniform only: keeps the OS image up to date.', {}),
} as const;

export type UpgradeOptions = option.Checked<typeof specs>;

/** Throws a RangeError for an unknown mode or a percentage out of range. */
export const upgradePolicy = defineFunction<[string, UpgradeOptions], object>(
  {
    name: 'scale:vmss.upgradePolicy',
    summary: 'How a new model reaches the instances. Rolling needs a health signal on the scale set.',
    docs: 'Configure rolling upgrades on Virtual Machine Scale Sets',
    args: [
      { name: 'mode', spec: oneOf('Upgrade mode.', UPGRADE_MODES, { default: 'Manual' }) },
      { name: 'options', spec: options('Batches of a rolling upgrade.', specs) },
    ],
    example: ['Rolling', { maxBatchInstancePercent: 20 }],
  },
  (mode, { automaticOSUpgrade, ...rolling }) => ({
    mode,
    rollingUpgradePolicy: mode === 'Rolling' || automaticOSUpgrade === true ? rolling : undefined,
    automaticOSUpgradePolicy:
      automaticOSUpgrade === undefined
        ? undefined
        : { enableAutomaticOSUpgrade: automaticOSUpgrade, useRollingUpgradePolicy: true, disableAutomaticRollback: false },
  }),
);
