/** Helpers: plain functions from options to ARM JSON that check their arguments and describe themselves. */
import { compileCheck } from './check-option.ts';
import { type Checked, type OptionSpec, type OptionSpecs, options } from './option.ts';
import { prune } from './prune.ts';

/** One argument of a helper by its position. */
export interface Argument {
  readonly name: string;
  readonly spec: OptionSpec;
}

export interface HelperDoc {
  /** The name in templates, for example `scale:vmss.capacity`. */
  readonly name: string;
  /** What it is for, in a sentence or two. */
  readonly summary: string;
  /** Title of the Azure page that it rests on. */
  readonly docs: string;
  readonly args: readonly Argument[];
  /** What comes back, and where it belongs. */
  readonly returns: string;
  /** Arguments of a call worth showing. */
  readonly example: readonly unknown[];
}

export interface Helper<A extends readonly unknown[] = readonly unknown[], R = unknown> {
  (...args: A): R;
  readonly doc: HelperDoc;
}
export type HelperMap = Readonly<Record<string, Helper<never, unknown>>>;

type Doc = Omit<HelperDoc, 'args'>;

/** A helper that takes one object of options. */
export function defineHelper<const S extends OptionSpecs, R>(
  doc: Doc & { readonly options: S },
  body: (given: Checked<S>) => R,
): Helper<[given?: Partial<Checked<S>>], R> {
  const { options: specs, ...rest } = doc;
  const spec = options('', specs);
  const check = compileCheck(doc.name, 'options', spec);
  const call = (given: object = {}): R => prune(body(check(given) as Checked<S>)) as R;
  return Object.assign(call, { doc: { ...rest, args: [{ name: 'options', spec }] } });
}

/** Callers may leave out what has a default. */
type Loose<T> = T extends readonly unknown[] ? T : T extends object ? Partial<T> : T;

/** A helper that takes its arguments by position. Missing trailing arguments take their defaults. */
export function defineFunction<A extends readonly unknown[], R>(
  doc: Doc & { readonly args: readonly Argument[] },
  body: (...args: A) => R,
): Helper<Partial<{ [K in keyof A]: Loose<A[K]> }>, R> {
  const checks = doc.args.map(({ name, spec }) => {
    const check = compileCheck(doc.name, name, spec);
    return spec.options === undefined ? check : (value: unknown) => check(value ?? {});
  });
  const call = (...given: readonly unknown[]): R => {
    if (given.length > checks.length) {
      throw new TypeError(`${doc.name} takes ${checks.length} arguments, got ${given.length}.`);
    }
    return prune(body(...(checks.map((check, i) => check(given[i])) as unknown as A))) as R;
  };
  return Object.assign(call, { doc });
}

/** How a helper is called: `scale:vmss.capacity(min, max, initial, vmSize?)`. */
export const signature = (doc: HelperDoc): string =>
  `${doc.name}(${doc.args.map(({ name, spec }) => (spec.isRequired === true ? name : `${name}?`)).join(', ')})`;
