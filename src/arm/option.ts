/** Option specs: type, bounds, default and help of one option of a helper, as data. What reads them stands beside. */
import type { DurationUnit } from './duration.ts';

export type OptionType = 'integer' | 'number' | 'boolean' | 'text' | 'enum' | 'duration' | 'list' | 'object';

export interface OptionSpec<T = unknown> {
  readonly type: OptionType;
  readonly help: string;
  readonly unit?: string;
  /** Bounds of a number or duration, of the characters of a text, of the items of a list. */
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly (string | number)[];
  readonly default?: T;
  readonly isRequired?: boolean;
  /** Only a literal will do: the helper looks inside. */
  readonly isLiteral?: boolean;
  /** Options inside an object, checked likewise. */
  readonly options?: OptionSpecs;
  /** What each item of a list is. */
  readonly item?: OptionSpec;
  /** No item of a list may occur twice. */
  readonly isDistinct?: boolean;
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

type Bounded = Partial<Pick<OptionSpec, 'unit' | 'min' | 'max'>>;
type More<T> = { readonly default?: T; readonly isRequired?: true };

/** A whole number, or an expression that yields one. */
export const integer = <const M extends More<number | string>>(
  help: string,
  more: M & Bounded,
): OptionSpec<number | string> & M & Bounded => ({
  type: 'integer',
  help,
  ...more,
});
export const number = <const M extends More<number | string>>(
  help: string,
  more: M & Bounded,
): OptionSpec<number | string> & M & Bounded => ({
  type: 'number',
  help,
  ...more,
});
/** A time span: a number of the unit, an ISO 8601 duration, or an expression that yields such a number. */
export const duration = <const M extends More<number | string>>(
  help: string,
  more: M & Bounded & { readonly unit: DurationUnit },
): OptionSpec<number | string> & M & Bounded => ({ type: 'duration', help, ...more });
export const boolean = <const M extends More<boolean | string>>(
  help: string,
  more: M,
): OptionSpec<boolean | string> & M => ({
  type: 'boolean',
  help,
  ...more,
});
/** Text, with the number of its characters as bounds. */
export const text = <const M extends More<string>>(
  help: string,
  more: M & Bounded,
): OptionSpec<string> & M & Bounded => ({
  type: 'text',
  help,
  ...more,
});
/** Text that the helper reads itself, so that an expression will not do. */
export const literalText = <const M extends More<string>>(
  help: string,
  more: M & Bounded,
): OptionSpec<string> & M & Bounded => ({ type: 'text', help, isLiteral: true, ...more });
/** One of a few values, or an expression that yields one. */
export const oneOf = <const V extends string | number, const M extends More<V | string>>(
  help: string,
  values: readonly V[],
  more: M,
): OptionSpec<V | (string & {})> & M => ({ type: 'enum', help, values, ...more });
/** One of a few values that decides what the helper writes, so that an expression will not do. */
export const choice = <const V extends string, const M extends More<V>>(
  help: string,
  values: readonly V[],
  more: M,
): OptionSpec<V> & M => ({
  type: 'enum',
  help,
  values,
  isLiteral: true,
  ...more,
});
/** Yes or no, deciding what the helper writes. */
export const flag = <const M extends More<boolean>>(help: string, more: M): OptionSpec<boolean> & M => ({
  type: 'boolean',
  help,
  isLiteral: true,
  ...more,
});

type ListExtra = Partial<Pick<OptionSpec, 'min' | 'max' | 'item' | 'isDistinct'>>;
type Preset<T> = ListExtra & { readonly default: T };
type Demanded = ListExtra & { readonly isRequired: true };

/** A list that the helper reads item by item. */
export function list<T>(help: string, more?: ListExtra): OptionSpec<readonly T[]>;
export function list<T>(help: string, more: Preset<readonly T[]>): OptionSpec<readonly T[]> & { default: readonly T[] };
export function list<T>(help: string, more: Demanded): OptionSpec<readonly T[]> & { isRequired: true };
export function list(help: string, more: object = {}): OptionSpec {
  return { type: 'list', help, isLiteral: true, ...more };
}
/** A list that goes to Azure as it is, so that one expression may stand for it. */
export function listOrExpression<T>(help: string, more?: ListExtra): OptionSpec<readonly T[] | string>;
export function listOrExpression<T>(
  help: string,
  more: Preset<readonly T[] | string>,
): OptionSpec<readonly T[] | string> & { default: readonly T[] | string };
export function listOrExpression<T>(
  help: string,
  more: Demanded,
): OptionSpec<readonly T[] | string> & { isRequired: true };
export function listOrExpression(help: string, more: object = {}): OptionSpec {
  return { type: 'list', help, ...more };
}
export function object<T extends object>(help: string): OptionSpec<T>;
export function object<T extends object>(help: string, more: { default: T }): OptionSpec<T> & { default: T };
export function object<T extends object>(
  help: string,
  more: { isRequired: true },
): OptionSpec<T> & { isRequired: true };
export function object(help: string, more: object = {}): OptionSpec {
  return { type: 'object', help, ...more };
}
/** Nested options, with specs of their own. */
export const options = <const S extends OptionSpecs>(help: string, specs: S): OptionSpec<Checked<S>> => ({
  type: 'object',
  help,
  isLiteral: true,
  options: specs,
});
