/** Builders for ARM template expressions, so that no code concatenates brackets and quotes by hand. */

/** A literal, or an expression that yields one when Azure evaluates the template. */
export type Arm<T> = T | string;

/** Whether a value is an expression: text in square brackets whose first bracket is not escaped. */
export const isExpression = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith('[') && !value.startsWith('[[') && value.endsWith(']');

/** Puts the inside of an expression into its brackets: `a()` becomes `[a()]`. */
export const expression = (inner: string): string => `[${inner}]`;

// Line separators that the Bicep decompiler writes as they are and its compiler takes for the end of a line.
const LINE_SEPARATOR = /[\f\u0085\u2028\u2029]/g;

/**
 * Text that must reach Azure as it is. A leading `[` would be read as an expression and becomes `[[`; text with a rare
 * line separator goes through `json()`, which knows escapes.
 */
export function literal(text: string): string {
  if (text.search(LINE_SEPARATOR) < 0) return text.startsWith('[') ? `[${text}` : text;
  const escaped = JSON.stringify(text).replace(
    LINE_SEPARATOR,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `[json('${escaped.replaceAll("'", "''")}')]`;
}

/** A value as it stands inside an expression: nested expressions lose their brackets, texts get quotes. */
export function unwrap(value: unknown): string {
  if (isExpression(value)) return value.slice(1, -1);
  if (typeof value === 'string') return `'${value.replace(/^\[\[/, '[').replaceAll("'", "''")}'`;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'true()' : 'false()';
  if (Array.isArray(value)) return `createArray(${value.map(unwrap).join(', ')})`;
  throw new TypeError(`An ARM expression takes text, numbers, booleans and lists, got ${JSON.stringify(value)}.`);
}

/** A function call as an expression: `call('add', '[parameters("a")]', 1)`. */
export const call = (name: string, ...args: readonly unknown[]): string =>
  expression(`${name}(${args.map(unwrap).join(', ')})`);

/** A member of what an expression yields: `member('[reference(x)]', 'fqdn')`. */
export const member = (of: string, path: string): string => expression(`${unwrap(of)}.${path}`);

export const parameter = (name: string): string => expression(`parameters('${name}')`);
export const variable = (name: string): string => expression(`variables('${name}')`);

/** The id of a resource in the same resource group, or of a child of one when several names are given. */
export const resourceId = (type: string, ...names: readonly string[]): string => call('resourceId', type, ...names);

/** `format` of ARM: placeholders `{0}`, `{1}` … in a literal pattern. */
export const format = (pattern: string, ...args: readonly unknown[]): string => call('format', pattern, ...args);

/** A number as text: autoscale wants its counts as strings. */
export const asString = (value: Arm<number>): string =>
  typeof value === 'number' ? String(value) : isExpression(value) ? call('string', value) : value;
