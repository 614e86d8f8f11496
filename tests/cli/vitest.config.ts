/** The suite that runs the built `scale` command as a process. It is apart from the unit suite, which stays fast. */
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    name: 'cli',
    include: ['tests/cli/**/*.spec.ts'],
    environment: 'node',
    globalSetup: 'tests/cli/support/build.ts',
    // Each test waits for real processes, not for a clock.
    testTimeout: 30_000,
  },
});
