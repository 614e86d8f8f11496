// The state of this checkout: where it is, whether its dependencies and its builds are up to date.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that goes into a build. */
const SOURCES = [
  'src',
  'templates',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** What each build leaves behind last. */
export const builds = {
  web: join(root, 'dist/web/index.html'),
  cli: join(root, 'dist/cli/main.js'),
};

/** Whether node_modules is missing or older than the lock file. npm writes its own lock file there last of all. */
export function needsInstall() {
  const installed = timeOf(join(root, 'node_modules/.package-lock.json'));
  return installed < timeOf(join(root, 'package-lock.json'));
}

/**
 * Whether a build is missing or older than any source. Folders count too: deleting a file touches its folder.
 * @param {string} result a file that the build writes
 */
export function needsBuild(result) {
  const built = timeOf(result);
  return SOURCES.some((source) => isNewer(join(root, source), built));
}

/**
 * A sentence on what is wrong with this Node, or undefined when it will do.
 * @param {string} version as in process.versions.node
 */
export function nodeProblem(version = process.versions.node) {
  const wanted = String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node).replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `Node ${wanted} or newer is needed; this is Node ${version}. Get it from https://nodejs.org/.`;
}

/** @param {string} path */
function timeOf(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/**
 * @param {string} path
 * @param {number} time
 * @returns {boolean}
 */
function isNewer(path, time) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.mtimeMs > time) return true;
  return found.isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), time));
}
