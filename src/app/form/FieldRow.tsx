/** One field of the catalogue as a row of the form, with its findings. */
import { Label, mergeClasses } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import type { Finding } from '#check';
import { type Field, type FieldName, isCustomerField, type ValueField } from '#design';
import { useValue } from '../store/stores.ts';
import { tip } from '../ui/tip.ts';
import { as, Control } from './Control.tsx';
import { ExposeToggle } from './ExposeToggle.tsx';
import { useFieldStyles } from './FieldRow.styles.ts';
import { FindingCard } from './FindingCard.tsx';
import { type ControlIds, fieldIo } from './field-io.ts';
import { ListEditor } from './ListEditor.tsx';

interface FieldRowProps {
  readonly field: Field;
  readonly findings: readonly Finding[];
}

/** The id of a field's row, by which a jump finds it. */
export const rowId = (name: string): string => `field-${name}`;

export const FieldRow = memo(function FieldRow({ field, findings }: FieldRowProps) {
  const styles = useFieldStyles();
  const id = rowId(field.name);
  const ids = { id: `${id}-control`, labelId: `${id}-label`, describedBy: `${id}-hint ${id}-help ${id}-findings` };
  const isTall = needsWidth(field);
  const ofField = field.kind === 'list' ? findings.filter(({ row }) => row === undefined) : findings;
  return (
    <div className={styles.root} id={id} data-field={field.name}>
      <div className={mergeClasses(styles.row, isTall && styles.tall)}>
        <div className={styles.head}>
          <Label id={ids.labelId} htmlFor={ids.id} className={styles.label}>
            {field.label}
          </Label>
          <button
            type="button"
            className={styles.info}
            aria-label={`About ${field.label}`}
            aria-describedby={`${id}-help`}
            {...tip(help(field))}
          >
            <InfoRegular aria-hidden />
          </button>
          <span id={`${id}-hint`} className={styles.hint}>
            {field.hint}
          </span>
          <span id={`${id}-help`} hidden>
            {help(field)}
          </span>
        </div>
        <div className={isTall ? styles.controlTall : styles.control} data-control="">
          {isCustomerField(field) ? (
            <span className={styles.customer}>The customer enters it when deploying</span>
          ) : (
            <FieldControl field={field} ids={ids} findings={findings} />
          )}
        </div>
        {field.decider === 'optional' && (
          <div className={isTall ? styles.toggleTall : styles.toggle}>
            <ExposeToggle name={field.name as FieldName} label={field.label} />
          </div>
        )}
      </div>
      <div id={`${id}-findings`}>
        {ofField.map((finding) => (
          <FindingCard key={finding.rule + finding.title} finding={finding} />
        ))}
      </div>
    </div>
  );
});

interface FieldControlProps {
  readonly field: ValueField;
  readonly ids: ControlIds;
  readonly findings: readonly Finding[];
}

function FieldControl({ field, ids, findings }: FieldControlProps): ReactNode {
  const name = field.name as FieldName;
  const io = fieldIo(name, useValue(name));
  return field.kind === 'list' ? (
    <ListEditor field={field} io={as(io)} ids={ids} findings={findings} />
  ) : (
    <Control field={field} io={io} ids={ids} />
  );
}

const needsWidth = (field: Field): boolean =>
  field.kind === 'list' ||
  field.kind === 'choices' ||
  (field.kind === 'text' && field.multiline === true) ||
  (field.kind === 'choice' && field.control === 'cards');

const help = ({ help: text, docs }: Field): string =>
  docs === undefined ? text : `${text} Azure’s page on it: “${docs}”.`;
