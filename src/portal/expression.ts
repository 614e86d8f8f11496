/** Builders for the expressions of createUiDefinition. They work on what stands inside the brackets. */

/** The inside of an expression, without its brackets. */
export type Inner = string;

/** Puts the inside of an expression into its brackets: `a()` becomes `[a()]`. */
export const expression = (inner: Inner): string => `[${inner}]`;

/**
 * Text that the portal must show as it is. A leading `[` would start an expression, also after blanks, since the
 * portal trims before it looks; `[[` stands for one bracket.
 */
export const literal = (text: string): string => text.replace(/^(\s*)\[/, '$1[[');

/** A text inside an expression. How a quote is escaped there is not documented, so none may occur. */
export function quoted(text: string): Inner {
  if (text.includes("'")) throw new RangeError(`A portal expression takes no text with a quote, got ${text}.`);
  return `'${text}'`;
}

export const call = (name: string, ...args: readonly (Inner | number | boolean)[]): Inner =>
  `${name}(${args.join(', ')})`;

/** The value of an element: `steps('s').section.name`, or `basics('section').name` on the Basics tab. */
export function elementValue(step: string, ...path: readonly string[]): Inner {
  const [first = '', ...rest] = path;
  return step === 'basics'
    ? [call('basics', quoted(first)), ...rest].join('.')
    : [call('steps', quoted(step)), ...path].join('.');
}

export const equals = (a: Inner, b: Inner): Inner => call('equals', a, b);
export const not = (a: Inner): Inner => call('not', a);
export const coalesce = (a: Inner, fallback: Inner | number | boolean): Inner => call('coalesce', a, fallback);
export const int = (a: Inner): Inner => call('int', a);

const joined =
  (name: 'and' | 'or') =>
  (parts: readonly (Inner | undefined)[]): Inner | undefined => {
    const given = parts.filter((part) => part !== undefined);
    return given.length > 1 ? call(name, ...given) : given[0];
  };

/** Every part that is given holds; nothing when none is given. */
export const allOf = joined('and');
/** Some part that is given holds; nothing when none is given. */
export const anyOf = joined('or');

/** The portal's `min` and `max` take two arguments, so more are nested. */
const folded =
  (name: 'min' | 'max') =>
  (first: number, others: readonly Inner[]): Inner | number =>
    others.reduce<Inner | number>((inner, other) => call(name, inner, other), first);

export const smallest = folded('min');
export const greatest = folded('max');
