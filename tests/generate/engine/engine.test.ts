/** The template engine: the plan's syntax, safe printing, errors with a place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../../scripts/lib/compile-template.ts';
import { printJson, renderTemplate } from '../../../src/generate/engine/render.ts';
import type { Template } from '../../../src/generate/engine/template.ts';

const helpers = {
  'scale:vmss.definition': (options: { name: string }) => ({ type: 'vmss', name: options.name }),
  'scale:vmss.capacity': (min: number, max: number, initial: number) => {
    if (min > max) throw new RangeError(`min is at most max, got ${min} and ${max}.`);
    return { min, max, initial };
  },
  'net:nsg': () => ({ type: 'nsg' }),
  'test:count': (...args: unknown[]) => args.length,
};
const helperNames = new Set([...Object.keys(helpers), 'eq', 'not', 'and', 'or']);

/** Compiles as the build does; the compiled code is evaluated here only, in Node. */
function make(source: string, partials: Record<string, string> = {}, file = 'test.json.hbs'): Template {
  const { code } = compileTemplate(source, file, { helpers: helperNames, partials: new Set(Object.keys(partials)) });
  return {
    file,
    spec: new Function(`return ${code}`)(),
    partials: Object.fromEntries(
      Object.entries(partials).map(([name, text]) => [name, make(text, {}, `${name}.json.hbs`)]),
    ),
  };
}
const render = (source: string, context: object, partials?: Record<string, string>) =>
  renderTemplate(make(source, partials), context, helpers);

/** The whole message of what is thrown. */
function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was thrown';
}

describe('the plan’s syntax', () => {
  test('a dotted helper name, with its options', () => {
    expect(render('{ "r": {{{scale:vmss.definition vmssOptions}}} }', { vmssOptions: { name: 'a' } })).toEqual({
      r: { type: 'vmss', name: 'a' },
    });
  });
  test('conditional resources, as in mainTemplate.json.hbs', () => {
    const source = `{ "resources": [
      {{#if enableScaling}}
        // VMSS resource instead of single VM
        {{{scale:vmss.definition vmssOptions}}},
        {{#if enableAutoScale}}
          // Auto-scaling settings
          {{{scale:vmss.capacity 2 10 3}}}
        {{/if}}
      {{else}}
        // Original single VM deployment
        {{{net:nsg}}}
      {{/if}}
    ] }`;
    const vmssOptions = { name: 'a' };
    expect(render(source, { enableScaling: true, enableAutoScale: true, vmssOptions })).toEqual({
      resources: [
        { type: 'vmss', name: 'a' },
        { min: 2, max: 10, initial: 3 },
      ],
    });
    expect(render(source, { enableScaling: false })).toEqual({ resources: [{ type: 'nsg' }] });
  });
  test('in a sub-expression, inside blocks, beside ordinary dotted paths', () => {
    const source = `{ "a": [{{#each sets as |set|}}{{#if (and (eq set.kind "x") (not @last))}}
      {{{scale:vmss.definition (scale:vmss.capacity 1 2 3)}}}, {{{this.at.name}}}, {{{../prefix}}},
    {{/if}}{{/each}}] }`;
    const sets = [{ kind: 'x', at: { name: 'n' } }, { kind: 'y' }];
    expect(render(source, { sets, prefix: 'p' })).toEqual({ a: [{ type: 'vmss' }, 'n', 'p'] });
  });
  test('unless, with, or; the options of Handlebars do not reach a helper', () => {
    const source = `{ {{#with at}}{{#unless (or a b)}}"n": {{{test:count a b}}}{{/unless}}{{/with}} }`;
    expect(render(source, { at: { a: 0, b: '' } })).toEqual({ n: 2 });
  });
  test('comments and trailing commas; neither inside strings', () => {
    const source = `{ // one "\n "a": "x // no, y\\"", /* two " */ "b": [1, 2,], "c": "{{c}}", }`;
    expect(render(source, { c: 'a,]' })).toEqual({ a: 'x // no, y"', b: [1, 2], c: 'a,]' });
  });
  test('partials, with a context of their own', () => {
    expect(
      render('{ "a": [{{> item}}, {{> item at}}] }', { name: 'p', at: { name: 'q' } }, { item: '"{{name}}"' }),
    ).toEqual({ a: ['p', 'q'] });
  });
});

