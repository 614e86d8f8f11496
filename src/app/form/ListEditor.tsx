/** A list of rows to add and remove, each with the same columns: tags, schedules. */
import { Button, Label } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Finding } from '#check';
import type { Cell, ListField, ListItem } from '#design';
import { tip } from '../ui/tip.ts';
import { Control } from './Control.tsx';
import { FindingCard } from './FindingCard.tsx';
import { type ControlIds, cellIo, type FieldIo, nextItem } from './field-io.ts';
import { useListStyles } from './ListEditor.styles.ts';

interface ListEditorProps {
  readonly field: ListField;
  readonly io: FieldIo<readonly ListItem[]>;
  readonly ids: ControlIds;
  /** Findings about one row stand with it. */
  readonly findings: readonly Finding[];
}

export function ListEditor({ field, io, ids, findings }: ListEditorProps) {
  const styles = useListStyles();
  const root = useRef<HTMLDivElement>(null);
  const items = io.value;
  const add = (): void => {
    io.change([...items, nextItem(field, items)]);
    requestAnimationFrame(() =>
      root.current?.querySelector<HTMLElement>(`[data-row="${items.length}"] input`)?.focus(),
    );
  };
  const remove = (row: number): void => {
    io.change(items.filter((_, i) => i !== row));
    root.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  return (
    <div
      ref={root}
      className={styles.root}
      role="group"
      aria-labelledby={ids.labelId}
      aria-describedby={ids.describedBy}
    >
      {items.map((_, row) => {
        const name = `${field.item} ${row + 1}`;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place.
          <div key={row} className={styles.item} role="group" aria-label={capital(name)} data-row={row}>
            <div className={styles.head}>
              <span className={styles.title}>{capital(name)}</span>
              <Button
                appearance="subtle"
                size="small"
                icon={<DeleteRegular />}
                aria-label={`Remove ${name}`}
                {...tip(`Remove ${name}`)}
                onClick={() => remove(row)}
              />
            </div>
            <div className={styles.cells}>
              {field.columns.map((column) => (
                <ListCell
                  key={column.name}
                  column={column}
                  io={cellIo(field, io, row, column)}
                  id={`${ids.id}-${row}-${column.name}`}
                />
              ))}
            </div>
            {findings
              .filter((finding) => finding.row === row)
              .map((finding) => (
                <FindingCard key={finding.rule + finding.title} finding={finding} />
              ))}
          </div>
        );
      })}
      {items.length < field.maxItems ? (
        <Button data-add="" size="small" icon={<AddRegular />} onClick={add}>
          Add {field.item}
        </Button>
      ) : (
        <span className={styles.full}>That is the most Azure takes: {field.maxItems}.</span>
      )}
    </div>
  );
}

interface ListCellProps {
  readonly column: Cell;
  readonly io: ReturnType<typeof cellIo>;
  readonly id: string;
}

function ListCell({ column, io, id }: ListCellProps) {
  const styles = useListStyles();
  const isWide = column.kind === 'choices' || (column.kind === 'choice' && column.control === 'dropdown');
  return (
    <div className={isWide ? styles.wide : styles.cell}>
      <Label id={`${id}-label`} htmlFor={id} size="small" data-tip={column.help}>
        {column.label}
      </Label>
      <span id={`${id}-help`} hidden>
        {column.help}
      </span>
      <Control field={column} io={io} ids={{ id, labelId: `${id}-label`, describedBy: `${id}-help` }} />
    </div>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
