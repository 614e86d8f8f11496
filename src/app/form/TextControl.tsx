/** A text: one line, several lines, or free text with suggestions. */
import { Input, Textarea } from '@fluentui/react-components';
import type { TextField } from '#design';
import { useControlStyles } from './controls.styles.ts';
import type { ControlIds, FieldIo } from './field-io.ts';
import { NotAllowed } from './NotAllowed.tsx';
import { useTyped } from './useTyped.ts';

interface TextControlProps {
  readonly field: TextField;
  readonly io: FieldIo<string>;
  readonly ids: ControlIds;
}

export function TextControl({ field, io, ids }: TextControlProps) {
  const styles = useControlStyles();
  const [typed, keepTyped] = useTyped(io.value);
  const messageId = `${ids.id}-not-allowed`;
  const suggestionsId = `${ids.id}-suggestions`;

  const type = (text: string): void => {
    if (io.takes(text)) {
      keepTyped(undefined);
      io.drag(text);
    } else keepTyped(text);
  };
  const shared = {
    id: ids.id,
    className: styles.full,
    value: typed ?? io.value,
    'aria-labelledby': ids.labelId,
    'aria-describedby': typed === undefined ? ids.describedBy : `${messageId} ${ids.describedBy}`,
    'aria-invalid': typed !== undefined,
    spellCheck: field.multiline === true,
    autoComplete: 'off',
    dir: 'auto',
    onChange: (_: unknown, { value }: { readonly value: string }) => type(value),
  } as const;
  return (
    <div className={styles.full}>
      {field.multiline ? (
        <Textarea {...shared} resize="vertical" rows={2} />
      ) : (
        <Input {...shared} {...(field.suggestions && { list: suggestionsId })} />
      )}
      {field.suggestions && (
        <datalist id={suggestionsId}>
          {field.suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <NotAllowed id={messageId} text={typed} field={field} />
    </div>
  );
}
