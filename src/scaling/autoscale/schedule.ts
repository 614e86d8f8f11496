/** `scale:autoscale.scheduleRule`: other limits and rules at certain times. */

import { type Arm, asString, defineHelper, format, isExpression, option } from '#arm';
import { LIMITS, TIME_ZONES } from '#azure';
import { type MetricRule, metricRule, SCALE_IN_MINUTES } from './rules.ts';

const { choice, flag, integer, list, literalText, object, oneOf, text } = option;
const bounds = LIMITS.vmss.instances;

export const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** What a profile does when nothing is said: CPU 75 % adds an instance, 25 % takes one away. */
const CPU_RULES: readonly MetricRule[] = [
  metricRule(undefined, 75, 'increase'),
  metricRule(undefined, 25, 'decrease', SCALE_IN_MINUTES),
];

export const capacitySpecs = {
  minimum: integer('Fewest instances.', { ...bounds, default: "[parameters('minInstances')]" }),
  maximum: integer('Most instances.', { ...bounds, default: "[parameters('maxInstances')]" }),
  initial: integer('Instances while the metric can not be read.', {
    ...bounds,
    default: "[parameters('instanceCount')]",
  }),
  rules: list<MetricRule>('Rules, see scale:autoscale.metricRule; on the CPU when absent.', {
    ...LIMITS.autoscale.rulesPerProfile,
    default: CPU_RULES,
  }),
} as const;
type Capacity = option.Checked<typeof capacitySpecs>;

export interface Profile {
  readonly name: string;
  readonly capacity: { readonly minimum: string; readonly maximum: string; readonly default: string };
  readonly rules: readonly MetricRule[];
  readonly recurrence?: object;
  readonly fixedDate?: object;
}

export const profileOf = (
  name: string,
  o: {
    readonly minimum: Arm<number>;
    readonly maximum: Arm<number>;
    readonly initial: Arm<number>;
    readonly rules: readonly MetricRule[];
  },
): Profile => ({
  name,
  capacity: { minimum: asString(o.minimum), maximum: asString(o.maximum), default: asString(o.initial) },
  rules: o.rules,
});

const afterSpec = object<Partial<Capacity>>(
  'Limits and rules outside the schedule {minimum, maximum, initial, rules}.',
  { default: {} },
);

export const scheduleSpecs = {
  ...capacitySpecs,
  name: text('Name of the schedule, unique in the setting.', { isRequired: true, min: 1 }),
  timeZone: oneOf('Windows name of the time zone.', TIME_ZONES, { default: 'UTC' }),
  days: list<string>('Days of the week.', {
    default: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    min: 1,
    isDistinct: true,
    item: choice('Day.', DAYS, {}),
  }),
  start: literalText('Start as HH:MM.', { default: '08:00' }),
  end: literalText('End as HH:MM.', { default: '18:00' }),
  openEnded: flag('Lasts until another schedule starts; then there is no end.', { default: false }),
  from: literalText('Once instead of weekly: first moment as YYYY-MM-DDTHH:MM, local time.', {}),
  until: literalText('Once instead of weekly: last moment, at most 365 days later.', {}),
  after: afterSpec,
} as const;
export type ScheduleOptions = Partial<option.Checked<typeof scheduleSpecs>> & { readonly name: string };

/**
 * The profiles of one schedule. A recurrence only has a start, so a weekly one with an end is a pair: the second starts
 * at the end, carries the limits and rules of the default profile and a name by which Azure pairs them.
 * Throws a RangeError for days, times and dates that are none, and for a date range of more than 365 days.
 */
export const scheduleRule = defineHelper(
  {
    name: 'scale:autoscale.scheduleRule',
    summary: 'A weekly schedule with start and end, as the pair of profiles that Azure needs, or a single date range.',
    docs: 'Autoscale with multiple profiles',
    options: scheduleSpecs,
    returns: 'One or two profiles for the list `profiles` of an autoscale setting.',
    example: [
      {
        name: 'Office hours',
        minimum: 4,
        maximum: 10,
        initial: 4,
        days: ['Monday'],
        after: { minimum: 2, maximum: 10, initial: 2 },
      },
    ],
  },
  (o): readonly Profile[] => {
    const { from, until, timeZone } = o;
    if (from !== undefined || until !== undefined) {
      return [{ ...profileOf(o.name, o), fixedDate: { timeZone, ...dates(from, until) } }];
    }
    const recurrence = (time: string): object => {
      const [hours, minutes] = clock(time);
      return { frequency: 'Week', schedule: { timeZone, days: o.days, hours: [hours], minutes: [minutes] } };
    };
    const during = { ...profileOf(o.name, o), recurrence: recurrence(o.start) };
    if (o.openEnded) return [during];
    const after = {
      minimum: o.after.minimum ?? capacitySpecs.minimum.default,
      maximum: o.after.maximum ?? capacitySpecs.maximum.default,
      initial: o.after.initial ?? capacitySpecs.initial.default,
      rules: o.after.rules ?? o.rules,
    };
    return [during, { ...profileOf(defaultProfileName(o.name), after), recurrence: recurrence(o.end) }];
  },
);

const PAIR_NAME = 'Auto created default scale condition';

/** The name by which Azure's portal knows the profile that ends a schedule. */
export function defaultProfileName(schedule: string): string {
  const isArm: boolean = isExpression(schedule);
  return isArm
    ? format(`{{"name":"${PAIR_NAME}","for":"{0}"}}`, schedule)
    : // A doubled first bracket stands for one bracket, but only at the start of a text.
      JSON.stringify({ name: PAIR_NAME, for: schedule.replace(/^\[\[/, '[') });
}

const refuse = (what: string, allowed: string): never => {
  throw new RangeError(`scale:autoscale.scheduleRule: ${what}. Allowed: ${allowed}.`);
};

function clock(time: string): [number, number] {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? refuse(`time "${time}"`, 'HH:MM, 00:00 to 23:59');
  return [Number(match[1]), Number(match[2])];
}

const DAY_MS = 24 * 60 * 60 * 1000;

function dates(from: string | undefined, until: string | undefined): { start: string; end: string } {
  const [start, end] = [from, until].map((moment) => {
    const isMoment = moment !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(moment);
    const time = isMoment ? Date.parse(`${moment}Z`) : Number.NaN;
    if (Number.isNaN(time)) refuse(`date "${moment}"`, 'both "from" and "until" as YYYY-MM-DDTHH:MM');
    return time;
  }) as [number, number];
  const days = (end - start) / DAY_MS;
  if (days <= 0 || days > LIMITS.autoscale.fixedDateDays.max) {
    refuse(`"until" ${until} after "from" ${from}`, `later by at most ${LIMITS.autoscale.fixedDateDays.max} days`);
  }
  return { start: `${from}:00`, end: `${until}:00` };
}
