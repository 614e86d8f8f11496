/** Autoscale settings: what is shown, on and off, and the history. */
import { describe, expect, it } from 'vitest';
import { anEvent, aSetting } from './resource-manager/state.ts';
import { signedIn } from './support/azure.ts';

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();

const azure = signedIn(() => ({
  settings: [
    aSetting({ extra: { scalingMadeTomorrow: { kept: true } } }),
    aSetting({ name: 'jobs-autoscale', target: 'jobs', enabled: false }),
    aSetting({ name: 'api-autoscale', group: 'test', target: 'api' }),
  ],
  events: [
    anEvent({ at: ago(60), from: 3, to: 4, status: 'Started' }),
    anEvent({ at: ago(59), from: 3, to: 4 }),
    anEvent({ at: ago(30), from: 4, to: 3 }),
    anEvent({ at: ago(10), from: 3, to: 4, status: 'Failed' }),
    anEvent({ at: ago(3 * 24 * 60), from: 2, to: 3 }),
    {
      ...anEvent({ at: ago(5), from: 1, to: 2 }),
      category: { value: 'Administrative' },
      operationName: { value: 'Microsoft.Insights/AutoscaleSettings/Write' },
    },
  ],
}));

describe('scale autoscale list', () => {
  it('lists every page of the subscription', async () => {
    expect((await azure.run('autoscale list')).stdout).toBe(
      [
        'Name            ResourceGroup  Target  Enabled  Min  Max  Default  Profiles  Rules  Predictive',
        '--------------  -------------  ------  -------  ---  ---  -------  --------  -----  ------------',
        'web-autoscale   prod           web     yes        2   10        2         1      2  ForecastOnly',
        'jobs-autoscale  prod           jobs    no         2   10        2         1      2  ForecastOnly',
        'api-autoscale   test           api     yes        2   10        2         1      2  ForecastOnly',
        '',
      ].join('\n'),
    );
  });
});

describe('scale autoscale show', () => {
  it('says profiles and rules in words', async () => {
    expect((await azure.run('autoscale show web-autoscale -g prod')).stdout).toBe(`Property        Value
--------------  -------------
Name            web-autoscale
Resource group  prod
Target          web
Enabled         yes
Predictive      ForecastOnly
Notifications   0

Profiles
Profile  When                                  Min  Max  Default
-------  ------------------------------------  ---  ---  -------
Default  always, unless another profile holds    2   10        2

Rules
Profile  Rule
-------  -------------------------------------------------------------------------
Default  add 1 when Average of Percentage CPU over 10 min > 75, then wait 5 min
Default  remove 1 when Average of Percentage CPU over 10 min < 25, then wait 5 min
`);
  });

  it('says when there is none of that name', async () => {
    expect(await azure.run('autoscale show nope')).toEqual({
      code: 4,
      stdout: '',
      stderr:
        'Error: There is no autoscale setting "nope" in this subscription.\nThe list command shows what there is; --subscription chooses another subscription.\n',
    });
  });
});

describe('scale autoscale enable and disable', () => {
  it('switch the setting and keep every other field in it', async () => {
    const before = structuredClone(azure.arm.world.settings[0]) as { properties: object };
    const { code, stdout } = await azure.run('autoscale disable web-autoscale -g prod --yes -o json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      name: 'web-autoscale',
      resourceGroup: 'prod',
      target: 'web',
      enabled: false,
      result: 'switched off',
    });
    expect(azure.arm.world.settings[0]).toEqual({ ...before, properties: { ...before.properties, enabled: false } });
    await azure.run('autoscale enable web-autoscale -g prod');
    expect(azure.arm.world.settings[0]).toEqual(before);
    expect(azure.arm.writes.map(({ line }) => line.split(' ')[0])).toEqual(['PUT', 'PUT']);
  });

  it.each([
    ['autoscale enable web-autoscale -g prod', 0, 'unchanged'],
    ['autoscale enable jobs-autoscale -g prod --dry-run', 0, 'dry run'],
    ['autoscale disable web-autoscale -g prod --dry-run', 0, 'dry run'],
  ])('scale %s writes nothing', async (line, code, result) => {
    const outcome = await azure.run(`${line} -o tsv --query result`);
    expect(outcome).toEqual({ code, stdout: `${result}\n`, stderr: '' });
    expect(azure.arm.writes).toEqual([]);
  });

  it('does not switch off unasked', async () => {
    const { code, stderr } = await azure.run('autoscale disable web-autoscale -g prod');
    expect(code).toBe(2);
    expect(stderr).toContain('The number of instances of "web" will stay as it is, whatever the load. Go on?');
    expect(azure.arm.writes).toEqual([]);
  });
});

describe('scale autoscale history', () => {
  it('shows when, from, to, the rule and why, the newest first', async () => {
    const { stdout } = await azure.run('autoscale history web-autoscale -g prod -o json');
    const events = JSON.parse(stdout) as {
      direction: string;
      from: number;
      to: number;
      status: string;
      rules: string[];
      reason: string;
    }[];
    expect(events.map(({ direction, from, to, status }) => [direction, from, to, status])).toEqual([
      ['out', 3, 4, 'Failed'],
      ['in', 4, 3, 'Succeeded'],
      ['out', 3, 4, 'Succeeded'],
    ]);
    expect(events[1]).toMatchObject({
      rules: ['remove 1 when Average of Percentage CPU over 10 min < 25, then wait 5 min'],
      reason: 'The autoscale engine attempting to scale resource "web" from 4 instances count to 3 instances count.',
    });
  });

  it('goes back as far as it is told', async () => {
    const { stdout } = await azure.run(
      'autoscale history web-autoscale -g prod --since 7d --max 4 -o tsv --query [].to',
    );
    expect(stdout).toBe('4\n3\n4\n3\n');
  });

  it('says that nothing happened', async () => {
    expect((await azure.run('autoscale history jobs-autoscale -g prod')).stdout).toBe('It did nothing in this time.\n');
  });

  it.each([
    [
      '--since yesterday',
      'Error: --since is "yesterday". Allowed: a time such as 90m, 24h or 7d, up to 90d, which is as long as Azure keeps the log.\n',
    ],
    [
      '--since 91d',
      'Error: --since is "91d". Allowed: a time such as 90m, 24h or 7d, up to 90d, which is as long as Azure keeps the log.\n',
    ],
    ['--max 0', 'Error: --max is "0". Allowed: a whole number from 1 to 1000.\n'],
  ])('refuses %s and sends nothing', async (options, stderr) => {
    expect(await azure.run(`autoscale history web-autoscale ${options}`)).toEqual({ code: 2, stdout: '', stderr });
    expect(azure.arm.log).toEqual([]);
  });
});
