/** The view follows the change unless the person is reading elsewhere. */
import { expect, it } from 'vitest';
import { lineToShow, READING_MS, type Reading } from '../../../src/app/preview/scroll-decision.ts';

const reading = (overrides: Partial<Reading>): Reading => ({
  firstChanged: 200,
  visible: { first: 1, last: 40 },
  lastReadAt: undefined,
  now: 100_000,
  ...overrides,
});

it.each<[string, Partial<Reading>, number | undefined]>([
  ['a change below the view', {}, 200],
  ['a change above the view', { visible: { first: 300, last: 340 } }, 200],
  ['no changed line', { firstChanged: undefined }, undefined],
  ['a change on the first visible line', { visible: { first: 200, last: 240 } }, undefined],
  ['a change on the last visible line', { visible: { first: 160, last: 200 } }, undefined],
  ['a change just past the view', { visible: { first: 160, last: 199 } }, 200],
  ['a person who scrolled a moment ago', { lastReadAt: 100_000 - READING_MS + 1 }, undefined],
  ['a person who scrolled long ago', { lastReadAt: 100_000 - READING_MS }, 200],
])('%s', (_, overrides, line) => {
  expect(lineToShow(reading(overrides))).toBe(line);
});
