/** Autoscale settings in words: bounds, rules, schedules. */
import type { Profile, Rule, Setting } from './autoscale.ts';
import { durationText } from './duration.ts';
import { groupOf, nameOf } from './resource-id.ts';

const OPERATORS: Readonly<Record<string, string>> = {
  Equals: '=',
  NotEquals: '≠',
  GreaterThan: '>',
  GreaterThanOrEqual: '≥',
  LessThan: '<',
  LessThanOrEqual: '≤',
};

/** `add 2 when Average of Percentage CPU over 10 min > 75, then wait 5 min`. */
export function ruleText({ metricTrigger: trigger, scaleAction: action }: Rule): string {
  const change = { ChangeCount: '', PercentChangeCount: ' %', ExactCount: '' }[action?.type ?? ''] ?? '';
  const verb = action?.type === 'ExactCount' ? 'set to' : action?.direction === 'Decrease' ? 'remove' : 'add';
  const over = trigger?.timeWindow ? ` over ${durationText(trigger.timeWindow)}` : '';
  const test = `${OPERATORS[trigger?.operator ?? ''] ?? trigger?.operator ?? '?'} ${trigger?.threshold ?? '?'}`;
  const wait = action?.cooldown ? `, then wait ${durationText(action.cooldown)}` : '';
  return `${verb} ${action?.value ?? '?'}${change} when ${trigger?.timeAggregation ?? 'Average'} of ${trigger?.metricName ?? '?'}${over} ${test}${wait}`;
}

/** When a profile holds. */
export function scheduleText({ fixedDate, recurrence }: Profile): string {
  if (fixedDate) return `${fixedDate.start ?? '?'} to ${fixedDate.end ?? '?'} (${fixedDate.timeZone ?? 'UTC'})`;
  const schedule = recurrence?.schedule;
  if (!schedule) return 'always, unless another profile holds';
  const two = (number: number | undefined) => String(number ?? 0).padStart(2, '0');
  return `${(schedule.days ?? []).join(', ')} from ${two(schedule.hours?.[0])}:${two(schedule.minutes?.[0])} (${schedule.timeZone ?? 'UTC'})`;
}

/**
 * The portal writes the end of a schedule as a profile of its own, whose name is JSON that names the default profile
 * and the schedule it ends.
 */
export function profileName({ name = '?' }: Profile): string {
  try {
    const { name: inner, for: ended } = JSON.parse(name) as { name?: string; for?: string };
    if (typeof inner === 'string') return ended ? `${inner} (after ${ended})` : inner;
  } catch {
    // A plain name.
  }
  return name;
}

export interface Range {
  readonly minimum: number;
  readonly maximum: number;
  readonly default: number;
}

/** Wire format: numbers as text. */
export const rangeOf = ({ capacity }: Profile): Range => ({
  minimum: Number(capacity?.minimum ?? Number.NaN),
  maximum: Number(capacity?.maximum ?? Number.NaN),
  default: Number(capacity?.default ?? Number.NaN),
});

/** The profile without a schedule; when there is none, the first. */
export const defaultProfile = (setting: Setting): Profile | undefined => {
  const profiles = setting.properties?.profiles ?? [];
  return profiles.find((profile) => !profile.fixedDate && !profile.recurrence) ?? profiles[0];
};

export const isOn = (setting: Setting): boolean => setting.properties?.enabled === true;

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

export type SettingFacts = ReturnType<typeof settingFacts>;

export function settingFacts(setting: Setting) {
  const profile = defaultProfile(setting);
  const range = rangeOf(profile ?? {});
  return {
    name: setting.name ?? null,
    resourceGroup: groupOf(setting.id) ?? null,
    target: nameOf(setting.properties?.targetResourceUri) ?? null,
    enabled: isOn(setting),
    minimum: orNull(range.minimum),
    maximum: orNull(range.maximum),
    default: orNull(range.default),
    profiles: setting.properties?.profiles?.length ?? 0,
    rules: profile?.rules?.length ?? 0,
    predictive: setting.properties?.predictiveAutoscalePolicy?.scaleMode ?? null,
    targetId: setting.properties?.targetResourceUri ?? null,
    id: setting.id ?? null,
  };
}
