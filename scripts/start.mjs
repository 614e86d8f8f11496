// `npm start`: installs and builds what is missing, serves the page, opens it. PORT and --no-open are understood.
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { builds, needsBuild } from './lib/project.mjs';
import { fail, ready, run } from './lib/run.mjs';
import { createPageServer } from './lib/serve.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT is "${process.env.PORT}"; it takes 1 to 65535.`);

ready();
if (needsBuild(builds.web)) {
  console.log('Building …');
  if (!run('npm', ['run', '--silent', 'build:web'])) fail('The page could not be built.');
}

const server = await createPageServer(dirname(builds.web));
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop the other program, or choose a port: PORT=${port + 1} npm start`
      : `The server could not start on port ${port}: ${error.message}`,
  ),
);
server.listen(port, 'localhost', () => {
  const url = `http://localhost:${port}`;
  console.log(`Scaling Designer for Azure: ${url}  (Ctrl+C ends it)`);
  if (!process.argv.includes('--no-open') && !process.env.CI) open(url);
});

/**
 * Opens the browser where there is one. The address is printed anyway, so a failure here is nobody's trouble.
 * @param {string} url
 */
function open(url) {
  const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasScreen) return;
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[
    /** @type {string} */ (process.platform)
  ] ?? ['xdg-open'];
  const browser = spawn(String(command), [...args, url], { stdio: 'ignore', detached: true });
  browser.on('error', () => {});
  browser.unref();
}
