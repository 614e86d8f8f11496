/** Whatever a helper is given within its bounds: no blanks, no changed arguments, the same answer twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OptionSpec } from '#arm';
import { blanksIn, helperOf, helpers } from './helpers.ts';

/** Values that a spec admits by itself; undefined for lists and objects, which only examples fill in. */
function arbitrary(spec: OptionSpec): fc.Arbitrary<unknown> | undefined {
  const { min = 0, max = min + 100 } = spec;
  const literals = (): fc.Arbitrary<unknown> | undefined => {
    switch (spec.type) {
      case 'integer':
      case 'duration':
        return fc.integer({ min, max });
      case 'number':
        return fc.double({ min, max, noNaN: true });
      case 'boolean':
        return fc.boolean();
      case 'enum':
        return fc.constantFrom(...(spec.values ?? []));
      case 'text':
        return fc.string({ unit: 'grapheme', minLength: spec.min ?? 0, maxLength: Math.min(spec.max ?? 20, 20) });
      default:
        return undefined;
    }
  };
  const literal = literals();
  if (literal === undefined) return undefined;
  return spec.isLiteral === true ? literal : fc.oneof(literal, fc.constant("[parameters('given')]"));
}

/** The example of a helper with any of its options changed. */
function calls(name: string): fc.Arbitrary<readonly unknown[]> {
  const { args, example } = helperOf(name).doc;
  const parts = args.map(({ spec }, i) => {
    if (spec.options === undefined) return fc.constant(example[i]);
    const known = Object.entries(spec.options).flatMap(([key, inner]) => {
      const values = arbitrary(inner);
      return values === undefined ? [] : [[key, values] as const];
    });
    return fc
      .record(Object.fromEntries(known), { requiredKeys: [], noNullPrototype: true })
      .map((changed) => ({ ...(example[i] as object | undefined), ...changed }));
  });
  return fc.tuple(...parts);
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const member of Object.values(Object.freeze(value))) frozen(member);
  return value;
}

describe.each(Object.keys(helpers))('%s', (name) => {
  test('holds for any options', () => {
    fc.assert(
      fc.property(calls(name), (args) => {
        let made: unknown;
        try {
          made = helperOf(name)(...frozen(structuredClone(args)));
        } catch (error) {
          // Options that exclude each other are refused in words, never by an accident.
          expect((error as Error).message).toMatch(/^(scale|vm|net|ha):[\w.]+: .+Allowed: .+/s);
          return;
        }
        expect(blanksIn(made)).toEqual([]);
        expect(JSON.stringify(helperOf(name)(...args))).toBe(JSON.stringify(made));
      }),
      { numRuns: 12, seed: 6 },
    );
  });
});
