/** Option specs: type, bounds, default and help of one option of a helper, and the check they stand for. */
import { isExpression } from './expression.ts';

export type OptionType = 'integer' | 'number' | 'boolean' | 'text' | 'enum' | 'list' | 'object';

export interface OptionSpec<T = unknown> {
  readonly type: OptionType;
  readonly help: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly (string | number)[];
  readonly default?: T;
  readonly isRequired?: boolean;
  /** Options inside an object, checked likewise. */
  readonly options?: OptionSpecs;
  /** Carries the type to the compiler only. */
  readonly $type?: T;
}
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type Present<T> = { readonly default: T } | { readonly isRequired: true };
/** The options as a helper's body sees them: checked, with defaults, expressions where a literal may stand. */
export type Checked<S extends OptionSpecs> = {
  readonly [K in keyof S]: S[K] extends OptionSpec<infer T>
    ? S[K] extends Present<unknown>
      ? T
      : T | undefined
    : never;
};

type Extra = Partial<Pick<OptionSpec, 'unit' | 'min' | 'max'>>;
type More<T> = { readonly default?: T; readonly isRequired?: true };

/** A whole number, or an expression that yields one. */
export const integer = <const M extends More<number | string>>(help: string, more: M & Extra): OptionSpec<number | string> & M & Extra => ({
  type: 'integer',
  help,
  ...more,
});
export const number = <const M extends More<number | string>>(help: string, more: M & Extra): OptionSpec<number | string> & M & Extra => ({
  type: 'number',
  help,
  ...more,
});
export const boolean = <const M extends More<boolean | string>>(help: string, more: M): OptionSpec<boolean | string> & M => ({
  type: 'boolean',
  help,
  ...more,
});
export const text = <const M extends More<string>>(help: string, more: M): OptionSpec<string> & M => ({
  type: 'text',
  help,
  ...more,
});
/** One of a few values, or an expression that yields one. */
export const oneOf = <const V extends string | number, const M extends More<V | string>>(
  help: string,
  values: readonly V[],
  more: M,
): OptionSpec<V | (string & {})> & M => ({ type: 'enum', help, values, ...more });
export function list<T>(help: string): OptionSpec<readonly T[]>;
export function list<T>(help: string, more: { default: readonly T[] }): OptionSpec<readonly T[]> & { default: readonly T[] };
export function list<T>(help: string, more: { isRequired: true }): OptionSpec<readonly T[]> & { isRequired: true };
export function list(help: string, more: object = {}): OptionSpec {
  return { type: 'list', help, ...more };
}
export function object<T extends object>(help: string): OptionSpec<T>;
export function object<T extends object>(help: string, more: { default: T }): OptionSpec<T> & { default: T };
export function object<T extends object>(help: string, more: { isRequired: true }): OptionSpec<T> & { isRequired: true };
export function object(help: string, more: object = {}): OptionSpec {
  return { type: 'object', help, ...more };
}
/** Nested options, with specs of their own. */
export const options = <const S extends OptionSpecs>(help: string, specs: S): OptionSpec<Checked<S>> => ({
  type: 'object',
  help,
  options: specs,
});

/** What an option takes, in words: `a whole number from 1 to 4 min`. */
export function optionText(spec: OptionSpec): string {
  const range =
    spec.min !== undefined && spec.max !== undefined
      ? ` from ${spec.min} to ${spec.max}`
      : spec.min !== undefined
        ? ` of at least ${spec.min}`
        : '';
  const unit = spec.unit === undefined ? '' : ` ${spec.unit}`;
  switch (spec.type) {
    case 'integer':
      return `a whole number${range}${unit}`;
    case 'number':
      return `a number${range}${unit}`;
    case 'boolean':
      return 'true or false';
    case 'text':
      return 'text';
    case 'enum':
      return `one of ${(spec.values ?? []).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'list':
      return 'a list';
    case 'object':
      return 'an object';
  }
}

/** Checks one value and applies the default. Throws TypeError or RangeError with helper, option, value and what is allowed. */
export function checkOption(helper: string, name: string, spec: OptionSpec, value: unknown): unknown {
  if (value === undefined) {
    if (spec.isRequired === true) throw new TypeError(`${helper}: "${name}" is missing. Allowed: ${optionText(spec)}.`);
    return spec.default;
  }
  if (isExpression(value)) return value;
  const refuse = (Kind: new (message: string) => Error): never => {
    throw new Kind(`${helper}: "${name}" is ${shown(value)}. Allowed: ${optionText(spec)}, or an ARM expression.`);
  };
  switch (spec.type) {
    case 'integer':
    case 'number':
      if (typeof value !== 'number') refuse(TypeError);
      if (!Number.isFinite(value) || (spec.type === 'integer' && !Number.isInteger(value))) refuse(RangeError);
      if ((value as number) < (spec.min ?? -Infinity) || (value as number) > (spec.max ?? Infinity)) refuse(RangeError);
      return value;
    case 'boolean':
      return typeof value === 'boolean' ? value : refuse(TypeError);
    case 'text':
      return typeof value === 'string' ? value : refuse(TypeError);
    case 'enum':
      return spec.values?.includes(value as string) === true ? value : refuse(RangeError);
    case 'list':
      return Array.isArray(value) ? value : refuse(TypeError);
    case 'object':
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(TypeError);
      return spec.options === undefined ? value : checkOptions(helper, spec.options, value, `${name}.`);
  }
}

/** Checks all options of an object; an option that the specs do not know is a mistake. */
export function checkOptions(helper: string, specs: OptionSpecs, given: object, path = ''): Record<string, unknown> {
  for (const key of Object.keys(given)) {
    if (!(key in specs)) {
      throw new TypeError(`${helper}: there is no option "${path}${key}". Allowed: ${Object.keys(specs).join(', ')}.`);
    }
  }
  const checked: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(specs)) {
    checked[key] = checkOption(helper, `${path}${key}`, spec, (given as Record<string, unknown>)[key]);
  }
  return checked;
}

function shown(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
