/** What a command answers: plain data, and how a person would like to see it. */

export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data | undefined };

export interface Column {
  readonly title: string;
  readonly isNumber?: boolean;
}

export interface Table {
  /** Stands above the table when there are several. */
  readonly title?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** Said instead of a table without rows. */
  readonly whenEmpty?: string;
}

export interface Result {
  /** What `json`, `yaml`, `tsv` and `--query` see. */
  readonly data: Data;
  /** What `table` shows; without it a table is made from the data. */
  readonly tables?: readonly Table[];
}

type CellOf<Row> = (row: Row) => string | number | boolean | null | undefined;

/** A table of rows: titles and the cell of each. A title that ends in `#` is a column of numbers. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: Readonly<Record<string, CellOf<Row>>>,
  more: Pick<Table, 'title' | 'whenEmpty'> = {},
): Table {
  return {
    ...more,
    columns: Object.keys(columns).map((title) =>
      title.endsWith('#') ? { title: title.slice(0, -1), isNumber: true } : { title },
    ),
    rows: rows.map((row) => Object.values(columns).map((cell) => cellText(cell(row)))),
  };
}

/** Two columns, name and value; values that are not known are left out. */
export function factsOf(
  facts: Readonly<Record<string, string | number | boolean | null | undefined>>,
  title?: string,
): Table {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const table = tableOf(known, { Property: ([name]) => name, Value: ([, value]) => value });
  return title === undefined ? table : { ...table, title };
}

export function cellText(value: string | number | boolean | null | undefined): string {
  if (value === undefined || value === null || value === '') return '-';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  // A name from outside may hold line ends or control characters, which would break the layout or the terminal.
  return String(value).replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
