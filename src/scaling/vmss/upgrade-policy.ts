/** `scale:vmss.upgradePolicy`: how a new model reaches the instances. */

import { defineFunction, isoDuration, option } from '#arm';
import { LIMITS } from '#azure';

const { boolean, choice, duration, flag, integer, options } = option;
const limits = LIMITS.rollingUpgrade;

export const UPGRADE_MODES = ['Manual', 'Automatic', 'Rolling'] as const;

/** Shares of the instances, and how batches follow each other. */
export const upgradeSpecs = {
  maxBatchInstancePercent: integer('Share of instances upgraded at once.', {
    ...limits.maxBatchInstancePercent,
    unit: '%',
  }),
  maxUnhealthyInstancePercent: integer('Share of unhealthy instances that stops the upgrade.', {
    ...limits.maxUnhealthyInstancePercent,
    unit: '%',
  }),
  maxUnhealthyUpgradedInstancePercent: integer('Share of upgraded instances that may be unhealthy.', {
    ...limits.maxUnhealthyUpgradedInstancePercent,
    unit: '%',
  }),
  pauseTimeBetweenBatches: duration('Wait between batches.', { min: 0, default: 0, unit: 's' }),
  prioritizeUnhealthyInstances: boolean('Upgrades unhealthy instances first.', { default: true }),
  enableCrossZoneUpgrade: boolean('A batch may span zones.', { default: false }),
  maxSurge: boolean('Creates new instances before old ones go; needs spare quota.', { default: false }),
  rollbackFailedInstancesOnPolicyBreach: boolean('Uniform only: takes failed instances back.', {}),
  automaticOSUpgrade: flag(
    'Uniform only: keeps the OS image up to date. Wants the newest image and a health signal.',
    {},
  ),
} as const;

export type UpgradeOptions = option.Checked<typeof upgradeSpecs>;

export interface UpgradePolicy {
  readonly mode: string;
  readonly rollingUpgradePolicy?: object | undefined;
  readonly automaticOSUpgradePolicy?: object | undefined;
}

/** Throws a RangeError for an unknown mode or a percentage out of range. */
export const upgradePolicy = defineFunction<[(typeof UPGRADE_MODES)[number], UpgradeOptions], UpgradePolicy>(
  {
    name: 'scale:vmss.upgradePolicy',
    summary: 'How a new model reaches the instances. Rolling needs a health signal on the scale set.',
    docs: 'Configure rolling upgrades on Virtual Machine Scale Sets',
    args: [
      {
        name: 'mode',
        spec: choice('Upgrade mode. Automatic may take all instances down together.', UPGRADE_MODES, {
          default: 'Manual',
        }),
      },
      { name: 'options', spec: options('Batches of a rolling upgrade.', upgradeSpecs) },
    ],
    returns: '`upgradePolicy`, for the properties of a scale set.',
    example: ['Rolling', { maxBatchInstancePercent: 20 }],
  },
  (mode, { automaticOSUpgrade, ...rolling }) => ({
    mode,
    rollingUpgradePolicy:
      mode === 'Rolling' || automaticOSUpgrade === true
        ? { ...rolling, pauseTimeBetweenBatches: isoDuration(rolling.pauseTimeBetweenBatches, 's') }
        : undefined,
    automaticOSUpgradePolicy:
      automaticOSUpgrade === undefined
        ? undefined
        : {
            enableAutomaticOSUpgrade: automaticOSUpgrade,
            useRollingUpgradePolicy: true,
            disableAutomaticRollback: false,
          },
  }),
);
