/** Scale sets: what is shown, scaling, and rolling updates. */
import { describe, expect, it } from 'vitest';
import { aScaleSet, aSetting } from './resource-manager/state.ts';
import { signedIn } from './support/azure.ts';

const azure = signedIn(() => ({
  scaleSets: [
    aScaleSet({ name: 'web', capacity: 3, rolling: { maxBatchInstancePercent: 20 } }),
    aScaleSet({ name: 'jobs', mode: 'Manual', capacity: 5, outdated: 3 }),
    aScaleSet({ name: 'web', group: 'test', location: 'northeurope', mode: 'Automatic', capacity: 1 }),
  ],
  settings: [aSetting({ target: 'web', minimum: 2, maximum: 10 })],
}));

const scaleSet = (name: string) => azure.arm.world.scaleSets.find((set) => set.name === name && set.group === 'prod');

describe('scale vmss list', () => {
  it('lists every page of the subscription', async () => {
    expect(await azure.run('vmss list')).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'Name  ResourceGroup  Location     Zones  Size             Capacity  Orchestration  Upgrade    State',
        '----  -------------  -----------  -----  ---------------  --------  -------------  ---------  ---------',
        'web   prod           westeurope   1 2 3  Standard_D2s_v5         3  Uniform        Rolling    Succeeded',
        'jobs  prod           westeurope   1 2 3  Standard_D2s_v5         5  Uniform        Manual     Succeeded',
        'web   test           northeurope  1 2 3  Standard_D2s_v5         1  Uniform        Automatic  Succeeded',
        '',
      ].join('\n'),
    });
    expect(azure.signIns).toBe(1);
  });

  it('lists one group, in the format and with the query that are asked for', async () => {
    const { stdout } = await azure.run([
      'vmss',
      'list',
      '-g',
      'PROD',
      '-o',
      'tsv',
      '--query',
      '[?capacity > `3`].[name, capacity]',
    ]);
    expect(stdout).toBe('jobs\t5\n');
    expect(azure.arm.log.map(({ line }) => line)).toEqual([
      'GET /subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/PROD/providers/Microsoft.Compute/virtualMachineScaleSets',
    ]);
  });
});

describe('scale vmss show', () => {
  it('shows a set with its instances and its autoscale setting', async () => {
    const { stdout } = await azure.run('vmss show web -g prod');
    expect(stdout).toBe(`Property                 Value
-----------------------  ------------------------------------
Name                     web
Resource group           prod
Location                 westeurope
Zones                    1 2 3
Size                     Standard_D2s_v5
Capacity                 3
Orchestration            Uniform
Upgrade                  Rolling
Upgrade batch            20 % of the instances
Automatic image upgrade  no
Autoscale                web-autoscale, on, 2 to 10 instances
State                    Succeeded

Instances
Status                       Instances
---------------------------  ---------
ProvisioningState/succeeded          3
PowerState/running                   3
`);
  });

  it('finds a set without its group, and shows it even when autoscale may not be read', async () => {
    const body = { error: { code: 'AuthorizationFailed', message: 'Not allowed.' } };
    azure.arm.faults.push({ on: 'GET autoscalesettings', reply: { status: 403, body } });
    const { code, stdout } = await azure.run('vmss show jobs -o json');
    expect(code).toBe(0);
    const shown = JSON.parse(stdout);
    expect(shown).toMatchObject({ name: 'jobs', resourceGroup: 'prod', capacity: 5, upgrade: 'Manual', etag: '"1"' });
    expect(shown).not.toHaveProperty('autoscale');
  });

  it('asks which one when a name is used twice', async () => {
    expect(await azure.run('vmss show web')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'Error: There are 2 of the name "web".\nGive one of these with --resource-group:\n  prod\n  test\n',
    });
  });
});

describe('scale vmss instances', () => {
  it('lists instances with power, health and model', async () => {
    const { stdout } = await azure.run('vmss instances jobs');
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'Instance  Name    Zone  State      Power    Health   Model     Protected  Created',
      '--------  ------  ----  ---------  -------  -------  --------  ---------  ------------------------',
      '0         jobs_0  1     Succeeded  running  healthy  outdated  no         2026-11-24T08:00:00.000Z',
      '1         jobs_1  2     Succeeded  running  healthy  outdated  no         2026-11-24T08:00:00.000Z',
    ]);
  });

  it('lets the service leave out the instances that are up to date', async () => {
    const { stdout } = await azure.run('vmss instances jobs -g prod --outdated -o tsv --query [].instance');
    expect(stdout).toBe('0\n1\n2\n');
  });
});

