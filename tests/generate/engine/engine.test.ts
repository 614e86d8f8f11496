/** The template engine: the plan's syntax, safe printing, errors with a place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../../scripts/lib/compile-template.ts';
import { printJson, renderTemplate } from '../../../src/generate/engine/render.ts';
import type { Template } from '../../../src/generate/engine/template.ts';

const helpers = {
  'scale:vmss.definition': (options: { name: string }) => ({ type: 'vmss', name: options.name }),
  'scale:vmss.capacity': (min: number, max: number, initial: number) => ({ min, max, initial }),
};
const names = new Set([...Object.keys(helpers), 'eq', 'not', 'and', 'or']);

/** Compiles as the build does; the compiled code is evaluated here only, in Node. */
function make(source: string, partials: Record<string, string> = {}): Template {
  const { code } = compileTemplate(source, 'test.json.hbs', names);
  return {
    file: 'test.json.hbs',
    spec: new Function(`return ${code}`)(),
    partials: Object.fromEntries(Object.entries(partials).map(([name, text]) => [name, make(text)])),
  };
}
const show = (template: Template, context: object): unknown =>
  JSON.parse(printJson(renderTemplate(template, context, helpers)));
const render = (source: string, context: object, partials?: Record<string, string>): unknown =>
  show(make(source, partials), context);

describe('the plan’s syntax', () => {
  test('a dotted helper name, with its options', () => {
    expect(render('{ "r": {{{scale:vmss.definition vmssOptions}}} }', { vmssOptions: { name: 'a' } })).toEqual({
      r: { type: 'vmss', name: 'a' },
    });
  });
  test('in a sub-expression, inside blocks, beside ordinary dotted paths', () => {
    const source = `[{{#each sets}}{{#if (eq this.kind "x")}}{{{scale:vmss.definition (scale:vmss.capacity 1 2 3)}}},{{{this.at.name}}},{{/if}}{{/each}}]`;
    expect(render(source, { sets: [{ kind: 'x', at: { name: 'n' } }, { kind: 'y' }] })).toEqual([{ type: 'vmss' }, 'n']);
  });
  test('comments and trailing commas; neither inside strings', () => {
    const source = `{ // one\n "a": "x // no, y", /* two */ "b": [1, 2,], "c": "{{c}}", }`;
    expect(render(source, { c: 'a,]' })).toEqual({ a: 'x // no, y', b: [1, 2], c: 'a,]' });
  });
  test('partials', () => {
    expect(render('[{{> item}}]', { name: 'p' }, { item: '{ "n": "{{name}}" }' })).toEqual([{ n: 'p' }]);
  });
});

describe('safe printing', () => {
  test('any text stays text, as JSON and inside a string', () => {
    const template = make('{ "a": {{{text}}}, "b": "<{{text}}>", "c": [{{#if text}}"{{text}}"{{/if}}] }');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(show(template, { text })).toEqual({
          a: text,
          b: `<${text}>`,
          c: text === '' ? [] : [text],
        });
      }),
    );
  });
  test.each(['"', '\\', '{{x}}', '[', '"}', '\n', '\u2028', '{"$slot":0}', '\ud800'])('%j', (text) => {
    expect(render('{ "a": {{{text}}}, "b": "{{text}}" }', { text })).toEqual({ a: text, b: text });
  });
  test('any JSON value prints as it is', () => {
    const template = make('{ "v": {{{value}}} }');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(show(template, { value })).toEqual({ v: JSON.parse(JSON.stringify(value)) });
      }),
    );
  });
});

describe('mistakes', () => {
  test('an unknown helper fails the build with its place', () => {
    expect(() => make('{\n  "a": {{{scale:vmss.nothing x}}} }')).toThrow(
      'test.json.hbs:2:8: there is no helper "scale:vmss.nothing".',
    );
  });
  test('a missing field fails the render with its place', () => {
    expect(() => render('{\n  "a": {{{missing}}} }', {})).toThrow('test.json.hbs: "missing" at test.json.hbs:2:8 is undefined');
  });
  test('an undefined value is not printed', () => {
    expect(() => render('{ "a": {{{x}}} }', { x: undefined })).toThrow('"x" at test.json.hbs:1:8 is undefined');
  });
  test('text that is not JSON names the template and the place', () => {
    expect(() => render('{ "a": }', {})).toThrow(/^test\.json\.hbs does not make JSON: .* near /);
  });
});
