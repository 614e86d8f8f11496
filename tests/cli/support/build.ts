/** Builds the command once before the suite, and sets the result aside so that no later build can pull it away. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { MAIN } from './scale.ts';

const root = resolve(import.meta.dirname, '../../..');

export function setup(): void {
  // The command builds itself when it is older than its sources.
  execFileSync(process.execPath, [resolve(root, 'bin/scale.mjs'), '--version'], { stdio: ['ignore', 'ignore', 'inherit'] });
  rmSync(dirname(MAIN), { recursive: true, force: true });
  cpSync(resolve(root, 'dist/cli'), dirname(MAIN), { recursive: true });
}
