/** What an option takes, in words: for messages and for the reference of the helpers. */
import type { OptionSpec } from './option.ts';

/** For example `a whole number from 1 to 4 min`. */
export function optionText(spec: OptionSpec): string {
  switch (spec.type) {
    case 'integer':
      return `a whole number${range(spec)}${unit(spec)}`;
    case 'number':
      return `a number${range(spec)}${unit(spec)}`;
    case 'duration':
      return `a whole number${range(spec)}${unit(spec)} or the same as an ISO 8601 duration`;
    case 'boolean':
      return 'true or false';
    case 'text':
      return spec.min === undefined && spec.max === undefined ? 'text' : `text${count(spec)} characters`;
    case 'enum':
      return `one of ${(spec.values ?? []).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'list': {
      const size = spec.min === undefined && spec.max === undefined ? 'a list' : `a list${count(spec)} items`;
      const items = spec.item === undefined || spec.item.type === 'object' ? '' : `, each ${optionText(spec.item)}`;
      return `${size}${items}${spec.isDistinct === true ? ', none twice' : ''}`;
    }
    case 'object':
      return 'an object';
  }
}

const unit = (spec: OptionSpec): string => (spec.unit === undefined ? '' : ` ${spec.unit}`);

function range({ min, max }: OptionSpec): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  return min === undefined ? (max === undefined ? '' : ` of at most ${max}`) : ` of at least ${min}`;
}

function count({ min, max }: OptionSpec): string {
  if (min !== undefined && max !== undefined) return min === max ? ` of ${min}` : ` of ${min} to ${max}`;
  return min === undefined ? ` of at most ${max}` : ` of at least ${min}`;
}
