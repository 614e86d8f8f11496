/** Schedules as rules read them: typed rows with their times in minutes. */
import { type ListField, type ListItem, placed } from '#design';

export interface Schedule {
  readonly row: number;
  readonly name: string;
  readonly days: readonly string[];
  /** As written, HH:MM. */
  readonly start: string;
  readonly end: string;
  /** Minutes since midnight. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly timeZone: string;
  readonly minimum: number;
  readonly maximum: number;
}

const FIELD = placed('schedules').field as ListField;
const column = (name: string) => FIELD.columns.find((candidate) => candidate.name === name);
const daysColumn = column('days');
const nameColumn = column('name');

/** Monday to Sunday, as the catalogue lists them. */
const WEEK: readonly string[] = daysColumn?.kind === 'choices' ? daysColumn.options.map((day) => day.value) : [];
const NAME_LENGTH = nameColumn?.kind === 'text' ? nameColumn.maxLength : 0;

/** The name of the profile that holds when no schedule does; a test holds it to the template's. */
export const DEFAULT_PROFILE = 'default';

export const MOST_SCHEDULES = FIELD.maxItems;
export const LAST_MINUTE = 24 * 60 - 1;

export function schedulesOf(rows: readonly ListItem[]): readonly Schedule[] {
  return rows.map((item, row) => {
    const start = String(item.start);
    const end = String(item.end);
    return {
      row,
      name: String(item.name),
      days: item.days as readonly string[],
      start,
      end,
      startMinute: minuteOf(start),
      endMinute: minuteOf(end),
      timeZone: String(item.timeZone),
      minimum: Number(item.minimum),
      maximum: Number(item.maximum),
    };
  });
}

/** `08:30` gives 510. */
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** 510 gives `08:30`. */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Each day one later, in the order of the week. */
export const nextDays = (days: readonly string[]): string[] =>
  WEEK.filter((_, i) => days.includes(WEEK[(i + WEEK.length - 1) % WEEK.length] ?? ''));

/** Names are compared as Azure does: without regard to case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** `Office hours` gives `Office hours 2`, or the next number that is free. */
export function freeName(name: string, taken: readonly { readonly name: string }[]): string {
  for (let number = 2; ; number++) {
    const suffix = ` ${number}`;
    const candidate = name.slice(0, NAME_LENGTH - suffix.length) + suffix;
    if (!taken.some((other) => sameName(other.name, candidate))) return candidate;
  }
}

/** The rows with one of them replaced by others; the rest stays as it is. */
export const withRow = (rows: readonly ListItem[], row: number, ...replacement: readonly ListItem[]): ListItem[] => [
  ...rows.slice(0, row),
  ...replacement,
  ...rows.slice(row + 1),
];
