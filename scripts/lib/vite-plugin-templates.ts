/** Vite plugin: `import template from '….json.hbs'` gives the template precompiled, with its partials. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { compileTemplate } from './compile-template.ts';

const root = resolve(import.meta.dirname, '../..');
const partialFile = (name: string): string => resolve(root, 'templates/partials', `${name}.json.hbs`);

export function templates(): Plugin {
  let names: Promise<ReadonlySet<string>> | undefined;
  return {
    name: 'scaling-designer:templates',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith('.json.hbs')) return undefined;
      names ??= helperNames();
      const file = relative(root, id);
      const { code, partials } = compileTemplate(await readFile(id, 'utf8'), file, await names);
      for (const name of partials) {
        if (!existsSync(partialFile(name))) this.error(`${file}: there is no partial "${name}" in templates/partials.`);
      }
      return {
        code: [
          ...partials.map((name, i) => `import p${i} from ${JSON.stringify(partialFile(name))};`),
          'export default {',
          `  file: ${JSON.stringify(file)},`,
          `  spec: ${code},`,
          `  partials: { ${partials.map((name, i) => `${JSON.stringify(name)}: p${i}`).join(', ')} },`,
          '};',
        ].join('\n'),
        moduleType: 'js',
      };
    },
  };
}

/** The names that templates may call, taken from the code that implements them. */
async function helperNames(): Promise<ReadonlySet<string>> {
  const { module } = await runnerImport<{ helperNames: readonly string[] }>(resolve(root, 'src/generate/helpers.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return new Set(module.helperNames);
}
