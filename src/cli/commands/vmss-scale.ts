/** `scale vmss scale`. */
import { LIMITS } from '#azure';
import type { Command } from '../command.ts';
import { AZURE_OPTIONS, DRY_RUN, NO_WAIT, YES } from '../options.ts';
import { factsOf } from '../output/result.ts';

const { min, max } = LIMITS.vmss.instances;

export const vmssScaleCommand: Command = {
  name: 'vmss scale',
  group: 'Scale sets',
  summary: 'Set the number of instances of a scale set',
  details: [
    'Asks before instances are removed, since their local data goes with them. Warns when an autoscale setting would move the count again.',
  ],
  arguments: [
    { name: 'name', description: 'the scale set' },
    { name: 'count', description: `the number of instances, ${min} to ${max}` },
  ],
  options: [DRY_RUN, YES, NO_WAIT, ...AZURE_OPTIONS],
  examples: [
    { says: 'Five instances, and wait for them', line: 'scale vmss scale web 5 -g prod' },
    { says: 'What it would come to', line: 'scale vmss scale web 50 -g prod --dry-run' },
  ],
  permissions: [
    'Microsoft.Compute/virtualMachineScaleSets/read',
    'Microsoft.Compute/virtualMachineScaleSets/write',
    'Microsoft.Compute/locations/operations/read',
    'Microsoft.Insights/autoscaleSettings/read (without it, there is no warning)',
  ],
  async run(context) {
    const count = context.input.requiredInteger('count', min, max);
    const { scaleTo } = await import('../azure/scale-to.ts');
    const outcome = await scaleTo(context, count);
    await context.print({
      data: outcome,
      tables: [
        factsOf({
          Name: outcome.name,
          'Resource group': outcome.resourceGroup,
          From: outcome.from,
          To: outcome.to,
          Result: outcome.result,
          Autoscale: outcome.autoscale,
        }),
      ],
    });
  },
};
