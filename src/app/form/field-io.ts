/** How a control reads and writes its value, whether it stands in the design or in a cell of a list. */
import {
  type Cell,
  type CellValue,
  type FieldName,
  FORMAT,
  type ListField,
  type ListItem,
  parseDesign,
  type Value,
  type Values,
} from '#design';
import { designStore } from '../store/stores.ts';

export interface FieldIo<V extends Value = Value> {
  readonly value: V;
  /** A value in motion, see the design's store. */
  drag(value: V): void;
  /** A decision made at once. */
  change(value: V): void;
  /** Whether a value may stand in a design. Only asked for what people type. */
  takes(value: V): boolean;
}

/** What a control needs to be named, described and found. */
export interface ControlIds {
  readonly id: string;
  readonly labelId: string;
  readonly describedBy: string;
}

const isTaken = (values: Record<string, unknown>): boolean => 'design' in parseDesign({ format: FORMAT, values });

export const fieldIo = <V extends Value>(name: FieldName, value: V): FieldIo<V> => ({
  value,
  drag: (next) => designStore.getState().drag(name, next as Values[FieldName]),
  change: (next) => designStore.getState().change({ [name]: next }),
  takes: (next) => isTaken({ [name]: next }),
});

/** One cell of a list; the rest of the list stays as it is. */
export function cellIo(
  list: ListField,
  io: FieldIo<readonly ListItem[]>,
  row: number,
  column: Cell,
): FieldIo<CellValue> {
  const withCell = (value: CellValue): readonly ListItem[] =>
    io.value.map((item, i) => (i === row ? { ...item, [column.name]: value } : item));
  return {
    value: io.value[row]?.[column.name] ?? column.default,
    drag: (value) => io.drag(withCell(value as CellValue)),
    change: (value) => io.change(withCell(value as CellValue)),
    takes: (value) => io.takes([{ ...defaultItem(list), [column.name]: value as CellValue }]),
  };
}

export const defaultItem = (list: ListField): ListItem =>
  Object.fromEntries(list.columns.map((column) => [column.name, column.default]));

/** A further row. Its first text differs from the others', which mostly must not be equal. */
export function nextItem(list: ListField, items: readonly ListItem[]): ListItem {
  const item = defaultItem(list);
  const first = list.columns[0];
  if (first?.kind !== 'text') return item;
  const taken = new Set(items.map((other) => other[first.name]));
  let name = first.default;
  for (let i = 2; taken.has(name); i++) name = `${first.default} ${i}`;
  return { ...item, [first.name]: name };
}
