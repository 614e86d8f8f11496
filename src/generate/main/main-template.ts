/** mainTemplate.json: the context of the template, put together and rendered. */

import { literal } from '#arm';
import type { Design } from '#design';
import mainTemplateFile from '../../../templates/mainTemplate.json.hbs';
import { renderTemplate } from '../engine/render.ts';
import { templateHelpers } from '../helpers.ts';
import type { JsonObject } from '../json.ts';
import { commandsContext } from './commands.ts';
import { globalContext } from './global.ts';
import { machineContext } from './machine.ts';
import { templateOutputs } from './outputs.ts';
import { templateParameters } from './parameters.ts';
import { scaleSetContext } from './scale-set.ts';
import { isLooped, regionsVariable } from './scope.ts';

export function mainTemplate(design: Design): JsonObject {
  const { packageName, description } = design.values;
  const { outputs, variables } = templateOutputs(design);
  return renderTemplate(
    mainTemplateFile,
    {
      metadata: {
        name: metadataText(packageName),
        ...(description === '' ? {} : { description: metadataText(description) }),
      },
      parameters: templateParameters(design),
      variables: { ...(isLooped(design) ? { regions: regionsVariable(design) } : {}), ...variables },
      machine: machineContext(design),
      scaleSet: scaleSetContext(design),
      global: globalContext(design),
      commands: commandsContext(design),
      outputs,
    },
    templateHelpers,
  );
}

/** Metadata takes no expression, so rare line separators, which Bicep can not read, become ordinary ones. */
const metadataText = (text: string): string => literal(text.replaceAll(/[\f\u0085\u2028\u2029]/g, '\n'));
