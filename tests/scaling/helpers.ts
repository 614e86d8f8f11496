/** All helpers by name, as templates see them, and what tests ask of any of them. */
import type { HelperDoc, OptionSpec } from '#arm';
import { platformHelpers } from '#platform';
import { scalingHelpers } from '#scaling';

export interface AnyHelper {
  (...args: readonly unknown[]): unknown;
  readonly doc: HelperDoc;
}
export const helpers = { ...scalingHelpers, ...platformHelpers } as unknown as Readonly<Record<string, AnyHelper>>;
export const helperOf = (name: string): AnyHelper => helpers[name] as AnyHelper;

/** One argument or option of a helper, and a call that sets it and is otherwise the helper's own example. */
export interface Setting {
  readonly helper: string;
  readonly option: string;
  readonly spec: OptionSpec;
  /** `also` are other options that the setting needs to have an effect. */
  call(value: unknown, also?: object): unknown;
}

/** Every setting of every helper, two levels deep where options are nested in arguments. */
export const SETTINGS: readonly Setting[] = Object.entries(helpers).flatMap(([helper, run]) =>
  run.doc.args.flatMap(({ name, spec }, i) => {
    const withArgument = (value: unknown): unknown => {
      const args = [...run.doc.example];
      while (args.length < i) args.push(undefined);
      args[i] = value;
      return run(...args);
    };
    if (spec.options === undefined) return [{ helper, option: name, spec, call: withArgument }];
    return Object.entries(spec.options).map(([option, inner]) => ({
      helper,
      option,
      spec: inner,
      call: (value: unknown, also?: object) =>
        withArgument({ ...(run.doc.example[i] as object | undefined), ...also, [option]: value }),
    }));
  }),
);

/** Paths of what Azure's checks forbid: undefined, null, "", {} and []. */
export function blanksIn(value: unknown, path = '$'): readonly string[] {
  if (value === undefined || value === null || value === '') return [path];
  if (typeof value !== 'object') return [];
  const members = Object.entries(value);
  // The ids of user-assigned identities are keys, and Azure demands an empty object behind each.
  if (members.length === 0) return path.includes('.userAssignedIdentities.') ? [] : [path];
  return members.flatMap(([key, member]) => blanksIn(member, `${path}.${key}`));
}

/** A result that tests read by its paths; what stands there is what they assert. */
// biome-ignore lint/suspicious/noExplicitAny: a path that does not exist fails the test that reads it
export type Json = Record<string, any>;
