/** `scale vmss show`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS } from '../options.ts';
import { type Data, factsOf, tableOf } from '../output/result.ts';

export const vmssShowCommand: Command = {
  name: 'vmss show',
  group: 'Scale sets',
  summary: 'Show a scale set: instances by state, upgrade policy, autoscale',
  arguments: [{ name: 'name', description: 'the scale set' }],
  options: AZURE_OPTIONS,
  examples: [
    { says: 'In words', line: 'scale vmss show web -g prod' },
    {
      says: 'How many instances run',
      line: "scale vmss show web -g prod --query 'instances[?code==`PowerState/running`].count | [0]'",
    },
  ],
  permissions: [
    'Microsoft.Compute/virtualMachineScaleSets/read',
    'Microsoft.Compute/virtualMachineScaleSets/instanceView/read',
    'Microsoft.Insights/autoscaleSettings/read (without it, autoscale is left out)',
  ],
  async run(context) {
    const { describeScaleSet } = await import('../azure/describe-scale-set.ts');
    const shown = await describeScaleSet(context);
    const { autoscale } = shown;
    await context.print({
      data: shown as unknown as Data,
      tables: [
        factsOf({
          Name: shown.name,
          'Resource group': shown.resourceGroup,
          Location: shown.location,
          Zones: shown.zones.join(' '),
          Size: shown.size,
          Capacity: shown.capacity,
          Orchestration: shown.orchestration,
          Upgrade: shown.upgrade,
          'Upgrade batch': shown.rolling && `${shown.rolling.maxBatchInstancePercent ?? '?'} % of the instances`,
          'Automatic image upgrade': shown.automaticImageUpgrade,
          Autoscale:
            autoscale === null
              ? 'none'
              : autoscale === undefined
                ? 'not known: this sign-in may not read it'
                : `${autoscale.name}, ${autoscale.enabled ? 'on' : 'off'}, ${autoscale.minimum} to ${autoscale.maximum} instances`,
          State: shown.state,
        }),
        tableOf(
          shown.instances,
          { Status: (status) => status.code, 'Instances#': (status) => status.count },
          { title: 'Instances', whenEmpty: 'No instances.' },
        ),
      ],
    });
  },
};
