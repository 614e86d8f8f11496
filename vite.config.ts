/** The web page: the development server and dist/web. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pageWeight } from './scripts/lib/vite-plugin-page-weight.ts';
import { templates } from './scripts/lib/vite-plugin-templates.ts';

export default defineConfig({
  // Relative addresses: the page may be put below any path of a host.
  base: './',
  plugins: [templates(), react(), pageWeight()],
  worker: { format: 'es' },
  build: {
    outDir: 'dist/web',
    modulePreload: { polyfill: false },
    // Monaco is one lazy chunk by design; the page-weight check bounds what counts.
    chunkSizeWarningLimit: 5000,
  },
});