describe('safe printing', () => {
  test('any text stays text: as JSON, inside a string, as a key', () => {
    const template = make('{ "a": {{{text}}}, "b": "<{{text}}>", "c": { "_{{text}}": 1 } }');
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 20 }), (units) => {
        const text = String.fromCharCode(...units);
        expect(renderTemplate(template, { text }, helpers)).toEqual({
          a: text,
          b: `<${text}>`,
          c: { [`_${text}`]: 1 },
        });
      }),
      { numRuns: 100 },
    );
  });
  test.each([
    '"',
    '\\',
    '{{x}}',
    '{{{x}}}',
    '[',
    '"}',
    '\n',
    '\r\n',
    '\u2028',
    '\0',
    '0.5',
    '", 0.5, "',
    '\ud800',
    '//',
    ',]',
  ])('%j', (text) => {
    const json = render('{ "a": {{{text}}}, "b": "{{text}}" }', { text });
    expect(json).toEqual({ a: text, b: text });
    expect(JSON.parse(printJson(json))).toEqual(json);
  });
  test('a key of a user may be __proto__', () => {
    const json = render('{ "{{key}}": {{{value}}} }', { key: '__proto__', value: { a: 1 } });
    expect(printJson(json)).toBe('{\n  "__proto__": {\n    "a": 1\n  }\n}\n');
  });
  test('any JSON value prints as it is', () => {
    const template = make('{ "v": {{{value}}} }');
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = renderTemplate(template, { value }, helpers);
        expect(JSON.parse(printJson(json))).toStrictEqual({ v: JSON.parse(JSON.stringify(value)) });
      }),
      { numRuns: 50 },
    );
  });
  test('undefined members are left out of the result, as of the file', () => {
    const value = { a: undefined, b: [{ c: undefined, d: 1 }] };
    expect(render('{ "v": {{{value}}} }', { value })).toStrictEqual({ v: { b: [{ d: 1 }] } });
    expect(value).toStrictEqual({ a: undefined, b: [{ c: undefined, d: 1 }] });
  });
  test('values go into the result as they are', () => {
    const value = { deep: [1, 2.5, { x: null }] };
    expect(render('{ "v": {{{value}}} }', { value }).v).toBe(value);
  });
});

describe('mistakes that fail the build', () => {
  test.each([
    [
      '{\n  "a": {{{scale:vmss.nothing x}}} }',
      '2:8: there is no helper "scale:vmss.nothing". Did you mean scale:vmss.capacity, scale:vmss.definition?',
    ],
    ['{ "a": {{{f (no:where x)}}} }', '1:13: there is no helper "no:where".'],
    [
      '{ {{#each a}}{{#repeat b}}{{/repeat}}{{/each}} }',
      '1:14: there is no block "repeat"; there are each, if, unless, with.',
    ],
    ['{\n {{> nothing}} }', '2:2: there is no partial "nothing"; there are none.'],
    ['{ "a": {{{net:nsg name=1}}} }', '1:8: "net:nsg" takes its arguments by position, so "name=" means nothing.'],
    [
      '{ "a": {{b}} }',
      '1:8: a double-stash prints the inside of a string; write "{{…}}", or {{{…}}} for a value as JSON.',
    ],
    [
      '{ "a": "{{{b}}}" }',
      '1:9: a triple-stash prints a value as JSON; write {{…}} inside a string, or take the quotes away.',
    ],
    ['{ // {{b}}\n }', '1:6: a comment can not hold {{…}}; write {{!-- … --}} to switch off a part of a template.'],
    ['{ "a{{#if b}}"{{/if}}: 1 }', '1:5: a string or comment crosses the edge of this block.'],
    ['{ "a": 0.5 }', '1:1: a number with a fraction or an exponent must come from the context: {{{…}}}.'],
  ])('%j', (source, message) => {
    expect(messageOf(() => make(source))).toBe(`test.json.hbs:${message}`);
  });
  test('what Handlebars can not read', () => {
    expect(() => make('{\n {{#if a}} }')).toThrow(/^test\.json\.hbs:\d:1: Parse error/);
  });
});

describe('mistakes that fail the render', () => {
  test.each([
    ['{\n  "a": {{{missing}}} }', '2:11: "missing" is not in the context.'],
    ['{ {{#if missing}}{{/if}} }', '1:9: "missing" is not in the context.'],
    ['{ "a": {{{x}}} }', '1:8: "x" is undefined.'],
    ['{ "a": {{{nan}}} }', '1:8: "nan" holds NaN, which JSON can not.'],
    ['{ "a": "{{list}}" }', '1:9: "list" is printed inside quotes and must be text, got [1].'],
    ['{ "a":\n {{{scale:vmss.capacity 3 2 1}}} }', '2:2: min is at most max, got 3 and 2.'],
  ])('%j', (source, message) => {
    const context = { x: undefined, nan: Number.NaN, list: [1] };
    expect(messageOf(() => render(source, context))).toBe(`test.json.hbs:${message}`);
  });
  test('in a partial the place is in the partial', () => {
    expect(messageOf(() => render('{\n\n {{> item}} }', {}, { item: '"a": {{{missing}}}' }))).toBe(
      'item.json.hbs:1:9: "missing" is not in the context.',
    );
  });
  test('text that is not JSON names the template and the place', () => {
    expect(() => render('{ "a": }', {})).toThrow(/^test\.json\.hbs does not make JSON: .* near /);
    expect(() => render('{ "a": 1{{{x}}} }', { x: 2 })).toThrow(/does not make JSON/);
    expect(messageOf(() => render('[]', {}))).toBe('test.json.hbs makes no JSON object.');
  });
});
