/** Several out of many: check boxes, short toggles for days, or a list to add to and remove from. */
import { Button, Checkbox, Select, ToggleButton } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import type { ChoicesField, Option } from '#design';
import { tip } from '../ui/tip.ts';
import { useControlStyles } from './controls.styles.ts';
import type { ControlIds, FieldIo } from './field-io.ts';

interface ChoicesControlProps {
  readonly field: ChoicesField;
  readonly io: FieldIo<readonly string[]>;
  readonly ids: ControlIds;
}

/** Up to so many options have room for boxes with their whole names. */
const FEW = 4;
/** Above so many a list of what is chosen reads better than one of all there is. */
const MANY = 12;

export function ChoicesControl(props: ChoicesControlProps) {
  const { length } = props.field.options;
  if (length > MANY) return <ChosenList {...props} />;
  return length > FEW ? <Toggles {...props} /> : <Boxes {...props} />;
}

/** The choice with one more or one less, in the order of the options; unchanged where a bound forbids it. */
function toggled(
  { options, minItems, maxItems }: ChoicesField,
  chosen: readonly string[],
  value: string,
): readonly string[] {
  const wanted = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  if (wanted.length < minItems || wanted.length > maxItems) return chosen;
  return options.map((option) => option.value).filter((option) => wanted.includes(option));
}

/** Why a box can not be unchecked, where the field needs it. */
const keepReason = (field: ChoicesField, chosen: readonly string[], value: string): string | undefined =>
  chosen.includes(value) && chosen.length <= field.minItems ? `At least ${field.minItems} must stay.` : undefined;

function Boxes({ field, io, ids }: ChoicesControlProps) {
  const styles = useControlStyles();
  return (
    <div className={styles.wrap} role="group" aria-labelledby={ids.labelId} aria-describedby={ids.describedBy}>
      {field.options.map(({ value, label }) => {
        const reason = keepReason(field, io.value, value);
        return (
          <Checkbox
            key={value}
            label={label}
            checked={io.value.includes(value)}
            {...(reason && { 'aria-description': reason, ...tip(reason) })}
            onChange={() => io.change(toggled(field, io.value, value))}
          />
        );
      })}
    </div>
  );
}

function Toggles({ field, io, ids }: ChoicesControlProps) {
  const styles = useControlStyles();
  return (
    <div className={styles.chips} role="group" aria-labelledby={ids.labelId} aria-describedby={ids.describedBy}>
      {field.options.map(({ value, label }) => (
        <ToggleButton
          key={value}
          size="small"
          className={styles.chip}
          checked={io.value.includes(value)}
          aria-label={label}
          {...tip(keepReason(field, io.value, value) ?? label)}
          onClick={() => io.change(toggled(field, io.value, value))}
        >
          {label.slice(0, 3)}
        </ToggleButton>
      ))}
    </div>
  );
}

function ChosenList({ field, io, ids }: ChoicesControlProps) {
  const styles = useControlStyles();
  const chosen = io.value;
  const open = field.options.filter(({ value }) => !chosen.includes(value));
  const [next] = open;
  const replace = (from: string, to: string): void => io.change(chosen.map((value) => (value === from ? to : value)));
  return (
    <div className={styles.regions} role="group" aria-labelledby={ids.labelId} aria-describedby={ids.describedBy}>
      {chosen.map((value, i) => (
        <div key={value} className={styles.region} data-row={i}>
          <Select
            root={{ className: styles.grow }}
            aria-label={`${field.label} ${i + 1}`}
            value={value}
            onChange={(_, { value: to }) => replace(value, to)}
          >
            {withChosen(field.options, open, value).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
          {chosen.length > field.minItems && (
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`Remove ${labelOf(field, value)}`}
              {...tip(`Remove ${labelOf(field, value)}`)}
              onClick={() => io.change(chosen.filter((other) => other !== value))}
            />
          )}
        </div>
      ))}
      {next && chosen.length < field.maxItems && (
        <Button size="small" icon={<AddRegular />} onClick={() => io.change([...chosen, next.value])}>
          Add region
        </Button>
      )}
    </div>
  );
}

const withChosen = (all: readonly Option[], open: readonly Option[], value: string): readonly Option[] =>
  all.filter((option) => option.value === value || open.includes(option));
const labelOf = (field: ChoicesField, value: string): string =>
  field.options.find((option) => option.value === value)?.label ?? value;
