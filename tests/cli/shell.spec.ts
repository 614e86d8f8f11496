/** How the command behaves in a shell: help, formats, colour, completion, what it loads, terminals, Ctrl-C. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aProfile, aScaleSet } from './resource-manager/state.ts';
import { signedIn } from './support/azure.ts';
import { freshFolder } from './support/folder.ts';
import { MAIN, scale } from './support/scale.ts';

const azure = signedIn(() => ({
  scaleSets: [aScaleSet({ capacity: 3 })],
  profiles: [
    aProfile({
      endpoints: [
        { name: 'west', location: 'West Europe' },
        { name: 'north', location: 'North Europe' },
      ],
    }),
  ],
}));
const at = freshFolder();
const has = (program: string): boolean => spawnSync('which', [program]).status === 0;

describe('help', () => {
  it('shows every command in its group', async () => {
    const { code, stdout } = await scale(['--help']);
    expect(code).toBe(0);
    expect([...stdout.matchAll(/^ {2}([a-z]+)/gm)].map(([, word]) => word)).toEqual([
      'generate',
      'package',
      'presets',
      'check',
      'vmss',
      'autoscale',
      'multiregion',
      'completion',
      'help',
    ]);
  });

  it('tells what Azure must allow', async () => {
    const { stdout } = await scale(['vmss', 'list', '--help']);
    expect(stdout).toContain('Azure must allow:\n  Microsoft.Compute/virtualMachineScaleSets/read\n');
  });

  it('goes to stderr, with 2, when a command is missing', async () => {
    const { code, stdout, stderr } = await scale(['vmss']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: scale vmss');
  });

  it('suggests what was meant', async () => {
    expect((await scale(['vmss', 'shwo', 'web'])).stderr).toContain('(Did you mean show?)');
  });
});

describe('what is loaded', () => {
  it.each([
    ['--help'],
    ['--version'],
    ['completion bash'],
    ['presets'],
    ['check --preset single-vm'],
    ['generate --preset single-vm --out .'],
    ['vmss scale --help'],
  ])('scale %s loads no part of Azure', async (line) => {
    // Node's coverage names every script that was loaded.
    await scale(line.split(' '), { cwd: at(), env: { NODE_V8_COVERAGE: at('coverage') } });
    const [report = ''] = readdirSync(at('coverage'));
    const { result } = JSON.parse(readFileSync(at('coverage', report), 'utf8')) as { result: { url: string }[] };
    expect(result.some(({ url }) => url.endsWith('/main.js'))).toBe(true);
    expect(result.filter(({ url }) => /@azure|session-/.test(url))).toEqual([]);
  });
});

describe('output', () => {
  it('has the format that SCALE_OUTPUT names, unless --output says another', async () => {
    const env = { SCALE_OUTPUT: 'yaml' };
    expect((await azure.run('vmss list --query [0].{n:name,c:capacity}', { env })).stdout).toBe('n: web\nc: 3\n');
    expect((await azure.run('vmss list --query [0].{n:name,c:capacity} -o json', { env })).stdout).toBe(
      '{\n  "n": "web",\n  "c": 3\n}\n',
    );
    expect((await azure.run('vmss list', { env: { SCALE_OUTPUT: 'xml' } })).stderr).toBe(
      'Error: SCALE_OUTPUT is "xml". Allowed: "table", "json", "tsv" or "yaml".\n',
    );
  });

  it('makes a table of whatever a query yields', async () => {
    expect((await azure.run('vmss list --query [].{name:name,capacity:capacity}')).stdout).toBe(
      'Name  Capacity\n----  --------\nweb          3\n',
    );
    expect((await azure.run('vmss list --query [].nothing')).stdout).toBe('Nothing to show.\n');
  });

  it('has colour only when asked for', async () => {
    const coloured = { code: 2, stdout: '', stderr: expect.stringContaining('\u001b[31mError:\u001b[39m') };
    expect(await scale(['generate'], { env: { FORCE_COLOR: '1' } })).toEqual(coloured);
    expect((await scale(['generate'], { env: { NO_COLOR: '1' } })).stderr).not.toContain('\u001b');
  });

  it('tells each request with --verbose', async () => {
    const { stderr } = await azure.run('vmss list -g prod --verbose -o tsv');
    expect(stderr).toMatch(
      /^GET \/subscriptions\/.*\/virtualMachineScaleSets\?api-version=[\d-]+ → 200 \(request [\da-f-]+\)\n$/,
    );
    expect(stderr).not.toContain('Bearer');
  });
});

describe('scale completion', () => {
  const words = (script: string, line: readonly string[]): string[] =>
    execFileSync('bash', [
      '-c',
      `${script}\nCOMP_WORDS=(${line.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${line.length - 1}; _scale; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ])
      .toString()
      .trim()
      .split('\n');

  it.skipIf(!has('bash'))('completes commands, options and their values in bash', async () => {
    const { stdout } = await scale(['completion', 'bash']);
    expect(words(stdout, ['scale', 'v'])).toEqual(['vmss']);
    expect(words(stdout, ['scale', 'vmss', 's'])).toEqual(['show', 'scale']);
    expect(words(stdout, ['scale', 'vmss', 'scale', 'web', '5', '--n'])).toEqual(['--no-wait']);
    expect(words(stdout, ['scale', 'vmss', 'list', '--output', 't'])).toEqual(['table', 'tsv']);
    expect(words(stdout, ['scale', 'completion', 'p'])).toEqual(['pwsh']);
  });

  it.each(['zsh', 'fish', 'pwsh'])('names every command in %s', async (shell) => {
    const { code, stdout } = await scale(['completion', shell]);
    expect(code).toBe(0);
    for (const word of ['generate', 'vmss', 'failover', 'history', 'no-wait', 'yaml']) expect(stdout).toContain(word);
  });

  it('refuses a shell it does not know', async () => {
    const { code, stderr } = await scale(['completion', 'csh']);
    expect(code).toBe(2);
    expect(stderr).toContain('Allowed choices are bash, zsh, fish, pwsh.');
  });
});

describe('Ctrl-C', () => {
  it('ends the waiting, says what goes on, and how to look', async () => {
    let kill = () => {};
    azure.arm.faults.push({
      on: 'GET /operations/',
      reply: { status: 200, headers: { 'retry-after': '1' }, body: { status: 'InProgress' } },
    });
    azure.arm.onRequest = (line) => void (line.includes('/operations/') && kill());
    const outcome = await azure.run('vmss scale web 5 -g prod', {
      onStart: (child) => (kill = () => child.kill('SIGINT')),
    });
    expect(outcome).toEqual({
      code: 130,
      stdout: '',
      stderr:
        'Stopped: Scaling "web" from 3 to 5 goes on in Azure; only the waiting has ended.\nSee how it goes: scale vmss show web -g prod\n',
    });
  });

  it('stops a command that only reads', async () => {
    let kill = () => {};
    azure.arm.faults.push({
      on: 'GET virtualMachineScaleSets',
      reply: { status: 429, headers: { 'retry-after': '60' }, body: {} },
    });
    azure.arm.onRequest = () => setImmediate(() => kill());
    const { code, stdout, stderr } = await azure.run('vmss list', {
      onStart: (child) => (kill = () => child.kill('SIGINT')),
    });
    expect({ code, stdout }).toEqual({ code: 130, stdout: '' });
    expect(stderr).toContain('Stopped: ');
  });
});

describe.skipIf(!has('script'))('on a terminal', () => {
  /** Runs a line under a terminal made by script(1), with what a person types. */
  const onTerminal = (line: string, typed = '') =>
    new Promise<{ code: number | null; screen: string }>((resolved) => {
      const env = { ...azure.env, TERM: 'xterm', LC_ALL: 'C.UTF-8' };
      const child = spawn('script', ['-qefc', `${process.execPath} ${MAIN} ${line}`, '/dev/null'], { env });
      let screen = '';
      child.stdout.on('data', (chunk: Buffer) => {
        const wasAsked = screen.includes('(y/n)');
        screen += chunk.toString();
        if (!wasAsked && screen.includes('(y/n)')) child.stdin.write(typed);
      });
      child.on('close', (code) => resolved({ code, screen }));
    });

  it('asks, and a no changes nothing', async () => {
    const { code, screen } = await onTerminal('multiregion failover', 'n\n');
    expect(screen).toContain('Users go from "west" to "north". Go on? (y/n)');
    expect(screen).toContain('The answer was no. Nothing was changed.');
    expect(code).toBe(1);
    expect(azure.arm.writes).toEqual([]);
  });

  it('asks, and a yes does it', async () => {
    const { code } = await onTerminal('multiregion failover', 'y\n');
    expect(code).toBe(0);
    expect(azure.arm.writes).toHaveLength(1);
  });

  it('shows progress', async () => {
    const { code, screen } = await onTerminal('vmss scale web 5 -g prod');
    expect(code).toBe(0);
    expect(screen).toContain('Scaling "web" from 3 to 5 …');
  });
});

describe('a pipe that closes early', () => {
  it.skipIf(!has('bash'))('is no failure', () => {
    const { status, stderr } = spawnSync('bash', [
      '-c',
      `set -o pipefail; "${process.execPath}" "${MAIN}" presets large-batch | head -1`,
    ]);
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  });
});
