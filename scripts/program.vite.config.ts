/** Builds the TypeScript program that ENTRY names, for scripts/run.mjs. It runs in Node, beside its dependencies. */
import { basename, resolve } from 'node:path';
import { defineConfig } from 'vite';
import { templates } from './lib/vite-plugin-templates.ts';

const root = resolve(import.meta.dirname, '..');
const entry = process.env.ENTRY ?? '';

export default defineConfig({
  root,
  plugins: [templates()],
  publicDir: false,
  build: {
    ssr: resolve(root, entry),
    target: 'node20',
    outDir: 'node_modules/.cache/programs',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: { output: { entryFileNames: `${basename(entry, '.ts')}.js` } },
  },
});
