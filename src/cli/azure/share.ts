/** `20%` or `3`: a share of the instances, or a number of them. */
import { usageFailure } from '../failure.ts';

/** How many of `total` an option asks for. Percentages are rounded down, as Azure does. */
export function shareOf(text: string, label: string, total: number, least: number): number {
  const percent = /^(\d{1,3})%$/.exec(text)?.[1];
  if (percent !== undefined && Number(percent) <= 100)
    return Math.max(least, Math.floor((total * Number(percent)) / 100));
  if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
  throw usageFailure(`${label} is "${text}". Allowed: a whole number from ${least}, or 0% to 100%.`);
}
