/** Deployments in several regions: what is shown, and failover. */
import { describe, expect, it } from 'vitest';
import { aProfile, aScaleSet } from './resource-manager/state.ts';
import { signedIn } from './support/azure.ts';

const regions = [
  { name: 'west', location: 'West Europe', weight: 3 },
  { name: 'north', location: 'North Europe', weight: 1 },
  { name: 'uk', location: 'UK South', health: 'Degraded', weight: 1 },
];

const azure = signedIn(() => ({
  scaleSets: [
    aScaleSet({ name: 'shop-westeurope', capacity: 4 }),
    aScaleSet({ name: 'shop-northeurope', location: 'northeurope', capacity: 2 }),
  ],
  profiles: [
    aProfile({ endpoints: regions }),
    aProfile({ name: 'blog-tm', group: 'blog', method: 'Weighted', endpoints: regions }),
  ],
}));

const priorities = (): unknown[] => {
  const [profile] = azure.arm.world.profiles as { properties: { endpoints: { properties: { priority: number } }[] } }[];
  return profile?.properties.endpoints.map((endpoint) => endpoint.properties.priority) ?? [];
};

describe('scale multiregion list', () => {
  it('reads the health of each deployment by itself, for the list does not tell it', async () => {
    expect((await azure.run('multiregion list')).stdout).toBe(
      [
        'Name     ResourceGroup  Routing   Status   Health  Regions                              Address',
        '-------  -------------  --------  -------  ------  -----------------------------------  --------------------------',
        'shop-tm  prod           Priority  Enabled  Online  West Europe, North Europe, UK South  shop-tm.trafficmanager.net',
        'blog-tm  blog           Weighted  Enabled  Online  West Europe, North Europe, UK South  blog-tm.trafficmanager.net',
        '',
      ].join('\n'),
    );
  });
});

describe('scale multiregion status', () => {
  it('shows regions, health, users and instances side by side', async () => {
    expect((await azure.run('multiregion status -g prod')).stdout).toBe(`Property        Value
--------------  --------------------------
Name            shop-tm
Resource group  prod
Address         shop-tm.trafficmanager.net
Routing         Priority
Status          Enabled
Health          Online

Regions
Region       Endpoint  Status   Health    Priority  Weight  Users  Instances  ScaleSets
-----------  --------  -------  --------  --------  ------  -----  ---------  ----------------
westeurope   west      Enabled  Online           1       3  100 %          4  shop-westeurope
northeurope  north     Enabled  Online           2       1    0 %          2  shop-northeurope
uksouth      uk        Enabled  Degraded         3       1    0 %          -  -
`);
  });

  it('shares users by weight among the healthy', async () => {
    const { stdout } = await azure.run([
      'multiregion',
      'status',
      'blog-tm',
      '-o',
      'tsv',
      '--query',
      'regions[].[endpoint, share]',
    ]);
    expect(stdout).toBe('west\t75\nnorth\t25\nuk\t0\n');
  });

  it('asks which one when there are several', async () => {
    expect(await azure.run('multiregion status')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Error: There are 2 multi-region deployments. Say which one.\n  shop-tm -g prod\n  blog-tm -g blog\n',
    });
  });

  it('says when there is none', async () => {
    expect(await azure.run('multiregion status -g empty')).toEqual({
      code: 4,
      stdout: '',
      stderr: 'Error: There is no multi-region deployment here: no Traffic Manager profile.\n',
    });
  });
});

