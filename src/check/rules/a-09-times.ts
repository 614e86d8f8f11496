/** a schedule ends after it starts. Over midnight it takes two rows. */
import type { ListItem, Values } from '#design';
import { draft, rule } from '../rule.ts';
import { freeName, LAST_MINUTE, MOST_SCHEDULES, nextDays, type Schedule, timeOf, withRow } from '../schedule.ts';

export const a09 = rule('A-09', ({ schedules, values }, say) =>
  schedules
    .filter(({ startMinute, endMinute }) => endMinute <= startMinute)
    .map((schedule) => {
      const { name, start, end, row } = schedule;
      if (start === end) return draft('error', 'schedules', say.empty({ name, start }), { row });
      const mend = splitAtMidnight(schedule, schedules, values);
      return draft('error', 'schedules', say.backwards({ name, start, end }), { row, mend });
    }),
);

/** Until the last minute of the day, and from midnight of the next; none when there is no room for the second row. */
function splitAtMidnight(schedule: Schedule, all: readonly Schedule[], values: Values): Partial<Values> | undefined {
  const { row, startMinute, endMinute } = schedule;
  const rows = values.schedules;
  if (startMinute >= LAST_MINUTE) return undefined;
  const evening: ListItem = { ...rows[row], end: timeOf(LAST_MINUTE) };
  if (endMinute === 0) return { schedules: withRow(rows, row, evening) };
  if (rows.length >= MOST_SCHEDULES) return undefined;
  const morning: ListItem = {
    ...rows[row],
    name: freeName(schedule.name, all),
    days: nextDays(schedule.days),
    start: timeOf(0),
  };
  return { schedules: withRow(rows, row, evening, morning) };
}
