/** `scale multiregion status`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS } from '../options.ts';
import { factsOf, tableOf } from '../output/result.ts';

export const multiregionStatusCommand: Command = {
  name: 'multiregion status',
  group: 'Multi-region',
  summary: 'Show regions, health, share of the users and instances side by side',
  details: [
    'The share is what the configuration says: all users to the first healthy priority, or by weight. With other kinds of routing it depends on the users.',
  ],
  arguments: [
    { name: 'name', description: 'the Traffic Manager profile; not needed when there is only one', isOptional: true },
  ],
  options: AZURE_OPTIONS,
  examples: [{ says: 'Regions of the only deployment of a group', line: 'scale multiregion status -g prod' }],
  permissions: [
    'Microsoft.Network/trafficManagerProfiles/read',
    'Microsoft.Compute/virtualMachineScaleSets/read (without it, instances are left out)',
  ],
  async run(context) {
    const { regionStatus } = await import('../azure/region-status.ts');
    const status = await regionStatus(context);
    await context.print({
      data: status,
      tables: [
        factsOf({
          Name: status.name,
          'Resource group': status.resourceGroup,
          Address: status.address,
          Routing: status.method,
          Status: status.status,
          Health: status.health,
        }),
        tableOf(
          status.regions,
          {
            Region: (region) => region.region,
            Endpoint: (region) => region.endpoint,
            Status: (region) => region.status,
            Health: (region) => region.health,
            'Priority#': (region) => region.priority,
            'Weight#': (region) => region.weight,
            'Users#': (region) => (region.share === null ? 'by user' : `${region.share} %`),
            'Instances#': (region) => region.instances,
            ScaleSets: (region) => region.scaleSets.join(' '),
          },
          { title: 'Regions', whenEmpty: 'No endpoints.' },
        ),
      ],
    });
  },
};
