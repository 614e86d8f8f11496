/** Vite plugin: weighs the JavaScript that the page loads before it shows anything, and fails the build above a bound. */
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

const BOUND_KB = 200;

export function pageWeight(): Plugin {
  return {
    name: 'scaling-designer:page-weight',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const eager = eagerChunks(bundle);
      const kb = eager.reduce((sum, chunk) => sum + gzipSync(chunk.code).length / 1024, 0);
      const text = `The page loads ${kb.toFixed(1)} KB of JavaScript at once (gzipped, ${eager.length} files; at most ${BOUND_KB} KB).`;
      if (kb > BOUND_KB) this.error(`${text} Load what the first screen does not need with import().`);
      this.info(text);
    },
  };
}

/** The entries and all they import statically. */
function eagerChunks(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const names = new Set<string>();
  const add = (name: string): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || names.has(name)) return;
    names.add(name);
    for (const imported of chunk.imports) add(imported);
  };
  for (const [name, chunk] of Object.entries(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) add(name);
  return [...names].map((name) => bundle[name] as Rolldown.OutputChunk);
}
