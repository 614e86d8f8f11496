/** The design: field catalogue, values, presets, and reading and writing documents. */
export { allowedText } from './allowed.ts';
export {
  type FieldName,
  hasValue,
  isCustomerField,
  isFieldName,
  PLACED,
  type Placed,
  placed,
  STEPS,
  VALUE_FIELDS,
  type Values,
} from './catalogue.ts';
export * from './deployment-types.ts';
export * from './design.ts';
export { openDesign, saveDesign } from './document.ts';
export type * from './field.ts';
export { PRESETS, type Preset, presetOf } from './presets.ts';
export { type Mistake, type Parsed, parseDesign } from './schema.ts';
