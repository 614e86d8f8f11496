// Runs other programs and shows what they print.
import { spawnSync } from 'node:child_process';
import { needsInstall, nodeProblem, root } from './project.mjs';

/**
 * Runs a program to its end, in the project's folder.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, toStderr?: boolean }} [options] `toStderr` keeps stdout free for a caller that pipes it
 * @returns {boolean} whether it succeeded
 */
export function run(command, args, { env = {}, toStderr = false } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', toStderr ? 2 : 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

/**
 * Makes sure that Node will do and the dependencies are there, or ends the process with a message.
 * @param {{ toStderr?: boolean }} [options]
 */
export function ready(options) {
  const problem = nodeProblem();
  if (problem) fail(problem);
  if (!needsInstall()) return;
  console.error('Installing dependencies …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'], options)) fail('The dependencies could not be installed.');
}

/**
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(message);
  process.exit(1);
}
