/** Builds the command once before the suite; the command does so by itself when it is older than its sources. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

export function setup(): void {
  const bin = resolve(import.meta.dirname, '../../../bin/scale.mjs');
  execFileSync(process.execPath, [bin, '--version'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
