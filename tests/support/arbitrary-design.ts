/** Random designs for property tests: whatever the catalogue's schema admits, the awkward included. */

import fc from 'fast-check';
import {
  type Cell,
  createDesign,
  type Design,
  type FieldName,
  VALUE_FIELDS,
  type ValueField,
  type Values,
} from '#design';

/** What people may type where any text goes, and what it must never turn into: structure, expressions, markup. */
export const NASTY_TEXTS: readonly string[] = [
  '[',
  '[[',
  "[concat('a', 'b')]",
  '[[escaped]',
  "[parameters('location')]",
  '{{packageName}}',
  '{{{metadata}}}',
  '{{> network}}',
  '"',
  '\\',
  '\\"}],',
  "O'Neil's",
  '// no comment',
  '/* nor this */',
  ',}',
  '{"$slot":0}',
  '$(unset)',
  'two\nlines',
  'two\r\nlines',
  'tab\tand\u0007bell',
  '\u2028 line separator',
  '<script>alert(1)</script>',
  '日本語',
  '👩‍💻 at work',
  '__proto__',
  'constructor',
  '%00 & more',
  ' ',
];

const isRight = (field: Extract<Cell, { kind: 'text' }>) => {
  const pattern = field.pattern === undefined ? /^/ : new RegExp(field.pattern);
  return (text: string): boolean =>
    text.length >= field.minLength && text.length <= field.maxLength && pattern.test(text);
};

function arbitraryText(field: Extract<Cell, { kind: 'text' }>): fc.Arbitrary<string> {
  const { pattern, minLength, maxLength } = field;
  const known = [field.default, ...(field.suggestions ?? []), ...NASTY_TEXTS].filter(isRight(field));
  const free =
    pattern === undefined
      ? fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, minLength + 30) })
      : fc.stringMatching(new RegExp(pattern), { size: 'small' });
  return fc.oneof(fc.constantFrom(...known), free.filter(isRight(field)));
}

/** Any value that the schema takes for a field, or for a column of a list. */
export function arbitraryValue(field: ValueField | Cell): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: field.min, max: field.max });
    case 'choice':
      return fc.constantFrom(...field.options.map((option) => option.value));
    case 'choices':
      return fc.shuffledSubarray(
        field.options.map((option) => option.value),
        { minLength: field.minItems, maxLength: field.maxItems },
      );
    case 'text':
      return arbitraryText(field);
    case 'list':
      return fc.array(
        fc.record(Object.fromEntries(field.columns.map((column) => [column.name, arbitraryValue(column)])), {
          noNullPrototype: true,
        }),
        { maxLength: field.maxItems, size: 'small' },
      );
  }
}

const VALUES = fc.record(Object.fromEntries(VALUE_FIELDS.map((field) => [field.name, arbitraryValue(field)])));
const EXPOSABLE = VALUE_FIELDS.filter((field) => field.decider === 'optional').map((field) => field.name as FieldName);

const withOfferedDefault = (values: Values): Values => {
  const { deploymentType, offeredTypes } = values;
  return {
    ...values,
    deploymentType: offeredTypes.includes(deploymentType) ? deploymentType : (offeredTypes[0] ?? deploymentType),
  };
};

/** A design that the schema admits: any value, any set of exposed fields, also ones with findings. */
export const arbitraryDesign = (): fc.Arbitrary<Design> =>
  fc
    .tuple(VALUES, fc.subarray(EXPOSABLE))
    .map(([values, exposed]) => createDesign(withOfferedDefault(values as unknown as Values), exposed));
