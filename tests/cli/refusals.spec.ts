/** What Azure, the network and the sign-in refuse, in words, with what to do next. */
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reply } from './resource-manager/http.ts';
import { refusal } from './resource-manager/http.ts';
import { aScaleSet } from './resource-manager/state.ts';
import { signedIn } from './support/azure.ts';

const azure = signedIn(() => ({ scaleSets: [aScaleSet({ capacity: 3 })] }));

const SUPPORT = 'For Azure support: request cccccccc-0000-4000-8000-000000000001.\n';
const list = 'vmss list -g prod -o tsv --query [].name';
const setFault = (reply: Reply | 'drop', times?: number, on = 'GET virtualMachineScaleSets') =>
  azure.arm.faults.push({ on, reply, ...(times === undefined ? {} : { times }) });

describe('an answer that refuses', () => {
  const cases: readonly [status: number, says: string, reply: Reply, code: number, stderr: string][] = [
    [
      401,
      'the token',
      refusal(401, 'InvalidAuthenticationToken', 'The access token is invalid.'),
      3,
      `Error: The access token is invalid. (InvalidAuthenticationToken, HTTP 401)\nSign in first: az login (or set AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_CLIENT_SECRET).\n${SUPPORT}`,
    ],
    [
      403,
      'the person',
      refusal(
        403,
        'AuthorizationFailed',
        "The client 'ann' does not have authorization to perform action 'Microsoft.Compute/virtualMachineScaleSets/read' over scope '/subscriptions/1'.",
      ),
      3,
      `Error: The client 'ann' does not have authorization to perform action 'Microsoft.Compute/virtualMachineScaleSets/read' over scope '/subscriptions/1'. (AuthorizationFailed, HTTP 403)\nAsk an owner of the resource group for a role with that action; \`scale COMMAND --help\` lists the actions needed.\n${SUPPORT}`,
    ],
    [
      404,
      'the group',
      refusal(404, 'ResourceGroupNotFound', "Resource group 'prod' could not be found."),
      4,
      `Error: Resource group 'prod' could not be found. (ResourceGroupNotFound, HTTP 404)\nCheck the name, --resource-group and --subscription; the list command shows what there is.\n${SUPPORT}`,
    ],
    [
      400,
      'in the flat form',
      { status: 400, body: { code: 'BadRequest', message: 'The filter is wrong.' } },
      1,
      `Error: The filter is wrong. (BadRequest, HTTP 400)\nAzure does not take these values. Correct them and run the command again.\n${SUPPORT}`,
    ],
  ];
  it.each(cases)('%i: %s', async (_status, _says, reply, code, stderr) => {
    setFault(reply);
    expect(await azure.run(list)).toEqual({ code, stdout: '', stderr });
  });

  it('404: a set that does not exist', async () => {
    const { code, stderr } = await azure.run('vmss show nope -g prod');
    expect(code).toBe(4);
    expect(stderr).toMatch(
      /^Error: The Resource 'Microsoft\.Compute\/virtualMachineScaleSets\/nope' under resource group 'prod' was not found\. .* \(ResourceNotFound, HTTP 404\)\n/,
    );
  });

  it('409: over the quota', async () => {
    const { code, stderr } = await azure.run('vmss scale web 500 -g prod');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Error: Operation could not be completed as it results in exceeding approved .* quota\..* \(OperationNotAllowed, HTTP 409\)\nAsk for less, or for more quota: /,
    );
  });

  it('409: another change is running', async () => {
    await azure.run('vmss scale web 4 -g prod --no-wait');
    const { code, stderr } = await azure.run('vmss scale web 5 -g prod');
    expect(code).toBe(1);
    expect(stderr).toMatch(/ \(OperationNotAllowed, HTTP 409\)\nAnother change may be running\. /);
  });

  it('412: somebody was quicker', async () => {
    azure.arm.onRequest = (line) => {
      const [set] = azure.arm.world.scaleSets;
      if (line.startsWith('PATCH') && set) set.etag = 7;
    };
    const { code, stderr } = await azure.run('vmss scale web 5 -g prod');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Error: The condition specified by the If-Match header is not met\. \(PreconditionFailed, HTTP 412\)\nSomebody changed it in the meantime\. /,
    );
  });

  it('503 with a page that is no JSON', async () => {
    setFault({ status: 503, body: '<html>Out of service</html>', headers: { 'content-type': 'text/html' } });
    const { code, stderr } = await azure.run(list);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'HTTP 503)\nThe fault is on the side of Azure. Try again later; https://status.azure.com tells of outages.\n',
    );
    expect(stderr).not.toContain('<html>');
  });
});

