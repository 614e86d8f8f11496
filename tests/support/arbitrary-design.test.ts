/** The random designs of the property tests are designs, and they reach every choice. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDesign, saveDesign, VALUE_FIELDS } from '#design';
import { arbitraryDesign } from './arbitrary-design.ts';

test('every random design is one that the schema admits', () => {
  fc.assert(
    fc.property(arbitraryDesign(), (design) => {
      expect(openDesign(saveDesign(design))).toEqual({ design });
    }),
    { numRuns: 40 },
  );
});

test('every option of every choice comes up', () => {
  const designs = fc.sample(arbitraryDesign(), { seed: 1, numRuns: 300 });
  for (const field of VALUE_FIELDS) {
    if (field.kind !== 'choice' || field.name === 'primaryRegion') continue;
    const seen = new Set(designs.map((design) => (design.values as Record<string, unknown>)[field.name]));
    expect([field.name, ...[...seen].sort()]).toEqual([
      field.name,
      ...field.options.map((option) => option.value).sort(),
    ]);
  }
});
