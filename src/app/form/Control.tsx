/** The control that fits a field or a cell: one component per kind. */
import { Switch } from '@fluentui/react-components';
import type { Cell, ListItem, ValueField } from '#design';
import { ChoiceControl } from './ChoiceControl.tsx';
import { ChoicesControl } from './ChoicesControl.tsx';
import type { ControlIds, FieldIo } from './field-io.ts';
import { NumberControl } from './NumberControl.tsx';
import { TextControl } from './TextControl.tsx';

interface ControlProps {
  readonly field: Exclude<ValueField, { kind: 'list' }> | Cell;
  /** Its value is of the field's kind: the schema lets no other into a design. */
  readonly io: FieldIo;
  readonly ids: ControlIds;
}

export function Control({ field, io, ids }: ControlProps) {
  switch (field.kind) {
    case 'choice':
      return <ChoiceControl field={field} io={as<string>(io)} ids={ids} />;
    case 'choices':
      return <ChoicesControl field={field} io={as<readonly string[]>(io)} ids={ids} />;
    case 'integer':
      return <NumberControl field={field} io={as<number>(io)} ids={ids} />;
    case 'text':
      return <TextControl field={field} io={as<string>(io)} ids={ids} />;
    case 'boolean':
      return (
        <Switch
          id={ids.id}
          checked={io.value === true}
          aria-labelledby={ids.labelId}
          aria-describedby={ids.describedBy}
          onChange={(_, { checked }) => io.change(checked)}
        />
      );
  }
}

/** The kind of the field says what its value is; the compiler can not follow from the one to the other. */
export const as = <V extends string | number | readonly string[] | readonly ListItem[]>(io: FieldIo): FieldIo<V> =>
  io as unknown as FieldIo<V>;
