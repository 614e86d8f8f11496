/** Durations: people count in minutes or seconds, Azure wants ISO 8601. */
import { call, isExpression } from './expression.ts';

export type DurationUnit = 'min' | 's';

const ISO = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const SECONDS: Readonly<Record<DurationUnit, number>> = { min: 60, s: 1 };

/** An ISO 8601 duration counted in a unit, or nothing when the text is none. */
export function inUnit(text: string, unit: DurationUnit): number | undefined {
  const match = ISO.exec(text);
  if (!match || text.endsWith('P') || text.endsWith('T')) return undefined;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) / SECONDS[unit];
}

/**
 * A duration as Azure wants it. A number counts the unit; text is a duration already. An expression yields a number
 * of the unit, unless it makes the duration itself with `format('P…`.
 */
export function isoDuration(value: number | string, unit: DurationUnit): string {
  const letter = unit === 'min' ? 'M' : 'S';
  if (typeof value === 'number') return `PT${value}${letter}`;
  if (!isExpression(value) || value.startsWith("[format('P")) return value;
  return call('format', `PT{0}${letter}`, value);
}
