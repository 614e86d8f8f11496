/** Step "Health & upgrades": how Azure learns that a machine is well, and how it replaces machines. */
import { LIMITS } from '#azure';
import { SCALE_TYPES } from '../deployment-types.ts';
import { boolean, choice, integer } from '../field.ts';

const ROLLING = { field: 'upgradeMode', is: 'Rolling' } as const;
const percent = (bounds: { readonly min: number; readonly max: number; readonly default: number }) =>
  ({ min: bounds.min, max: bounds.max, default: bounds.default, unit: '%', control: 'slider' }) as const;

export const health = {
  name: 'healthConfig',
  label: 'Health & Upgrades',
  title: 'Health & upgrades',
  summary: 'How Azure learns that a machine is well, and how new versions reach the machines.',
  sections: [
    {
      name: 'signalConfig',
      label: 'Health Signal',
      types: SCALE_TYPES,
      fields: [
        choice({
          name: 'healthSignal',
          label: 'Health Signal',
          help: 'Rolling upgrades and automatic repairs need one. The probe is the load balancer’s own and works in Uniform mode only; the extension asks from inside each machine.',
          docs: 'Using Application Health extension with Virtual Machine Scale Sets',
          decider: 'architect',
          control: 'radio',
          options: [
            { value: 'extension', label: 'Application Health extension' },
            { value: 'probe', label: 'Load balancer probe' },
            { value: 'none', label: 'None' },
          ],
          default: 'extension',
        }),
        boolean({
          name: 'automaticRepairs',
          label: 'Automatic Repairs',
          help: 'Azure replaces machines that stay unhealthy.',
          docs: 'Automatic instance repairs for Azure Virtual Machine Scale Sets',
          decider: 'architect',
          default: true,
        }),
        integer({
          name: 'repairGracePeriod',
          label: 'Repair Grace Period',
          help: 'How long a new or changed machine may be unhealthy before it is repaired.',
          docs: 'Automatic instance repairs for Azure Virtual Machine Scale Sets',
          decider: 'optional',
          when: { field: 'automaticRepairs', is: true },
          control: 'slider',
          unit: 'min',
          min: LIMITS.automaticRepairs.gracePeriodMinutes.min,
          max: LIMITS.automaticRepairs.gracePeriodMinutes.max,
          default: 30,
        }),
      ],
    },
    {
      name: 'upgradeConfig',
      label: 'Upgrades',
      types: SCALE_TYPES,
      fields: [
        choice({
          name: 'upgradeMode',
          label: 'Upgrade Mode',
          help: 'Rolling replaces machines in batches and stops when they do not come up well. Automatic may take all down together. Manual leaves it to you.',
          docs: 'Upgrade policies for Virtual Machine Scale Sets',
          decider: 'architect',
          control: 'radio',
          options: [
            { value: 'Rolling', label: 'Rolling' },
            { value: 'Automatic', label: 'Automatic' },
            { value: 'Manual', label: 'Manual' },
          ],
          default: 'Rolling',
        }),
        integer({
          name: 'maxBatchInstancePercent',
          label: 'Batch Size',
          help: 'The share of machines that is upgraded at once, at least one.',
          docs: 'Configure rolling upgrades',
          decider: 'optional',
          when: ROLLING,
          ...percent(LIMITS.rollingUpgrade.maxBatchInstancePercent),
        }),
        integer({
          name: 'maxUnhealthyInstancePercent',
          label: 'Unhealthy Machines Allowed',
          help: 'The upgrade does not go on while more machines than this are unhealthy.',
          docs: 'Configure rolling upgrades',
          decider: 'optional',
          when: ROLLING,
          ...percent(LIMITS.rollingUpgrade.maxUnhealthyInstancePercent),
        }),
        integer({
          name: 'maxUnhealthyUpgradedInstancePercent',
          label: 'Unhealthy After Upgrade Allowed',
          help: 'The upgrade stops when more of the upgraded machines than this are unhealthy.',
          docs: 'Configure rolling upgrades',
          decider: 'optional',
          when: ROLLING,
          ...percent(LIMITS.rollingUpgrade.maxUnhealthyUpgradedInstancePercent),
        }),
        integer({
          name: 'pauseBetweenBatches',
          label: 'Pause Between Batches',
          help: 'The wait after one batch before the next.',
          docs: 'Configure rolling upgrades',
          decider: 'optional',
          when: ROLLING,
          control: 'number',
          unit: 's',
          min: 0,
          max: 3600,
          default: 0,
        }),
      ],
    },
  ],
} as const;