describe('scale vmss scale', () => {
  it('adds instances, waits for them, and says that autoscale is on', async () => {
    const { code, stdout, stderr } = await azure.run('vmss scale web 5 -g prod -o json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      name: 'web',
      resourceGroup: 'prod',
      from: 3,
      to: 5,
      result: 'scaled',
      autoscale: 'web-autoscale',
    });
    expect(stderr).toBe('Warning: Autoscale setting "web-autoscale" is on and may move the count again.\n');
    expect(scaleSet('web')?.instances).toHaveLength(5);
    expect(azure.arm.writes).toMatchObject([
      {
        line: expect.stringContaining('PATCH '),
        body: { sku: { name: 'Standard_D2s_v5', tier: 'Standard', capacity: 5 } },
        headers: { 'if-match': '"1"' },
      },
    ]);
  });

  it('warns when autoscale would take the count back', async () => {
    const { stderr } = await azure.run('vmss scale web 12 -g prod --dry-run');
    expect(stderr).toBe(
      'Warning: Autoscale setting "web-autoscale" keeps 2 to 10 instances and will take 12 back to 10. To keep it: scale autoscale disable web-autoscale\n',
    );
    expect(azure.arm.writes).toEqual([]);
  });

  it('does not remove instances unasked, and does with --yes', async () => {
    const asked = await azure.run('vmss scale jobs 2 -g prod');
    expect(asked).toMatchObject({ code: 2, stdout: '' });
    expect(asked.stderr).toBe(
      'Error: This removes 3 instances of "jobs" with their local data. Go on? There is no terminal to ask on. Nothing was changed.\nSay --yes to do it, or --dry-run to see what would be done.\n',
    );
    expect(azure.arm.writes).toEqual([]);
    expect((await azure.run('vmss scale jobs 2 -g prod --yes')).code).toBe(0);
    expect(scaleSet('jobs')?.instances).toHaveLength(2);
  });

  it('writes nothing when the count is that already', async () => {
    const { code, stdout } = await azure.run('vmss scale jobs 5 -g prod -o tsv --query result');
    expect({ code, stdout, writes: azure.arm.writes }).toEqual({ code: 0, stdout: 'unchanged\n', writes: [] });
  });

  it('returns at once with --no-wait', async () => {
    const { code, stderr, stdout } = await azure.run('vmss scale jobs 7 -g prod --no-wait -o tsv --query result');
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'accepted\n' });
    expect(stderr).toBe('Azure has accepted it. See how it goes: scale vmss show jobs -g prod\n');
    expect(azure.arm.log.at(-1)?.line).toContain('PATCH ');
  });

  it('tells how an operation failed at its end', async () => {
    azure.arm.letNextOperationFail({
      code: 'AllocationFailed',
      message: 'Allocation failed. We do not have sufficient capacity for the requested VM size in this region',
    });
    expect(await azure.run('vmss scale jobs 7 -g prod')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Error: Scaling "jobs" from 5 to 7 failed. Allocation failed. We do not have sufficient capacity for the requested VM size in this region. (AllocationFailed)\nSee what is there: scale vmss show jobs -g prod\n',
    });
  });

  it.each([
    ['vmss scale web 1001', 'Error: COUNT is "1001". Allowed: a whole number from 0 to 1000.\n'],
    ['vmss scale web two', 'Error: COUNT is "two". Allowed: a whole number from 0 to 1000.\n'],
    ['vmss scale web', "Error: Missing required argument 'count'\nRun the command with --help to see what it takes.\n"],
  ])('sends nothing for scale %s', async (line, stderr) => {
    expect(await azure.run(line)).toEqual({ code: 2, stdout: '', stderr });
    expect(azure.arm.log).toEqual([]);
  });

  it('does not take an empty count for none', async () => {
    expect(await azure.run(['vmss', 'scale', 'web', '', '--yes'])).toMatchObject({ code: 2, stdout: '' });
    expect(azure.arm.log).toEqual([]);
  });
});

