#!/usr/bin/env node
// The `scale` command. Builds itself when it is not built yet or its sources changed; all talk of that goes to stderr.
import { builds, needsBuild } from '../scripts/lib/project.mjs';

if (needsBuild(builds.cli)) {
  const { fail, ready, run } = await import('../scripts/lib/run.mjs');
  ready({ toStderr: true });
  console.error('Building the scale command …');
  const built = run('npm', ['run', '--silent', 'build:cli', '--', '--logLevel', 'warn'], { toStderr: true });
  if (!built) fail('The scale command could not be built.');
}
await import('../dist/cli/main.js');