describe('trouble that passes', () => {
  const throttled = (seconds: string): Reply => ({
    ...refusal(429, 'TooManyRequests', 'Too many requests.'),
    headers: { 'retry-after': seconds },
  });

  it('429 is waited out, as long as Azure says', async () => {
    setFault(throttled('1'), 2);
    const begin = Date.now();
    expect(await azure.run(list)).toEqual({
      code: 0,
      stdout: 'web\n',
      stderr: 'Azure asks for fewer requests; going on in 1 s.\nAzure asks for fewer requests; going on in 1 s.\n',
    });
    expect(Date.now() - begin).toBeGreaterThan(2000);
  });

  it('429 that asks for too long a wait is told at once', async () => {
    setFault(throttled('3600'));
    const { code, stderr } = await azure.run(list);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'Error: Too many requests. (TooManyRequests, HTTP 429)\nToo many requests for this subscription. ',
    );
    expect(azure.arm.log).toHaveLength(1);
  });

  it('500 once is tried again', async () => {
    setFault(refusal(500, 'InternalServerError', 'Oops.'), 1);
    expect(await azure.run(list)).toEqual({ code: 0, stdout: 'web\n', stderr: '' });
  });

  it('500 while an operation is watched does not end the watching', async () => {
    setFault(refusal(500, 'InternalServerError', 'Oops.'), 1, 'GET /operations/');
    expect(await azure.run('vmss scale web 5 -g prod -o tsv --query result')).toMatchObject({
      code: 0,
      stdout: 'scaled\n',
    });
  });

  it('a connection that drops once is made again', async () => {
    setFault('drop', 1);
    expect(await azure.run(list)).toEqual({ code: 0, stdout: 'web\n', stderr: '' });
  });
});

describe('no way to Azure', () => {
  it('tells of a connection that always drops', async () => {
    setFault('drop');
    const { code, stderr } = await azure.run(list);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^Error: Azure can not be reached: .*\nCheck the network, and HTTPS_PROXY when there is a proxy\.\n$/,
    );
  });

  it('ends with 3 when nobody is signed in', async () => {
    azure.signOut();
    const { code, stderr } = await azure.run(list);
    expect(code).toBe(3);
    expect(stderr).toMatch(/^Error: Not signed in to Azure\. .*az login/);
    expect(azure.arm.log).toEqual([]);
  });

  it('sends a token only over https', async () => {
    const env = { SCALE_RESOURCE_MANAGER_URL: 'http://127.0.0.1:1' };
    expect(await azure.run(list, { env })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Error: SCALE_RESOURCE_MANAGER_URL is "http://127.0.0.1:1". Allowed: an https address, such as "https://management.azure.com".\n',
    });
  });
});

describe('the subscription', () => {
  const none = { AZURE_SUBSCRIPTION_ID: '' };

  it('is the one that az chose', async () => {
    const id = '12345678-0000-4000-8000-000000000000';
    writeFileSync(
      azure.path('home/azureProfile.json'),
      `\uFEFF${JSON.stringify({ subscriptions: [{ id, name: 'Test', isDefault: true }] })}`,
    );
    await azure.run(list, { env: none });
    writeFileSync(azure.path('home/azureProfile.json'), '{}');
    expect(azure.arm.log[0]?.line).toContain(`/subscriptions/${id}/`);
  });

  it('is the only one there is', async () => {
    expect(await azure.run(list, { env: none })).toEqual({ code: 0, stdout: 'web\n', stderr: '' });
  });

  it('can be named', async () => {
    expect((await azure.run(`${list} --subscription production`)).stdout).toBe('web\n');
  });

  it('has to be said when there are several', async () => {
    azure.arm.world.subscriptions.push({ subscriptionId: '22222222-2222-3333-4444-555555555555', displayName: 'Test' });
    expect(await azure.run(list, { env: none })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'Error: There are 2 subscriptions to choose from.\nGive one of these with --subscription:\n  11111111-2222-3333-4444-555555555555  Production\n  22222222-2222-3333-4444-555555555555  Test\n',
    });
  });
});
