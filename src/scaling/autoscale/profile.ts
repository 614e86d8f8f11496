/** `scale:autoscale.profile` and `.scheduleRule`: limits and rules, always or at certain times. */
import { LIMITS, TIME_ZONES } from '#azure';
import { type Arm, asString, defineHelper, option, resource, resourceId, resourceOptions } from '#arm';
import type { MetricRule } from './rules.ts';

const { boolean, integer, list, object, oneOf, text } = option;
const bounds = LIMITS.vmss.instances;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const capacitySpecs = {
  minimum: integer('Fewest instances.', { ...bounds, default: "[parameters('minInstances')]" }),
  maximum: integer('Most instances.', { ...bounds, default: "[parameters('maxInstances')]" }),
  initial: integer('Instances while the metric can not be read.', { ...bounds, default: "[parameters('instanceCount')]" }),
  rules: list<MetricRule>('Rules, see scale:autoscale.metricRule.', { default: [] }),
} as const;
type Capacity = option.Checked<typeof capacitySpecs>;

export interface Profile {
  readonly name: string;
  readonly capacity: object;
  readonly rules: readonly MetricRule[];
}

const profileOf = (name: string, o: { readonly minimum: Arm<number>; readonly maximum: Arm<number>; readonly initial: Arm<number>; readonly rules: readonly MetricRule[] }): Profile => ({
  name,
  capacity: { minimum: asString(o.minimum), maximum: asString(o.maximum), default: asString(o.initial) },
  rules: o.rules,
});

/**
 * The profiles of one weekly schedule: one that starts it and one that ends it, because a recurrence only has a start.
 * The second carries the limits and rules of the default profile and a name by which Azure pairs them.
 */
export const scheduleRule = defineHelper(
  {
    name: 'scale:autoscale.scheduleRule',
    summary: 'A weekly schedule with start and end, as the pair of profiles that Azure needs.',
    docs: 'Autoscale with multiple profiles',
    options: {
      ...capacitySpecs,
      name: text('Name of the schedule, unique in the setting.', { isRequired: true }),
      days: list<string>('Days of the week.', { default: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] }),
      start: text('Start as HH:MM.', { default: '08:00' }),
      end: text('End as HH:MM of the same day.', { default: '18:00' }),
      timeZone: oneOf('Windows name of the time zone.', TIME_ZONES, { default: 'UTC' }),
      after: object<Partial<Capacity>>('Limits and rules outside the schedule.', { default: {} }),
    },
    example: [{ name: 'Office hours', minimum: 4, maximum: 10, initial: 4, days: ['Monday'], after: { minimum: 2, maximum: 10, initial: 2 } }],
  },
  (o) => {
    const unknown = o.days.find((day) => !(DAYS as readonly string[]).includes(day));
    if (unknown !== undefined) {
      throw new RangeError(`scale:autoscale.scheduleRule: "days" holds "${unknown}". Allowed: ${DAYS.join(', ')}.`);
    }
    const recurrence = (time: string): object => {
      const [hours, minutes] = clock(time);
      return { frequency: 'Week', schedule: { timeZone: o.timeZone, days: o.days, hours: [hours], minutes: [minutes] } };
    };
    const after = {
      minimum: o.after.minimum ?? capacitySpecs.minimum.default,
      maximum: o.after.maximum ?? capacitySpecs.maximum.default,
      initial: o.after.initial ?? capacitySpecs.initial.default,
      rules: o.after.rules ?? o.rules,
    };
    return [
      { ...profileOf(o.name, o), recurrence: recurrence(o.start) },
      { ...profileOf(defaultProfileName(o.name), after), recurrence: recurrence(o.end) },
    ];
  },
);

/** The name by which Azure's portal knows the profile that ends a schedule. */
export const defaultProfileName = (schedule: string): string =>
  JSON.stringify({ name: 'Auto created default scale condition', for: schedule });

function clock(time: string): [number, number] {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) {
    throw new RangeError(`scale:autoscale.scheduleRule: time "${time}". Allowed: HH:MM, 00:00 to 23:59.`);
  }
  return [Number(match[1]), Number(match[2])];
}

/**
 * The default profile; with `targetResourceUri` or `vmssName` the whole autoscale setting whose first profile it is.
 */
export const profile = defineHelper(
  {
    name: 'scale:autoscale.profile',
    summary: 'The default profile; with a target the whole autoscale setting, one per scale set.',
    docs: 'Understand autoscale settings',
    options: {
      ...resourceOptions,
      ...capacitySpecs,
      profileName: text('Name of the default profile.', { default: 'default' }),
      targetResourceUri: text('Id of the scale set.', {}),
      vmssName: text('Name of the scale set, instead of its id.', {}),
      enabled: boolean('Azure’s own default is false.', { default: true }),
      profiles: list<object>('Further profiles, see scale:autoscale.scheduleRule.', { default: [] }),
      notifications: list<object>('See scale:autoscale.notification.'),
      predictive: object<{ predictiveAutoscalePolicy: object }>('See scale:autoscale.predictive.'),
    },
    example: [{ minimum: 2, maximum: 10, initial: 3, vmssName: 'web-vmss', name: 'web-autoscale' }],
  },
  (o) => {
    const first = profileOf(o.profileName, o);
    const target =
      o.targetResourceUri ??
      (o.vmssName === undefined ? undefined : resourceId('Microsoft.Compute/virtualMachineScaleSets', o.vmssName));
    if (target === undefined) return first;
    return resource('Microsoft.Insights/autoscalesettings', o, {
      name: o.name,
      enabled: o.enabled,
      targetResourceUri: target,
      targetResourceLocation: o.location,
      profiles: [first, ...o.profiles],
      notifications: o.notifications,
      ...o.predictive,
    });
  },
);
