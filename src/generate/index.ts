/** Generating: from a design to the files of its package. */
export { generate } from './generate.ts';
export { templateHelpers } from './helpers.ts';
export type * from './json.ts';
export type * from './package.ts';
export { packageZip } from './zip.ts';
