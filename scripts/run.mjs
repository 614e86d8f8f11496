// Builds one TypeScript program with the project's own plugins and runs it: node scripts/run.mjs bench/bench.ts …
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { root } from './lib/project.mjs';
import { fail, ready, run } from './lib/run.mjs';

const [entry, ...args] = process.argv.slice(2);
if (!entry) fail('Name the program to run, for instance bench/bench.ts.');

ready();
if (
  !run('npx', ['vite', 'build', '--config', 'scripts/program.vite.config.ts', '--logLevel', 'warn'], {
    env: { ENTRY: entry },
  })
)
  process.exit(1);
const built = `node_modules/.cache/programs/${basename(entry).replace(/\.ts$/, '')}.js`;
const { status } = spawnSync(process.execPath, [built, ...args], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
