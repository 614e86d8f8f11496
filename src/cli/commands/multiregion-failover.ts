/** `scale multiregion failover`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS, DRY_RUN, YES } from '../options.ts';
import { factsOf } from '../output/result.ts';

export const multiregionFailoverCommand: Command = {
  name: 'multiregion failover',
  group: 'Multi-region',
  summary: 'Send users to another region: shows the plan, asks, does it, verifies it',
  details: [
    'With Priority routing the first endpoint and the target change places, in one request. With other kinds of routing --from takes an endpoint out. At the end the command is shown that takes it back.',
  ],
  arguments: [
    { name: 'name', description: 'the Traffic Manager profile; not needed when there is only one', isOptional: true },
  ],
  options: [
    {
      flags: '--to <endpoint>',
      description: 'Priority routing: who comes first, by endpoint or region; the next healthy one by default',
    },
    { flags: '--from <endpoint>', description: 'take this endpoint or region out' },
    { flags: '--restore <endpoint>', description: 'bring back an endpoint that was taken out' },
    { flags: '--force', description: 'also when the target is not healthy or users may get no answer' },
    DRY_RUN,
    YES,
    ...AZURE_OPTIONS,
  ],
  examples: [
    { says: 'What would happen', line: 'scale multiregion failover -g prod --dry-run' },
    { says: 'To a certain region', line: 'scale multiregion failover shop-tm -g prod --to northeurope' },
    {
      says: 'Take a region out of weighted routing',
      line: 'scale multiregion failover shop-tm -g prod --from westeurope',
    },
  ],
  permissions: [
    'Microsoft.Network/trafficManagerProfiles/read',
    'Microsoft.Network/trafficManagerProfiles/write',
    'Microsoft.Network/trafficManagerProfiles/azureEndpoints/write',
  ],
  async run(context) {
    const { failOver, planTable } = await import('../azure/fail-over.ts');
    const outcome = await failOver(context);
    await context.print({
      data: outcome,
      tables: [
        factsOf({
          Name: outcome.name,
          'Resource group': outcome.resourceGroup,
          Result: outcome.result,
          Change: outcome.says,
          Undo: outcome.undo,
        }),
        planTable(outcome.endpoints),
      ],
    });
  },
};
