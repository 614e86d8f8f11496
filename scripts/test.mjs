// `npm test`: types, lint, unit tests, build, the command as a process and browser tests, stopping at the first that fails.
// Installs what is missing first. The last line sums the tests up.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getChromium } from './lib/chromium.mjs';
import { root } from './lib/project.mjs';
import { ready, run } from './lib/run.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ name: string, args?: string[], report?: string, count?: (report: any) => Count }} Step
 */

/**
 * A step of Vitest, whose report counts its tests.
 * @param {string} name
 * @returns {Step}
 */
function vitest(name) {
  const report = `node_modules/.cache/reports/${name.replace(':', '-')}.json`;
  return {
    name,
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
    count: (result) => ({ passed: result.numPassedTests, failed: result.numFailedTests }),
  };
}

/** @type {Step[]} */
const STEPS = [
  { name: 'types' },
  { name: 'lint' },
  vitest('unit'),
  { name: 'build' },
  vitest('test:cli'),
  {
    name: 'e2e',
    report: 'node_modules/.cache/reports/browser.json', // playwright.config.ts writes it
    count: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  },
];

ready();
const total = { passed: 0, failed: 0 };
for (const step of STEPS) {
  console.log(`\n━━ ${step.name} ${'━'.repeat(60)}`);
  const { passed, failed } = await take(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/**
 * Runs one step. A step that fails without a failing test of its own counts as one failure.
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function take({ name, args = [], report, count }) {
  /** @type {Record<string, string>} */
  const env = {};
  if (name === 'e2e') {
    const chromium = await getChromium();
    if (!chromium) {
      console.error(
        'The browser tests need Chromium. Install it, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
      );
      return { passed: 0, failed: 1 };
    }
    env.CHROMIUM_PATH = chromium;
  }
  const file = report && join(root, report);
  if (file) rmSync(file, { force: true });
  const ok = run('npm', ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], { env });
  const counted = file && count && existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  const { passed = 0, failed = 0 } = counted ?? {};
  return { passed, failed: ok ? failed : Math.max(1, failed) };
}
