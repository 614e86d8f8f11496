/** Portal expressions are built from data, so that no code puts brackets and quotes together by hand. */

import { describe, expect, test } from 'vitest';
import {
  allOf,
  anyOf,
  call,
  coalesce,
  elementValue,
  equals,
  expression,
  greatest,
  int,
  LINUX_PASSWORD,
  literal,
  not,
  quoted,
  smallest,
  uiElement,
} from '#portal';
import { isExpression } from '../support/portal-expression.ts';

describe('expressions', () => {
  test('refer to elements in steps, in sections and on the Basics tab', () => {
    expect(elementValue('scalingConfig', 'deploymentType')).toBe("steps('scalingConfig').deploymentType");
    expect(elementValue('scalingConfig', 'vmssConfig', 'instanceCount')).toBe(
      "steps('scalingConfig').vmssConfig.instanceCount",
    );
    expect(elementValue('basics', 'namePrefix')).toBe("basics('namePrefix')");
    expect(elementValue('basics', 'app', 'region')).toBe("basics('app').region");
  });
  test('nest', () => {
    expect(expression(not(equals(coalesce('a()', quoted('')), quoted('b'))))).toBe(
      "[not(equals(coalesce(a(), ''), 'b'))]",
    );
    expect(call('add', int('a()'), 20)).toBe('add(int(a()), 20)');
  });
  test('join only what is given', () => {
    expect(allOf([])).toBeUndefined();
    expect(anyOf(['a()', undefined])).toBe('a()');
    expect(allOf(['a()', 'b()', 'c()'])).toBe('and(a(), b(), c())');
  });
  test('take smallest and greatest of two at a time', () => {
    expect(smallest(5, [])).toBe(5);
    expect(smallest(5, ['a()', 'b()'])).toBe('min(min(5, a()), b())');
    expect(greatest(5, ['a()'])).toBe('max(5, a())');
  });
  test('refuse a quote inside a text, for which the portal has no documented form', () => {
    expect(() => quoted("it's")).toThrow("A portal expression takes no text with a quote, got it's.");
  });
});

test.each([
  ['plain', 'plain'],
  ["[concat('a')]", "[[concat('a')]"],
  ["  [concat('a')]", "  [[concat('a')]"],
  ['[[', '[[['],
  ['a [b]', 'a [b]'],
])('the text %j stays text', (text, written) => {
  expect(literal(text)).toBe(written);
  expect(isExpression(written)).toBe(false);
});

test('an element leaves out what is not given and puts visible last', () => {
  const box = uiElement('Microsoft.Common.CheckBox', {
    name: 'a',
    visible: '[b()]',
    label: 'A',
    toolTip: undefined,
    defaultValue: false,
  });
  expect(Object.entries(box)).toEqual([
    ['name', 'a'],
    ['type', 'Microsoft.Common.CheckBox'],
    ['label', 'A'],
    ['defaultValue', false],
    ['visible', '[b()]'],
  ]);
});

test.each([
  ['abcdefghij1A', true],
  ['abcdefgh-12-', true],
  ['abcdefghij1', false],
  ['abcdefghij12', false],
  ['ABCDEFGHIJ--', false],
])('the password %j is taken: %j', (password, isTaken) => {
  expect(new RegExp(LINUX_PASSWORD.regex).test(password)).toBe(isTaken);
});
