/** The ARM template language: expressions, resources, and how helpers describe and check themselves. */
export * from './expression.ts';
export {
  type Argument,
  DEMANDED_EMPTY,
  defineFunction,
  defineHelper,
  type Helper,
  type HelperDoc,
  type HelperMap,
} from './helper.ts';
export * as option from './option.ts';
export { type Checked, type OptionSpec, optionText } from './option.ts';
export * from './resource.ts';
