/** What ships of the engine: Handlebars' runtime only, and nothing that a strict Content-Security-Policy forbids. */
import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { compileTemplate } from '../../../scripts/lib/compile-template.ts';

const EVALUATES = /\beval\s*\(|\bnew Function\b/;

test('the built engine holds no compiler and evaluates no text', async () => {
  const [built] = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, '../../../src/generate/engine/render.ts'), formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  const code = built?.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  expect(code).toContain('renderTemplate');
  expect(code).not.toMatch(EVALUATES);
  expect(code).not.toContain('Parse error on line');
});

test('nor does a compiled template', () => {
  const names = { helpers: new Set<string>(), partials: new Set(['p']) };
  const { code } = compileTemplate('{ {{#each a}}"x": {{{b}}}, {{> p}}{{/each}} }', 'test.json.hbs', names);
  expect(code).not.toMatch(EVALUATES);
});
