/** The unit suite: fast, in Node, with templates compiled as in the builds. */
import { defineConfig } from 'vitest/config';
import { templates } from './scripts/lib/vite-plugin-templates.ts';

export default defineConfig({
  plugins: [templates()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Test files share their modules: the core keeps no state, and reading it once makes the suite three times as fast.
    isolate: false,
  },
});
