/** The package: the files made from one design. */
import type { JsonObject } from './json.ts';

export type FileName =
  | 'mainTemplate.json'
  | 'createUiDefinition.json'
  | 'viewDefinition.json'
  | 'mainTemplate.parameters.json';

export interface PackageFile {
  readonly name: FileName;
  /** What is written to disk: JSON with two spaces and a final newline. */
  readonly text: string;
  /** The same, parsed. */
  readonly json: JsonObject;
}

export interface Package {
  /** In the order of the tabs. A solution template has no viewDefinition.json. */
  readonly files: readonly PackageFile[];
}