describe('scale multiregion failover', () => {
  it('shows what it would do and sends no write', async () => {
    const { code, stdout } = await azure.run('multiregion failover shop-tm -g prod --dry-run');
    expect(code).toBe(0);
    expect(stdout).toBe(`Property        Value
--------------  ----------------------------------------------------
Name            shop-tm
Resource group  prod
Result          dry run
Change          Users go from "west" to "north".
Undo            scale multiregion failover shop-tm -g prod --to west

Endpoint  Region        Health    Status   Priority  Users
--------  ------------  --------  -------  --------  -----------
west      West Europe   Online    Enabled  1 → 2     100 % → 0 %
north     North Europe  Online    Enabled  2 → 1     0 % → 100 %
uk        UK South      Degraded  Enabled  3         0 %
`);
    expect(azure.arm.writes).toEqual([]);
  });

  it('shows the plan and asks; without a terminal it changes nothing', async () => {
    const { code, stdout, stderr } = await azure.run('multiregion failover shop-tm -g prod');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('west      West Europe   Online    Enabled  1 → 2     100 % → 0 %\n');
    expect(stderr).toContain(
      'Users go from "west" to "north". Go on? There is no terminal to ask on. Nothing was changed.\n',
    );
    expect(azure.arm.writes).toEqual([]);
  });

  it('swaps two priorities in one request, verifies it, and prints what takes it back', async () => {
    const { code, stdout, stderr } = await azure.run(
      'multiregion failover shop-tm -g prod --to northeurope --yes -o tsv --query undo',
    );
    expect(code).toBe(0);
    expect(stderr).toBe(
      'Name servers follow within 30 s; connections that are open stay where they are.\nTo take it back: scale multiregion failover shop-tm -g prod --to west\n',
    );
    expect(priorities()).toEqual([2, 1, 3]);
    expect(azure.arm.writes.map(({ line }) => line.split(' ')[0])).toEqual(['PUT']);
    const undo = stdout.trim().replace(/^scale /, '');
    expect((await azure.run(`${undo} --yes`)).code).toBe(0);
    expect(priorities()).toEqual([1, 2, 3]);
  });

  it('stops when somebody else was quicker', async () => {
    let reads = 0;
    azure.arm.onRequest = (line) => {
      if (!line.startsWith('GET') || !line.endsWith('/shop-tm')) return;
      reads += 1;
      const [profile] = azure.arm.world.profiles as {
        properties: { endpoints: { properties: { priority: number } }[] };
      }[];
      const third = profile?.properties.endpoints[2];
      if (reads === 2 && third) third.properties.priority = 9;
    };
    const { code, stderr } = await azure.run('multiregion failover shop-tm -g prod --yes');
    expect(code).toBe(1);
    expect(stderr).toContain('Error: Somebody changed "shop-tm" in the meantime. Nothing was changed by this command.');
    expect(azure.arm.writes).toEqual([]);
  });

  it('takes a region out where routing has no order, and brings it back', async () => {
    const out = await azure.run('multiregion failover blog-tm -g blog --from west --yes -o json');
    expect(JSON.parse(out.stdout)).toMatchObject({
      says: '"west" gets no users any more; "north" takes over.',
      undo: 'scale multiregion failover blog-tm -g blog --restore west',
    });
    expect(azure.arm.writes).toMatchObject([
      {
        line: expect.stringMatching(/^PATCH .*\/azureEndpoints\/west$/),
        body: { properties: { endpointStatus: 'Disabled' } },
      },
    ]);
    expect((await azure.run('multiregion failover blog-tm -g blog --restore west --yes')).code).toBe(0);
    expect(azure.arm.writes[1]).toMatchObject({ body: { properties: { endpointStatus: 'Enabled' } } });
  });

  it.each([
    ['--to uk', 1, 'Error: "uk" is not healthy (Degraded).\nFail over to another one with --to, or say --force.\n'],
    ['--to west', 2, 'Error: "west" already comes first.\n'],
    ['--to mars', 2, 'Error: --to is "mars". Allowed: "west", "north" or "uk".\n'],
    ['--restore west', 2, 'Error: "west" is enabled already.\n'],
  ])('refuses %s', async (options, code, stderr) => {
    expect(await azure.run(`multiregion failover shop-tm -g prod --yes ${options}`)).toEqual({
      code,
      stdout: '',
      stderr,
    });
    expect(azure.arm.writes).toEqual([]);
  });
});
