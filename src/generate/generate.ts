/** From a design to its package: total, deterministic, pure. */
import type { Design } from '#design';
import { printJson } from './engine/render.ts';
import type { JsonObject } from './json.ts';
import { mainTemplate } from './main/main-template.ts';
import { parametersFile } from './main/parameters.ts';
import type { FileName, Package, PackageFile } from './package.ts';
import { createUiDefinition, viewDefinition } from './portal/index.ts';

/** Every design that the schema admits yields a package; equal designs yield equal bytes. */
export function generate(design: Design): Package {
  const view = viewDefinition(design);
  return {
    files: [
      file('mainTemplate.json', mainTemplate(design)),
      file('createUiDefinition.json', createUiDefinition(design)),
      ...(view === undefined ? [] : [file('viewDefinition.json', view)]),
      file('mainTemplate.parameters.json', parametersFile(design)),
    ],
  };
}

const file = (name: FileName, json: JsonObject): PackageFile => ({ name, json, text: printJson(json) });
