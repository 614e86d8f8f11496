/** The ARM template language: expressions, resources, and how helpers describe and check themselves. */
export { type DurationUnit, isoDuration } from './duration.ts';
export * from './expression.ts';
export {
  type Argument,
  defineFunction,
  defineHelper,
  type Helper,
  type HelperDoc,
  type HelperMap,
  signature,
} from './helper.ts';
export type { Checked, OptionSpec, OptionSpecs } from './option.ts';
export * as option from './option.ts';
export { optionText } from './option-text.ts';
export { DEMANDED_EMPTY } from './prune.ts';
export * from './resource.ts';
