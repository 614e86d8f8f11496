/** `scale vmss list`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS } from '../options.ts';
import { tableOf } from '../output/result.ts';

export const vmssListCommand: Command = {
  name: 'vmss list',
  group: 'Scale sets',
  summary: 'List scale sets',
  options: AZURE_OPTIONS,
  examples: [
    { says: 'All of the subscription', line: 'scale vmss list' },
    {
      says: 'Names of those with more than ten instances',
      line: "scale vmss list --query '[?capacity > `10`].name' -o tsv",
    },
  ],
  permissions: ['Microsoft.Compute/virtualMachineScaleSets/read'],
  async run(context) {
    const [{ openSession }, { listScaleSets, scaleSetFacts }, { groupAsked }] = await Promise.all([
      import('../azure/session.ts'),
      import('../azure/scale-sets.ts'),
      import('../azure/find.ts'),
    ]);
    const sets = (await listScaleSets(await openSession(context), groupAsked(context))).map(scaleSetFacts);
    await context.print({
      data: sets,
      tables: [
        tableOf(
          sets,
          {
            Name: (set) => set.name,
            ResourceGroup: (set) => set.resourceGroup,
            Location: (set) => set.location,
            Zones: (set) => set.zones.join(' '),
            Size: (set) => set.size,
            'Capacity#': (set) => set.capacity,
            Orchestration: (set) => set.orchestration,
            Upgrade: (set) => set.upgrade,
            State: (set) => set.state,
          },
          { whenEmpty: 'There is no scale set here.' },
        ),
      ],
    });
  },
};
