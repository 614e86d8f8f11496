/** each schedule can be told from the others, by its name and by its time. */
import type { Context } from '../context.ts';
import { type Draft, draft, rule } from '../rule.ts';
import { DEFAULT_PROFILE, freeName, type Schedule, sameName, timeOf, withRow } from '../schedule.ts';
import type { WORDING } from '../wording.ts';

type Say = (typeof WORDING)['A-10'];

export const a10 = rule('A-10', (context, say) =>
  context.schedules.flatMap((schedule) => [...sameNames(schedule, context, say), ...meetings(schedule, context, say)]),
);

function sameNames({ row, name }: Schedule, { schedules, values }: Context, say: Say): readonly Draft[] {
  const isDefault = sameName(name, DEFAULT_PROFILE);
  if (!isDefault && !schedules.slice(0, row).some((earlier) => sameName(earlier.name, name))) return [];
  const instead = freeName(name, schedules);
  const mend = { schedules: withRow(values.schedules, row, { ...values.schedules[row], name: instead }) };
  return [draft('error', 'schedules', say[isDefault ? 'defaultName' : 'sameName']({ name, instead }), { row, mend })];
}

/** Times in different time zones are not compared: how far they lie apart changes over the year. */
function meetings(schedule: Schedule, { schedules, values }: Context, say: Say): readonly Draft[] {
  const { row, timeZone, days } = schedule;
  return schedules.slice(0, row).flatMap((other) => {
    const shared = days.filter((day) => other.days.includes(day));
    if (other.timeZone !== timeZone || shared.length === 0 || !runsForward(schedule) || !runsForward(other)) return [];
    const [first, second] = other.startMinute <= schedule.startMinute ? [other, schedule] : [schedule, other];
    if (second.startMinute > first.endMinute) return [];
    if (second.startMinute < first.endMinute) {
      const end = Math.min(first.endMinute, second.endMinute);
      const text = say.overlap({
        name: schedule.name,
        other: other.name,
        days: shared,
        start: second.start,
        end: timeOf(end),
      });
      return [draft('warning', 'schedules', text, { row })];
    }
    const earlier = timeOf(first.endMinute - 1);
    const mend =
      first.endMinute - 1 > first.startMinute
        ? { schedules: withRow(values.schedules, first.row, { ...values.schedules[first.row], end: earlier }) }
        : undefined;
    const text = say.touch({ name: second.name, other: first.name, at: second.start, earlier });
    return [draft('warning', 'schedules', text, { row, mend })];
  });
}

/** The others are A-09's. */
const runsForward = ({ startMinute, endMinute }: Schedule): boolean => startMinute < endMinute;
