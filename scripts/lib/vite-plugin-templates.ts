/** Vite plugin: `import template from '….json.hbs'` gives the template precompiled, with its partials. */
import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { compileTemplate } from './compile-template.ts';
import { TemplateError } from './template-error.ts';

const root = resolve(import.meta.dirname, '../..');
const partials = resolve(root, 'templates/partials');
const SUFFIX = '.json.hbs';

/** Used by the builds of page and command and by the tests. Names of helpers come from `src/generate/helpers.ts`. */
export function templates(): Plugin {
  let helpers: Promise<ReadonlySet<string>> | undefined;
  return {
    name: 'scaling-designer:templates',
    enforce: 'pre',
    watchChange(id) {
      if (id.endsWith('.ts')) helpers = undefined;
    },
    load: {
      filter: { id: /\.json\.hbs$/ },
      async handler(id) {
        helpers ??= helperNames();
        const file = relative(root, id).replaceAll('\\', '/');
        try {
          const names = { helpers: await helpers, partials: await partialNames() };
          const compiled = compileTemplate(await readFile(id, 'utf8'), file, names);
          return { code: moduleOf(file, compiled.code, compiled.partials), moduleType: 'js' };
        } catch (error) {
          if (!(error instanceof TemplateError)) throw error;
          return this.error({ message: error.message, id, loc: { file: id, ...error.place } });
        }
      },
    },
  };
}

function moduleOf(file: string, spec: string, placed: readonly string[]): string {
  const path = (name: string): string => resolve(partials, name + SUFFIX);
  return [
    ...placed.map((name, i) => `import p${i} from ${JSON.stringify(path(name))};`),
    'export default {',
    `  file: ${JSON.stringify(file)},`,
    `  spec: ${spec},`,
    `  partials: { ${placed.map((name, i) => `${JSON.stringify(name)}: p${i}`).join(', ')} },`,
    '};',
  ].join('\n');
}

async function partialNames(): Promise<ReadonlySet<string>> {
  const files = await readdir(partials);
  return new Set(files.filter((name) => name.endsWith(SUFFIX)).map((name) => name.slice(0, -SUFFIX.length)));
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
