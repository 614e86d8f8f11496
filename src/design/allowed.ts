/** What a field takes, in words for people: used by messages, tool tips, the command line and the docs. */
import type { Cell, ValueField } from './field.ts';

/** For example `a whole number from 2 to 1000`. */
export function allowedText(field: ValueField | Cell): string {
  switch (field.kind) {
    case 'integer':
      return `a whole number from ${field.min} to ${field.max}`;
    case 'boolean':
      return 'true or false';
    case 'choice':
      return field.options.length > 12
        ? `one of ${field.options.length} values such as ${quoted(field.options.slice(0, 3))}`
        : `one of ${quoted(field.options)}`;
    case 'choices':
      return `a list of ${count(field.minItems, field.maxItems)} different values out of ${
        field.options.length > 12
          ? `${field.options.length} such as ${quoted(field.options.slice(0, 3))}`
          : quoted(field.options)
      }`;
    case 'text':
      return field.allowed ?? `text of ${count(field.minLength, field.maxLength)} characters`;
    case 'list':
      return `a list of at most ${field.maxItems} rows, each with ${field.columns.map((c) => c.name).join(', ')}`;
  }
}

const quoted = (options: readonly { readonly value: string }[]): string =>
  options.map((option) => `"${option.value}"`).join(', ');
const count = (min: number, max: number): string => (min === max ? `${min}` : `${min} to ${max}`);