describe('scale vmss update', () => {
  it('starts a rolling upgrade and follows it to its end', async () => {
    const { code, stdout } = await azure.run('vmss update web -g prod --yes -o json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      mode: 'Rolling',
      result: 'updated',
      upgrade: { status: 'Completed', successful: 3, failed: 0 },
    });
    expect(azure.arm.writes.map(({ line }) => line.split('/').at(-1))).toEqual(['osRollingUpgrade']);
  });

  it('tells why a rolling upgrade failed', async () => {
    azure.arm.faultyUpgrade = true;
    expect(await azure.run('vmss update web -g prod --extensions --yes')).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Error: The upgrade of "web" failed: 1 of 3 done, 0 in progress, 1 failed. Rolling Upgrade failed after exceeding the MaxUnhealthyInstancePercent value. (MaxUnhealthyInstancePercentExceededInRollingUpgrade)\nSee its state: scale vmss update web -g prod --status\nSee the instances: scale vmss instances web\n',
    });
    expect(azure.arm.writes[0]?.line).toContain('extensionRollingUpgrade');
  });

  it('cancels a running upgrade', async () => {
    await azure.run('vmss update web -g prod --yes --no-wait');
    const { code, stdout } = await azure.run('vmss update web -g prod --cancel -o json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ result: 'cancelled', upgrade: { status: 'Cancelled' } });
    expect((await azure.run('vmss update web -g prod --cancel')).stderr).toMatch(
      /^Error: There is no rolling upgrade in progress for this scale set\. \(OperationNotAllowed, HTTP 409\)\n/,
    );
  });

  it('says when no upgrade has run yet', async () => {
    expect(await azure.run('vmss update jobs -g prod --status')).toEqual({
      code: 4,
      stdout: '',
      stderr: 'Error: No rolling upgrade has run on "jobs" yet.\n',
    });
  });

  it('goes from batch to batch where upgrades are manual', async () => {
    const planned = await azure.run('vmss update jobs -g prod --batch-size 2 --dry-run');
    expect(planned.stdout).toBe(`Property        Value
--------------  -------
Name            jobs
Resource group  prod
Upgrades        Manual
Result          dry run

Batches
Batch  Instances
-----  ---------
    1  0 1
    2  2
`);
    expect(azure.arm.writes).toEqual([]);
    expect((await azure.run('vmss update jobs -g prod --batch-size 2 --yes')).code).toBe(0);
    expect(azure.arm.writes.map(({ body }) => body)).toEqual([{ instanceIds: ['0', '1'] }, { instanceIds: ['2'] }]);
    expect(scaleSet('jobs')?.instances.every((vm) => vm.isLatest)).toBe(true);
  });

  it('stops between batches when too many instances are not healthy', async () => {
    azure.arm.sickAfterUpgrade = ['0'];
    const { code, stderr } = await azure.run(
      'vmss update jobs -g prod --batch-size 1 --max-unhealthy 0 --health-wait 0 --yes',
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr:
        'Error: Batch 1 of 3 is updated, but 1 instance is not healthy (0); allowed: 0. 2 batches not begun.\nMend them, or allow more with --max-unhealthy.\nGo on with the rest: scale vmss update jobs -g prod\n',
    });
    expect(azure.arm.writes).toHaveLength(1);
  });

  it('refuses --no-wait where it has to go from batch to batch', async () => {
    const { code, stderr } = await azure.run('vmss update jobs -g prod --no-wait --yes');
    expect(code).toBe(2);
    expect(stderr).toContain('The upgrades of "jobs" are manual');
    expect(azure.arm.writes).toEqual([]);
  });

  it.each([
    [
      'vmss update jobs -g prod --batch-size 0 --yes',
      'Error: --batch-size is "0". Allowed: a whole number from 1, or 0% to 100%.\n',
    ],
    ['vmss update jobs --image --cancel', 'Error: --image and --cancel do not go together. Give one of them.\n'],
  ])('refuses scale %s', async (line, stderr) => {
    expect(await azure.run(line)).toEqual({ code: 2, stdout: '', stderr });
  });
});
