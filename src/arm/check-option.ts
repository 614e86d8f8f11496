/** Checks arguments against their specs and puts in the defaults. A spec is compiled once, since helpers run on each change. */
import { type DurationUnit, inUnit } from './duration.ts';
import { isExpression } from './expression.ts';
import type { OptionSpec, OptionSpecs } from './option.ts';
import { optionText } from './option-text.ts';

/** Yields the checked value with defaults. Throws TypeError or RangeError with helper, option, value and what is allowed. */
export type Check = (value: unknown) => unknown;

/** A check for one argument or option; `name` is its path in messages. */
export function compileCheck(helper: string, name: string, spec: OptionSpec): Check {
  const test = compileTest(helper, name, spec);
  return (value) => {
    if (value === undefined) {
      if (spec.isRequired === true)
        throw new TypeError(`${helper}: "${name}" is missing. Allowed: ${optionText(spec)}.`);
      return spec.default;
    }
    return spec.isLiteral !== true && isExpression(value) ? value : test(value);
  };
}

function compileTest(helper: string, name: string, spec: OptionSpec): Check {
  const refuse = (Kind: new (message: string) => Error, value: unknown): never => {
    const orExpression = spec.isLiteral === true ? '' : ', or an ARM expression';
    throw new Kind(`${helper}: "${name}" is ${shown(value)}. Allowed: ${optionText(spec)}${orExpression}.`);
  };
  const { min = -Infinity, max = Infinity } = spec;
  const isWithin = (size: number): boolean => size >= min && size <= max;
  switch (spec.type) {
    case 'integer':
    case 'number':
      return (value) => {
        if (typeof value !== 'number') return refuse(TypeError, value);
        const isRight =
          Number.isFinite(value) && (spec.type === 'number' || Number.isInteger(value)) && isWithin(value);
        return isRight ? value : refuse(RangeError, value);
      };
    case 'duration':
      return (value) => {
        const size = typeof value === 'string' ? inUnit(value, spec.unit as DurationUnit) : value;
        if (typeof size !== 'number') return refuse(TypeError, value);
        return Number.isInteger(size) && isWithin(size) ? value : refuse(RangeError, value);
      };
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : refuse(TypeError, value));
    case 'text':
      return (value) => {
        if (typeof value !== 'string') return refuse(TypeError, value);
        return isWithin(value.length) ? value : refuse(RangeError, value);
      };
    case 'enum':
      return (value) => (spec.values?.includes(value as string) === true ? value : refuse(RangeError, value));
    case 'list': {
      const item = spec.item === undefined ? undefined : compileCheck(helper, `an item of ${name}`, spec.item);
      return (value) => {
        if (!Array.isArray(value)) return refuse(TypeError, value);
        const isRight = isWithin(value.length) && (spec.isDistinct !== true || new Set(value).size === value.length);
        if (!isRight) return refuse(RangeError, value);
        return item === undefined ? value : value.map(item);
      };
    }
    case 'object': {
      const members = spec.options === undefined ? undefined : compileMembers(helper, name, spec.options);
      return (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(TypeError, value);
        return members === undefined ? value : members(value);
      };
    }
  }
}

/** All options of an object; an option that the specs do not know is a mistake. */
function compileMembers(helper: string, name: string, specs: OptionSpecs): Check {
  const path = name === 'options' ? '' : `${name}.`;
  const checks = Object.entries(specs).map(
    ([key, spec]) => [key, compileCheck(helper, `${path}${key}`, spec)] as const,
  );
  return (value) => {
    const given = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(given)) {
      if (!Object.hasOwn(specs, key)) {
        throw new TypeError(
          `${helper}: there is no option "${path}${key}". Allowed: ${Object.keys(specs).join(', ')}.`,
        );
      }
    }
    const checked: Record<string, unknown> = {};
    for (const [key, check] of checks) checked[key] = check(Object.hasOwn(given, key) ? given[key] : undefined);
    return checked;
  };
}

function shown(value: unknown): string {
  const json = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
