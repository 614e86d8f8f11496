/** A machine that is signed in: a stub `az`, and a Resource Manager on the loopback address. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { SUBSCRIPTION } from '../resource-manager/operations.ts';
import { ResourceManager } from '../resource-manager/server.ts';
import type { World } from '../resource-manager/state.ts';
import { type Options, type Outcome, scale } from './scale.ts';

const TOKEN = JSON.stringify({
  accessToken: 'a.b.c',
  expiresOn: '2099-01-01 00:00:00.000000',
  expires_on: 4_070_908_800,
  subscription: SUBSCRIPTION,
  tenant: '99999999-8888-7777-6666-555555555555',
  tokenType: 'Bearer',
});

export class Azure {
  readonly arm = new ResourceManager();
  #folder = '';

  async start(): Promise<void> {
    await this.arm.start();
    this.#folder = mkdtempSync(join(tmpdir(), 'scale-azure-'));
    mkdirSync(this.path('bin'));
    mkdirSync(this.path('home'));
    writeFileSync(this.path('ca.pem'), this.arm.certificate.cert);
    this.signIn();
  }

  async stop(): Promise<void> {
    await this.arm.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  path(...parts: string[]): string {
    return join(this.#folder, ...parts);
  }

  reset(world: Partial<World> = {}): void {
    this.arm.reset(world);
    rmSync(this.path('az.log'), { force: true });
    this.signIn();
  }

  /** `az` answers with a token. */
  signIn(): void {
    this.#az(`echo "$@" >> '${this.path('az.log')}'\ncat <<'TOKEN'\n${TOKEN}\nTOKEN`);
  }

  signOut(): void {
    this.#az(`echo "ERROR: Please run 'az login' to setup account." >&2\nexit 1`);
  }

  /** How often a token was asked for. */
  get signIns(): number {
    const log = this.path('az.log');
    return existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').length : 0;
  }

  #az(body: string): void {
    const file = this.path('bin/az');
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
  }

  get env(): Record<string, string> {
    return {
      PATH: `${this.path('bin')}${delimiter}${process.env.PATH ?? ''}`,
      HOME: this.path('home'),
      AZURE_CONFIG_DIR: this.path('home'),
      // Never the whole chain: it would look for a managed identity on the network.
      AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential',
      AZURE_SUBSCRIPTION_ID: SUBSCRIPTION,
      SCALE_RESOURCE_MANAGER_URL: this.arm.url,
      NODE_EXTRA_CA_CERTS: this.path('ca.pem'),
    };
  }

  /** Runs a command line such as `vmss list -o json`; quotes are not needed in these tests. */
  run(line: string | readonly string[], options: Options = {}): Promise<Outcome> {
    const args = typeof line === 'string' ? line.split(' ') : line;
    return scale(args, { ...options, env: { ...this.env, ...options.env } });
  }
}

/** Call at the top of a suite. `world` fills the subscription before each test. */
export function signedIn(world: () => Partial<World> = () => ({})): Azure {
  const azure = new Azure();
  beforeAll(() => azure.start());
  afterAll(() => azure.stop());
  beforeEach(() => azure.reset(world()));
  return azure;
}
