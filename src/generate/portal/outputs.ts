/** What the portal hands to the template: one output for each parameter that the customer decides. */
import { type Design, exposedFields, type Field, type FieldName } from '#design';
import { coalesce, expression, type Inner, int, quoted } from '#portal';
import { signsInWithKey } from '../main/parameters.ts';
import { mayBeHidden, reference } from './visibility.ts';

/** Output name to expression. What is hidden has no value and is left out, so the template's default applies. */
export const outputsOf = (design: Design): Readonly<Record<string, string>> => ({
  location: '[location()]',
  ...Object.fromEntries(exposedFields(design).map((field) => outputOf(design, field))),
});

function outputOf(design: Design, field: Field): [string, string] {
  const value = reference(field.name);
  if (field.kind === 'credentials') {
    if (signsInWithKey(design)) return ['sshPublicKey', expression(`${value}.sshPublicKey`)];
    return ['adminPassword', expression(design.values.osType === 'Windows' ? `${value}.password` : value)];
  }
  return [
    field.name,
    expression(field.kind === 'integer' && field.control === 'number' ? numberOf(design, field, value) : value),
  ];
}

/** The value of a text box as a number. `int` fails on a hidden box, so that one hands over the template's own default. */
function numberOf(design: Design, field: Field, value: Inner): Inner {
  const isHideable = mayBeHidden(design, field.name);
  return int(isHideable ? coalesce(value, quoted(String(design.values[field.name as FieldName]))) : value);
}
