/** The template's parameters, made from the catalogue, and the parameters file that goes with them. */
import { expression } from '#arm';
import { type Design, type Field, isCustomerField, parameterFields, type Value, type ValueField } from '#design';
import type { JsonObject } from '../json.ts';

const describe = (text: string): JsonObject => ({ metadata: { description: text } });

/** Parameters in the order of the wizard, after `location`. Bounds, allowed values and defaults come from the fields. */
export function templateParameters(design: Design): JsonObject {
  return {
    location: {
      type: 'string',
      defaultValue: expression('resourceGroup().location'),
      ...describe('Region of the deployment, the first one when there are several.'),
    },
    ...Object.fromEntries(parameterFields(design).flatMap((field) => parametersOf(design, field))),
  };
}

function parametersOf(design: Design, field: Field): [string, JsonObject][] {
  if (isCustomerField(field)) {
    if (field.kind === 'userName') return [[field.name, { type: 'string', ...describe(field.help) }]];
    return [
      signsInWithKey(design)
        ? ['sshPublicKey', { type: 'string', ...describe('SSH public key of the administrator, as one line.') }]
        : ['adminPassword', { type: 'securestring', ...describe('Password of the administrator.') }],
    ];
  }
  const value: Value = design.values[field.name as keyof Design['values']];
  return [
    [field.name, { ...shapeOf(design, field), defaultValue: value as JsonObject[string], ...describe(field.help) }],
  ];
}

function shapeOf(design: Design, field: ValueField): JsonObject {
  switch (field.kind) {
    case 'boolean':
      return { type: 'bool' };
    case 'integer':
      return { type: 'int', minValue: field.min, maxValue: field.max };
    case 'choice': {
      const isOffered = (value: string): boolean =>
        field.name !== 'deploymentType' || design.values.offeredTypes.some((type) => type === value);
      return { type: 'string', allowedValues: field.options.map((option) => option.value).filter(isOffered) };
    }
    case 'choices':
      return { type: 'array', minLength: field.minItems, maxLength: field.maxItems };
    case 'text':
      return { type: 'string', minLength: field.minLength, maxLength: field.maxLength };
    case 'list':
      return { type: 'array' };
  }
}

/** Whether the administrator signs in with a key; otherwise with a password. */
export const signsInWithKey = (design: Design): boolean =>
  design.values.osType === 'Linux' && design.values.authentication === 'sshPublicKey';

/**
 * Values for a deployment from the command line. What only the customer knows is left out, so the tools ask for it;
 * a secret never stands in a file.
 */
export function parametersFile(design: Design): JsonObject {
  const values = parameterFields(design).filter((field) => field.decider !== 'customer');
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#',
    contentVersion: '1.0.0.0',
    parameters: Object.fromEntries(
      values.map((field) => [
        field.name,
        { value: design.values[field.name as keyof Design['values']] as JsonObject[string] },
      ]),
    ),
  };
}
