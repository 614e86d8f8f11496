/** What an autoscale setting did, from the activity log. */
import type { EventData } from '@azure/arm-monitor';
import type { Context } from '../command.ts';
import { usageFailure } from '../failure.ts';
import { getSetting, placeOfSetting, type Setting } from './autoscale.ts';
import { defaultProfile, ruleText } from './autoscale-words.ts';
import { openSession } from './session.ts';

export interface ScaleEvent {
  readonly time: string;
  readonly direction: 'out' | 'in';
  readonly from: number | null;
  readonly to: number | null;
  readonly status: string | null;
  /** The log does not name the rule; these are the ones of today that act in this direction. */
  readonly rules: readonly string[];
  readonly reason: string;
}

const HOURS_KEPT = 90 * 24;
const UNIT_HOURS: Readonly<Record<string, number>> = { m: 1 / 60, h: 1, d: 24 };

/** Milliseconds of `90m`, `24h`, `7d`. The log goes back 90 days. */
export function sinceMs(text: string): number {
  const [, count = '', unit = ''] = /^(\d+)([mhd])$/.exec(text) ?? [];
  const hours = Number(count) * (UNIT_HOURS[unit] ?? Number.NaN);
  if (hours > 0 && hours <= HOURS_KEPT) return hours * 3_600_000;
  throw usageFailure(
    `--since is "${text}". Allowed: a time such as 90m, 24h or 7d, up to 90d, which is as long as Azure keeps the log.`,
  );
}

export async function autoscaleHistory(context: Context, sinceText: string, most: number): Promise<ScaleEvent[]> {
  const end = Date.now();
  const start = end - sinceMs(sinceText);
  const session = await openSession(context);
  const place = await placeOfSetting(context, session);
  const setting = await getSetting(session, place);
  const iso = (ms: number) => new Date(ms).toISOString();
  // The grammar of this filter is fixed; nothing else may be added.
  const filter = `eventTimestamp ge '${iso(start)}' and eventTimestamp le '${iso(end)}' and resourceUri eq '${setting.id}'`;
  const events: ScaleEvent[] = [];
  for await (const event of (await session.monitor()).activityLogs.list(filter)) {
    const read = eventOf(event, setting);
    if (read) events.push(read);
  }
  return events.toSorted((a, b) => b.time.localeCompare(a.time)).slice(0, most);
}

/** Each action is logged when it starts and when it ends; the start says nothing new. */
function eventOf(event: EventData, setting: Setting): ScaleEvent | undefined {
  const direction = /Scale(up|down|out|in)\/Action$/i.exec(event.operationName?.value ?? '')?.[1]?.toLowerCase();
  const status = event.status?.value ?? null;
  if (event.category?.value !== 'Autoscale' || direction === undefined || status === 'Started' || status === 'Accepted')
    return undefined;
  const isOut = direction === 'up' || direction === 'out';
  return {
    time: event.eventTimestamp?.toISOString() ?? '',
    direction: isOut ? 'out' : 'in',
    from: numberOf(event.properties?.OldInstancesCount),
    to: numberOf(event.properties?.NewInstancesCount),
    status,
    rules: rulesFor(setting, isOut),
    reason: reasonOf(event.properties?.Description ?? event.description ?? ''),
  };
}

const rulesFor = (setting: Setting, isOut: boolean): string[] =>
  (defaultProfile(setting)?.rules ?? [])
    .filter((rule) => (rule.scaleAction?.direction === 'Increase') === isOut)
    .map(ruleText);

const numberOf = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));

/** Long resource ids make the sentence unreadable; their last part says enough. */
const reasonOf = (text: string): string => text.replace(/'?\/subscriptions\/[^\s']*\/([^/\s']+)'?/g, '"$1"');
