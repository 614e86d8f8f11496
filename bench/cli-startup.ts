/** Start-up of the `scale` command as a multiple of bare Node, measured in one run, turn by turn. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROUNDS = 15;
/** `scale --help` and the design commands shall start within this multiple of `node -e 0`. */
const AIM = 1.5;

const folder = mkdtempSync(join(tmpdir(), 'scale-bench-'));
const main = join('dist', 'cli', 'main.js');
const lines: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['node -e 0', ['-e', '0']],
  ['scale --help', [main, '--help']],
  ['scale presets', [main, 'presets']],
  ['scale generate', [main, 'generate', '--preset', 'web-scale-set', '--out', folder]],
];

function milliseconds(args: readonly string[]): number {
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}. Is it built? npm run build:cli`);
  return performance.now() - begin;
}

/** The machine's other work lands on all lines alike when they take turns, and the median leaves the rest out. */
const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

try {
  const times = lines.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, [, args]] of lines.entries()) times[i]?.push(milliseconds(args));
  }
  const [bare = Number.NaN, ...others] = times.map(median);
  console.log(`Start-up as a multiple of bare node (aim ≤ ${AIM}×)`);
  for (const [i, time] of others.entries()) {
    const ratio = time / bare;
    console.log(`  ${(lines[i + 1]?.[0] ?? '').padEnd(16)} ${ratio.toFixed(2)}×${ratio > AIM ? '  over the aim' : ''}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
