/** One of several: cards, radio buttons or a drop-down. */
import { Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { ChoiceField } from '#design';
import { useControlStyles } from './controls.styles.ts';
import type { ControlIds, FieldIo } from './field-io.ts';

interface ChoiceControlProps {
  readonly field: ChoiceField;
  readonly io: FieldIo<string>;
  readonly ids: ControlIds;
}

export function ChoiceControl(props: ChoiceControlProps) {
  if (props.field.control === 'cards') return <Cards {...props} />;
  return props.field.control === 'dropdown' ? <DropDown {...props} /> : <Radios {...props} />;
}

function Radios({ field, io, ids }: ChoiceControlProps) {
  const styles = useControlStyles();
  return (
    <RadioGroup
      className={styles.wrap}
      layout="horizontal"
      value={io.value}
      aria-labelledby={ids.labelId}
      aria-describedby={ids.describedBy}
      onChange={(_, { value }) => io.change(value)}
    >
      {field.options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          label={option.label}
          {...(option.description && { 'data-tip': option.description, 'aria-description': option.description })}
        />
      ))}
    </RadioGroup>
  );
}

function DropDown({ field, io, ids }: ChoiceControlProps) {
  const styles = useControlStyles();
  return (
    <Select
      id={ids.id}
      root={{ className: styles.full }}
      value={io.value}
      aria-labelledby={ids.labelId}
      aria-describedby={ids.describedBy}
      onChange={(_, { value }) => io.change(value)}
    >
      {field.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

/** Native radio buttons under the cards: one tab stop, arrow keys, one name each. */
function Cards({ field, io, ids }: ChoiceControlProps) {
  const styles = useControlStyles();
  return (
    <div className={styles.cards} role="radiogroup" aria-labelledby={ids.labelId} aria-describedby={ids.describedBy}>
      {field.options.map((option) => {
        const id = `${ids.id}-${option.value}`;
        return (
          <label key={option.value} className={styles.card}>
            <input
              className={styles.cardInput}
              type="radio"
              name={ids.id}
              value={option.value}
              checked={option.value === io.value}
              aria-labelledby={`${id}-label`}
              aria-describedby={`${id}-text`}
              onChange={() => io.change(option.value)}
            />
            <span id={`${id}-label`} className={styles.cardLabel}>
              {option.label}
            </span>
            <span id={`${id}-text`} className={styles.cardText}>
              {option.description}
            </span>
          </label>
        );
      })}
    </div>
  );
}
