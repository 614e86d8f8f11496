/** `scale vmss update`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS, DRY_RUN, NO_WAIT, YES } from '../options.ts';
import { type Data, factsOf, type Table, tableOf } from '../output/result.ts';

export const vmssUpdateCommand: Command = {
  name: 'vmss update',
  group: 'Scale sets',
  summary: 'Bring the instances of a scale set up to date, batch by batch',
  details: [
    'A set whose upgrades are rolling is moved to the newest platform image (--image) or extensions (--extensions) by Azure; a change of the model rolls by itself. A set whose upgrades are manual is brought to the latest model by this command: batch after batch, each healthy before the next begins. A set whose upgrades are automatic needs nothing.',
    'Ctrl-C ends the waiting. An upgrade that Azure runs goes on and is stopped with --cancel; of manual batches the next one is not begun.',
  ],
  arguments: [{ name: 'name', description: 'the scale set' }],
  options: [
    { flags: '--image', description: 'start a rolling upgrade to the newest platform image' },
    { flags: '--extensions', description: 'start a rolling upgrade to the newest extensions' },
    { flags: '--status', description: 'show the latest rolling upgrade' },
    { flags: '--cancel', description: 'stop the rolling upgrade that is running' },
    {
      flags: '--batch-size <count>',
      description: 'manual upgrades: instances at once, as 3 or 20%; the default is the policy of the set, then 20%',
    },
    {
      flags: '--max-unhealthy <count>',
      description: 'manual upgrades: stop when more instances than this are not healthy, as 3 or 20%',
    },
    { flags: '--pause <seconds>', description: 'manual upgrades: how long to wait between batches' },
    {
      flags: '--health-wait <seconds>',
      description: 'manual upgrades: how long instances may take to be healthy, 300 by default',
    },
    DRY_RUN,
    YES,
    NO_WAIT,
    ...AZURE_OPTIONS,
  ],
  examples: [
    { says: 'See the batches first', line: 'scale vmss update web -g prod --dry-run' },
    { says: 'One instance after the other', line: 'scale vmss update web -g prod --batch-size 1' },
    { says: 'Stop a rolling upgrade', line: 'scale vmss update web -g prod --cancel' },
  ],
  permissions: [
    'Microsoft.Compute/virtualMachineScaleSets/read',
    'Microsoft.Compute/virtualMachineScaleSets/virtualMachines/read',
    'Microsoft.Compute/virtualMachineScaleSets/manualUpgrade/action',
    'Microsoft.Compute/virtualMachineScaleSets/osRollingUpgrade/action',
    'Microsoft.Compute/virtualMachineScaleSets/extensionRollingUpgrade/action',
    'Microsoft.Compute/virtualMachineScaleSets/rollingUpgrades/read',
    'Microsoft.Compute/virtualMachineScaleSets/rollingUpgrades/action',
  ],
  async run(context) {
    const { updateSet } = await import('../azure/update-set.ts');
    const outcome = await updateSet(context);
    const { upgrade, batches } = outcome;
    const tables: Table[] = [
      factsOf({
        Name: outcome.name,
        'Resource group': outcome.resourceGroup,
        Upgrades: outcome.mode,
        Result: outcome.result,
        ...(upgrade && {
          Status: upgrade.status,
          Started: upgrade.started,
          Successful: upgrade.successful,
          'In progress': upgrade.inProgress,
          Pending: upgrade.pending,
          Failed: upgrade.failed,
          Error: upgrade.error,
        }),
      }),
    ];
    if (batches && batches.length > 0) {
      tables.push(
        tableOf(
          [...batches.entries()],
          { 'Batch#': ([i]) => i + 1, Instances: ([, ids]) => ids.join(' ') },
          { title: 'Batches' },
        ),
      );
    }
    await context.print({ data: outcome as unknown as Data, tables });
  },
};
