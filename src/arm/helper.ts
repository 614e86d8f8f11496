/** Helpers: plain functions from options to ARM JSON that check their arguments and describe themselves. */
import { type Checked, checkOption, type OptionSpec, type OptionSpecs, options } from './option.ts';

/** One argument of a helper by its position. */
export interface Argument {
  readonly name: string;
  readonly spec: OptionSpec;
}

export interface HelperDoc {
  /** The name in templates, for example `scale:vmss.capacity`. */
  readonly name: string;
  /** What it returns and when to use it, in a sentence or two. */
  readonly summary: string;
  /** Title of the Azure page that it rests on. */
  readonly docs: string;
  readonly args: readonly Argument[];
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
  const call = (given: object = {}): R => body(checkOption(doc.name, 'options', spec, given) as Checked<S>);
  return Object.assign(pruned(call), { doc: { ...rest, args: [{ name: 'options', spec }] } });
}

/** Callers may leave out what has a default. */
type Loose<T> = T extends readonly unknown[] ? T : T extends object ? Partial<T> : T;

/** A helper that takes its arguments by position. Missing trailing arguments take their defaults. */
export function defineFunction<A extends readonly unknown[], R>(
  doc: Doc & { readonly args: readonly Argument[] },
  body: (...args: A) => R,
): Helper<Partial<{ [K in keyof A]: Loose<A[K]> }>, R> {
  const call = (...given: readonly unknown[]): R => {
    if (given.length > doc.args.length) {
      throw new TypeError(`${doc.name} takes ${doc.args.length} arguments, got ${given.length}.`);
    }
    const checked = doc.args.map(({ name, spec }, i) =>
      checkOption(doc.name, name, spec, given[i] === undefined && spec.options !== undefined ? {} : given[i]),
    );
    return body(...(checked as unknown as A));
  };
  return Object.assign(pruned(call), { doc });
}

const pruned = <A extends readonly unknown[], R>(call: (...args: A) => R) => (...args: A): R => prune(call(...args)) as R;

/** An empty object where Azure demands one, as for the ids of identities. Pruning leaves it alone. */
export const DEMANDED_EMPTY: object = Object.freeze({});

/** A value without undefined members and without the empty objects and lists that Azure's checks forbid. */
export function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune).filter((item) => item !== undefined);
  if (value === DEMANDED_EMPTY) return value;
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : value;
  const kept: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    const clean = prune(member);
    if (clean === undefined || clean === null || (clean !== DEMANDED_EMPTY && isEmpty(clean))) continue;
    kept[key] = clean;
  }
  return kept;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Array.isArray(value) ? value.length : Object.keys(value).length) === 0;
