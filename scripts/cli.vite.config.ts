/** Builds the `scale` command. Its dependencies go into the files, so that it starts fast; Azure's stay outside. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { templates } from './lib/vite-plugin-templates.ts';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  plugins: [templates()],
  publicDir: false,
  // The Azure packages are large, are loaded only by the commands that call Azure, and do not like being bundled.
  ssr: {
    noExternal: true,
    external: [
      '@azure/arm-compute',
      '@azure/arm-monitor',
      '@azure/arm-resources-subscriptions',
      '@azure/arm-trafficmanager',
      '@azure/identity',
    ],
  },
  build: {
    ssr: resolve(root, 'src/cli/main.ts'),
    target: 'node20',
    outDir: 'dist/cli',
    // Another `scale` may be running from there; names carry hashes, so old files harm nobody.
    emptyOutDir: false,
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' } },
  },
});
