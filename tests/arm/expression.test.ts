/** ARM expressions are built, nested and quoted by functions. */
import { describe, expect, test } from 'vitest';
import {
  asString,
  call,
  expression,
  format,
  isExpression,
  isoDuration,
  literal,
  member,
  parameter,
  resourceId,
  unwrap,
  variable,
} from '#arm';

test.each([
  ["[parameters('x')]", true],
  ['[[not one]', false],
  ['[open', false],
  ['plain', false],
  [5, false],
  [undefined, false],
])('isExpression(%j) is %j', (value, is) => expect(isExpression(value)).toBe(is));

test.each([
  [parameter('x'), "[parameters('x')]"],
  [variable('x'), "[variables('x')]"],
  [resourceId('A/b', 'one'), "[resourceId('A/b', 'one')]"],
  [resourceId('A/b/c', 'one', parameter('two')), "[resourceId('A/b/c', 'one', parameters('two'))]"],
  [resourceId('A/b', format('{0}-x', parameter('p'))), "[resourceId('A/b', format('{0}-x', parameters('p')))]"],
  [call('f', "it's", 2, true, false), "[f('it''s', 2, true(), false())]"],
  [call('f', ['a', parameter('b')]), "[f(createArray('a', parameters('b')))]"],
  [call('f', '[[bracket'), "[f('[bracket')]"],
  [member(call('reference', 'x'), 'a.b'), "[reference('x').a.b]"],
  [expression('a()'), '[a()]'],
])('%s', (made, wanted) => expect(made).toBe(wanted));

test('a text that starts with a bracket reaches Azure as text', () => {
  expect(literal('[x]')).toBe('[[x]');
  expect(literal('x[')).toBe('x[');
});

test('objects have no place in an expression', () => expect(() => unwrap({})).toThrow(TypeError));

test.each([
  [2, '2'],
  [parameter('n'), "[string(parameters('n'))]"],
  ['3', '3'],
])('asString(%j)', (value, wanted) => expect(asString(value)).toBe(wanted));

describe('durations', () => {
  test.each([
    [5, 'min', 'PT5M'],
    [30, 's', 'PT30S'],
    ['PT1H', 'min', 'PT1H'],
    [parameter('n'), 'min', "[format('PT{0}M', parameters('n'))]"],
    [parameter('n'), 's', "[format('PT{0}S', parameters('n'))]"],
    ["[format('PT{0}M', parameters('n'))]", 'min', "[format('PT{0}M', parameters('n'))]"],
  ] as const)('%j %s is %s', (value, unit, wanted) => expect(isoDuration(value, unit)).toBe(wanted));
});
