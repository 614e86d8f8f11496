/** A whole number: a slider with a number box, or the box alone. */
import { Slider, SpinButton } from '@fluentui/react-components';
import type { FormEvent } from 'react';
import type { IntegerField } from '#design';
import { useControlStyles } from './controls.styles.ts';
import type { ControlIds, FieldIo } from './field-io.ts';
import { NotAllowed } from './NotAllowed.tsx';
import { useTyped } from './useTyped.ts';

interface NumberControlProps {
  readonly field: IntegerField;
  readonly io: FieldIo<number>;
  readonly ids: ControlIds;
}

export function NumberControl({ field, io, ids }: NumberControlProps) {
  const styles = useControlStyles();
  if (field.control === 'number') return <NumberBox field={field} io={io} ids={ids} />;
  return (
    <div className={styles.slider}>
      <Slider
        className={styles.full}
        min={field.min}
        max={field.max}
        value={io.value}
        onChange={(_, { value }) => io.drag(value)}
        input={{
          'aria-labelledby': ids.labelId,
          'aria-describedby': ids.describedBy,
          'aria-valuetext': withUnit(io.value, field),
        }}
      />
      <NumberBox field={field} io={io} ids={ids} />
    </div>
  );
}

function NumberBox({ field, io, ids }: NumberControlProps) {
  const styles = useControlStyles();
  const [typed, keepTyped] = useTyped(io.value);
  const messageId = `${ids.id}-not-allowed`;

  const type = (text: string): void => {
    const number = numberIn(text, field);
    if (number !== undefined && io.takes(number)) {
      keepTyped(undefined);
      io.drag(number);
    } else keepTyped(text);
  };
  return (
    <div>
      <SpinButton
        id={ids.id}
        className={styles.number}
        min={field.min}
        max={field.max}
        stepPage={10}
        value={io.value}
        displayValue={typed ?? withUnit(io.value, field)}
        aria-labelledby={ids.labelId}
        aria-describedby={typed === undefined ? ids.describedBy : `${messageId} ${ids.describedBy}`}
        aria-invalid={typed !== undefined}
        inputMode="numeric"
        // Typing takes effect at once, not only when the box is left.
        onInput={(event: FormEvent<HTMLInputElement>) => type(event.currentTarget.value)}
        onChange={(_, { value }) => {
          if (value == null) return;
          keepTyped(undefined);
          io.drag(value);
        }}
      />
      <NotAllowed id={messageId} text={typed} field={field} />
    </div>
  );
}

const withUnit = (value: number, { unit }: IntegerField): string =>
  unit === undefined ? `${value}` : `${value} ${unit}`;

/** The number in a text such as `75` or `75 %`; nothing when there is anything else. */
function numberIn(text: string, { unit }: IntegerField): number | undefined {
  const trimmed = text.trim();
  const bare = unit !== undefined && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length).trim() : trimmed;
  return /^\d{1,9}$/.test(bare) ? Number(bare) : undefined;
}
