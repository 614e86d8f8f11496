/** `scale multiregion list`. */
import type { Command } from '../command.ts';
import { AZURE_OPTIONS } from '../options.ts';
import { tableOf } from '../output/result.ts';

export const multiregionListCommand: Command = {
  name: 'multiregion list',
  group: 'Multi-region',
  summary: 'List deployments in several regions',
  details: ['A deployment in several regions is known by its Traffic Manager profile.'],
  options: AZURE_OPTIONS,
  examples: [{ says: 'All of the subscription', line: 'scale multiregion list' }],
  permissions: ['Microsoft.Network/trafficManagerProfiles/read'],
  async run(context) {
    const [{ openSession }, { listProfilesWithHealth, profileFacts }, { groupAsked }] = await Promise.all([
      import('../azure/session.ts'),
      import('../azure/profiles.ts'),
      import('../azure/find.ts'),
    ]);
    const profiles = (await listProfilesWithHealth(await openSession(context), groupAsked(context))).map(profileFacts);
    await context.print({
      data: profiles,
      tables: [
        tableOf(
          profiles,
          {
            Name: (profile) => profile.name,
            ResourceGroup: (profile) => profile.resourceGroup,
            Routing: (profile) => profile.method,
            Status: (profile) => profile.status,
            Health: (profile) => profile.health,
            Regions: (profile) => profile.regions.join(', '),
            Address: (profile) => profile.address,
          },
          { whenEmpty: 'There is no multi-region deployment here.' },
        ),
      ],
    });
  },
};
