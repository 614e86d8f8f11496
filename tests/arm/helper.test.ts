/** A helper checks its arguments, applies defaults, leaves blanks out, and describes itself. */
import { describe, expect, test } from 'vitest';
import { DEMANDED_EMPTY, defineFunction, defineHelper, option, optionText, resource, signature } from '#arm';

const doc = { summary: 'Sample.', docs: 'A page', returns: 'What it was given.' };
const sample = defineHelper(
  {
    ...doc,
    name: 'test:sample',
    example: [{}],
    options: {
      count: option.integer('Count.', { min: 1, max: 4, default: 2, unit: 'min' }),
      share: option.number('Share.', { min: 0 }),
      wait: option.duration('Wait.', { min: 1, max: 90, unit: 'min' }),
      name: option.text('Name.', { min: 1, max: 3 }),
      mode: option.oneOf('Mode.', ['a', 'b'], { default: 'a' }),
      kind: option.choice('Kind.', ['x', 'y'], {}),
      is: option.boolean('Is.', {}),
      items: option.list<string>('Items.', { min: 1, max: 2, isDistinct: true, item: option.text('Item.', {}) }),
      zones: option.listOrExpression<string>('Zones.'),
      more: option.options('More.', { depth: option.integer('Depth.', { min: 0, default: 7 }) }),
    },
  },
  (o) => o,
);

describe('arguments', () => {
  test('defaults are applied', () => expect(sample()).toEqual({ count: 2, mode: 'a' }));
  test('an option that is undefined counts as absent', () =>
    expect(sample({ count: undefined as never })).toEqual({ count: 2, mode: 'a' }));
  test('nested options have defaults too', () =>
    expect(sample({ more: {} as never })).toMatchObject({ more: { depth: 7 } }));

  test.each([
    [
      { count: 0 },
      RangeError,
      'test:sample: "count" is 0. Allowed: a whole number from 1 to 4 min, or an ARM expression.',
    ],
    [{ count: 5 }, RangeError, '"count" is 5'],
    [{ count: 1.5 }, RangeError, '"count" is 1.5'],
    [{ count: Number.NaN }, RangeError, '"count" is NaN'],
    [{ count: '2' }, TypeError, '"count" is "2"'],
    [{ share: -0.1 }, RangeError, 'a number of at least 0'],
    [{ share: Number.POSITIVE_INFINITY }, RangeError, 'Infinity'],
    [{ wait: 'PT2H' }, RangeError, '"wait" is "PT2H"'],
    [{ wait: 'PT30S' }, RangeError, 'ISO 8601'],
    [{ wait: 'soon' }, TypeError, '"wait" is "soon"'],
    [{ wait: 'P' }, TypeError, '"wait" is "P"'],
    [{ name: '' }, RangeError, 'text of 1 to 3 characters'],
    [{ name: 'four' }, RangeError, '"name" is "four"'],
    [{ name: 4 }, TypeError, '"name" is 4'],
    [{ mode: 'c' }, RangeError, 'one of "a", "b", or an ARM expression'],
    [{ kind: "[parameters('x')]" }, RangeError, 'one of "x", "y".'],
    [{ is: 'yes' }, TypeError, 'true or false'],
    [{ items: 'a' }, TypeError, '"items" is "a"'],
    [{ items: "[parameters('x')]" }, TypeError, 'none twice.'],
    [{ items: [] }, RangeError, 'a list of 1 to 2 items, each text, none twice'],
    [{ items: ['a', 'a'] }, RangeError, '"items" is ["a","a"]'],
    [{ items: [1] }, TypeError, '"an item of items" is 1'],
    [{ more: { depth: -1 } }, RangeError, '"more.depth" is -1'],
    [{ more: { width: 1 } }, TypeError, 'there is no option "more.width". Allowed: depth.'],
    [{ more: [] }, TypeError, 'an object'],
    [{ other: 1 }, TypeError, 'there is no option "other"'],
    [{ constructor: 1 }, TypeError, 'there is no option "constructor"'],
    [null, TypeError, '"options" is null'],
  ])('%j is refused with helper, option, value and what is allowed', (given, Kind, message) => {
    const run = () => sample(given as never);
    expect(run).toThrow(Kind);
    expect(run).toThrow(message);
    expect(run).toThrow('test:sample');
  });

  test.each([
    [{ count: 1 }],
    [{ count: 4 }],
    [{ wait: 'PT1H30M' }],
    [{ wait: 1 }],
    [{ count: "[parameters('n')]" }],
    [{ wait: "[parameters('n')]" }],
    [{ is: "[parameters('b')]" }],
    [{ mode: "[parameters('m')]" }],
    [{ zones: "[pickZones('a', 'b', 'c')]" }],
  ])('%j is taken', (given) => expect(sample(given as never)).toMatchObject(given));

  test('positions: missing ones take defaults, too many are refused', () => {
    const pair = defineFunction<[number, string], object>(
      {
        ...doc,
        name: 'test:pair',
        example: [1],
        args: [
          { name: 'first', spec: option.integer('First.', { isRequired: true }) },
          { name: 'second', spec: option.text('Second.', { default: 'two' }) },
        ],
      },
      (first, second) => ({ first, second }),
    );
    expect(pair(1)).toEqual({ first: 1, second: 'two' });
    expect(() => pair()).toThrow('test:pair: "first" is missing. Allowed: a whole number.');
    expect(() => (pair as (...args: unknown[]) => unknown)(1, 'b', 3)).toThrow('test:pair takes 2 arguments, got 3.');
    expect(signature(pair.doc)).toBe('test:pair(first, second?)');
  });
});

describe('results', () => {
  const echo = defineHelper(
    { ...doc, name: 'test:echo', example: [{}], options: { x: option.object<object>('Anything.') } },
    (o) => o.x,
  );

  test('blanks are left out, however deep, and an empty object that Azure demands stays', () => {
    const given = {
      a: undefined,
      b: null,
      c: '',
      d: {},
      e: [],
      f: { g: { h: [] } },
      i: [{}, '', 1],
      j: 0,
      k: false,
      l: DEMANDED_EMPTY,
    };
    expect(echo({ x: given })).toEqual({ i: [1], j: 0, k: false, l: {} });
  });

  test('a resource has its keys in one order', () => {
    const made = resource(
      'Microsoft.Compute/virtualMachines',
      { dependsOn: ['d'], tags: { t: 't' }, copy: { name: 'c', count: 2 }, location: 'l', name: 'n', condition: '[c]' },
      { p: 1 },
      { zones: ['1'], identity: { type: 'x' }, sku: { name: 's' } },
    );
    const given = Object.entries(made).filter(([, value]) => value !== undefined);
    expect(given.map(([key]) => key)).toEqual([
      'condition',
      'type',
      'apiVersion',
      'name',
      'location',
      'copy',
      'tags',
      'sku',
      'identity',
      'zones',
      'dependsOn',
      'properties',
    ]);
  });
});

test.each([
  [option.integer('', { max: 3 }), 'a whole number of at most 3'],
  [option.text('', { max: 3 }), 'text of at most 3 characters'],
  [option.list('', { min: 2 }), 'a list of at least 2 items'],
  [option.list('', { min: 2, max: 2 }), 'a list of 2 items'],
  [option.list('', { item: option.options('', {}) }), 'a list'],
  [option.object(''), 'an object'],
])('optionText says what is allowed', (spec, wanted) => expect(optionText(spec)).toBe(wanted));
