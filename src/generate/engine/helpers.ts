/** Helpers as Handlebars calls them, and the logic that every template may use. */

export type Helpers = Readonly<Record<string, (...args: never[]) => unknown>>;

const logic = {
  eq: (a: unknown, b: unknown) => a === b,
  not: (value: unknown) => !value,
  and: (...args: unknown[]) => args.every(Boolean),
  or: (...args: unknown[]) => args.some(Boolean),
};

export const LOGIC_HELPERS: readonly string[] = Object.keys(logic);

const callables = new WeakMap<Helpers, Helpers>();

/** The helpers as Handlebars calls them, and the logic. */
export function callable(helpers: Helpers): Helpers {
  const known = callables.get(helpers);
  if (known) return known;
  const made = Object.fromEntries(
    Object.entries({ ...logic, ...helpers }).map(([name, helper]) => [
      name,
      placed(helper as (...args: unknown[]) => unknown),
    ]),
  );
  callables.set(helpers, made);
  return made;
}

/** Handlebars' options at the end of its arguments. */
interface Options {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
}

/** Takes the options from the arguments; what the helper throws gets the place of the call, as Handlebars' own errors have. */
export function placed(helper: (...args: unknown[]) => unknown) {
  return (...args: unknown[]): unknown => {
    const { loc } = args.pop() as Options;
    try {
      return helper(...args);
    } catch (error) {
      throw Object.assign(error as Error, { lineNumber: loc.start.line, column: loc.start.column });
    }
  };
}
