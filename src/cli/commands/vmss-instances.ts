/** `scale vmss instances`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS } from '../options.ts';
import { tableOf } from '../output/result.ts';

export const vmssInstancesCommand: Command = {
  name: 'vmss instances',
  group: 'Scale sets',
  summary: 'List the instances of a scale set with power, health and model',
  arguments: [{ name: 'name', description: 'the scale set' }],
  options: [{ flags: '--outdated', description: 'only instances that do not run the latest model' }, ...AZURE_OPTIONS],
  examples: [{ says: 'What still waits for the latest model', line: 'scale vmss instances web -g prod --outdated' }],
  permissions: [
    'Microsoft.Compute/virtualMachineScaleSets/virtualMachines/read',
    'Microsoft.Compute/virtualMachineScaleSets/virtualMachines/instanceView/read',
  ],
  async run(context) {
    const [{ openSession }, { inOrder, instanceFacts, placeOfScaleSet }, { OUTDATED }, { all }] = await Promise.all([
      import('../azure/session.ts'),
      import('../azure/scale-sets.ts'),
      import('../azure/filters.ts'),
      import('../azure/find.ts'),
    ]);
    const session = await openSession(context);
    const { group, name } = await placeOfScaleSet(context, session);
    const { virtualMachineScaleSetVMs } = await session.compute();
    const filter = context.input.isSet('outdated') ? { filter: OUTDATED } : {};
    const vms = await all(virtualMachineScaleSetVMs.list(group, name, { expand: 'instanceView', ...filter }));
    const instances = inOrder(vms.map(instanceFacts));
    await context.print({
      data: instances,
      tables: [
        tableOf(
          instances,
          {
            Instance: (vm) => vm.instance,
            Name: (vm) => vm.name,
            Zone: (vm) => vm.zone,
            State: (vm) => vm.state,
            Power: (vm) => vm.power,
            Health: (vm) => vm.health,
            Model: (vm) => vm.model,
            Protected: (vm) => vm.isProtected,
            Created: (vm) => vm.created,
          },
          { whenEmpty: 'No such instances.' },
        ),
      ],
    });
  },
};
