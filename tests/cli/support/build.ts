/** Builds the command once before the suite, and sets the result aside so that no later build can pull it away. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

const root = resolve(import.meta.dirname, '../../..');
// Below node_modules, so that the Azure packages are found from there.
const cache = join(root, 'node_modules/.cache');

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file that runs the command. */
    scaleMain: string;
  }
}

export function setup({ provide }: TestProject): () => void {
  // The command builds itself when it is older than its sources.
  execFileSync(process.execPath, [join(root, 'bin/scale.mjs'), '--version'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'scale-under-test-'));
  cpSync(join(root, 'dist/cli'), folder, { recursive: true });
  provide('scaleMain', join(folder, 'main.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
