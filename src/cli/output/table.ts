/** Tables for people: columns as wide as their widest cell, two spaces between, a line below the titles. */
import { cellText, type Data, type Table, tableOf } from './result.ts';
import { titleCase } from './words.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const GAP = '  ';

/** How many columns a text takes on a terminal. */
function width(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function tableText(tables: readonly Table[], strong: (text: string) => string): string {
  return tables.map((table) => oneTable(table, strong)).join('\n');
}

function oneTable(table: Table, strong: (text: string) => string): string {
  const heading = table.title === undefined ? '' : `${strong(table.title)}\n`;
  if (table.rows.length === 0) return `${heading}${table.whenEmpty ?? 'Nothing to show.'}\n`;
  const widths = table.columns.map((column, i) =>
    Math.max(width(column.title), ...table.rows.map((row) => width(row[i] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - width(cell));
        return table.columns[i]?.isNumber ? space + cell : cell + space;
      })
      .join(GAP)
      .trimEnd();
  const lines = [
    strong(line(table.columns.map((column) => column.title))),
    widths.map((columns) => '-'.repeat(columns)).join(GAP),
    ...table.rows.map(line),
  ];
  return `${heading}${lines.join('\n')}\n`;
}

/** A table for data of any shape, as `--query` yields it. Nested values are left out. */
export function genericTable(data: Data): Table {
  const items: readonly Data[] = Array.isArray(data) ? data : [data as Data];
  const rows = items.map((item) =>
    isRecord(item) ? item : { Result: Array.isArray(item) ? JSON.stringify(item) : item },
  );
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => !isNested(row[key]))))];
  const columns = Object.fromEntries(
    keys.map((key) => [
      titleCase(key) + (rows.every((row) => typeof row[key] === 'number') ? '#' : ''),
      (row: Record<string, Data | undefined>) => cellText(row[key] as string),
    ]),
  );
  return tableOf(rows as Record<string, Data | undefined>[], columns);
}

const isRecord = (data: Data | undefined): data is { readonly [key: string]: Data | undefined } =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
const isNested = (data: Data | undefined): boolean => typeof data === 'object' && data !== null;
