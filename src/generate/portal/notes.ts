/** Boxes of text between the elements: warnings that a slider can not give, and why a step is empty. */
import { DEPLOYMENT_TYPES, type DeploymentType, type Design, type Field, type Section, type Step } from '#design';
import { allOf, call, expression, type InfoIcon, type Inner, type UiElement, uiElement } from '#portal';
import { ORDERS, orderMessage } from './order.ts';
import { fieldCondition, offered, offeredTypesOf, reference, whenTypeIs } from './visibility.ts';

const note = (name: string, icon: InfoIcon, visible: Inner, text: string): UiElement =>
  uiElement('Microsoft.Common.InfoBox', { name, visible: expression(visible), options: { icon, text } });

/** The boxes that follow the fields of a section. */
export function sectionNotes(design: Design, fields: readonly Field[]): UiElement[] {
  return [...orderNotes(design, fields), ...fields.flatMap((field) => regionNotes(design, field))];
}

/** The box stands where the first field of the order stands. */
const orderNotes = (design: Design, fields: readonly Field[]): UiElement[] =>
  ORDERS.filter((order) =>
    order.pairs.some((pair) => fields.some((f) => f.name === pair.lower || f.name === pair.upper)),
  )
    .map((order) => orderMessage(design, order))
    .filter((message) => message !== undefined)
    .map((message) => note(message.name, 'Error', message.broken, message.text));

function regionNotes(design: Design, field: Field): UiElement[] {
  if (field.name !== 'secondaryRegions' || field.kind !== 'choices') return [];
  const chosen = reference(field.name);
  const when = (broken: Inner): Inner => allOf([fieldCondition(design, field.name), broken]) ?? broken;
  return [
    note(
      'sameRegion',
      'Warning',
      when(call('contains', chosen, 'location()')),
      `The region of the Basics tab is also among ${field.label}. It counts once, so there is one region fewer.`,
    ),
    note(
      'tooManyRegions',
      'Error',
      when(call('greater', call('length', chosen), field.maxItems)),
      `Choose at most ${field.maxItems} regions in ${field.label}.`,
    ),
  ];
}

const labelOf = (type: DeploymentType): string => DEPLOYMENT_TYPES.find((t) => t.value === type)?.label ?? type;

/**
 * A step can not be hidden. When the chosen type leaves nothing to see in it, a box says for which types it is.
 * Only conditions on the type count: an element that hangs on another answer stands in the step of that answer.
 */
export function stepNotes(
  design: Design,
  step: Step,
  shown: readonly { section: Section; field: Field }[],
): UiElement[] {
  const all = offered(design);
  const used = all.filter((type) =>
    shown.some(({ section, field }) => offeredTypesOf(design, section, field.name).includes(type)),
  );
  const unused = all.filter((type) => !used.includes(type));
  const isEmpty = whenTypeIs(unused, all);
  if (step.name === 'basics' || unused.length === 0 || isEmpty === undefined) return [];
  return [
    note(
      `${step.name}Note`,
      'Info',
      isEmpty,
      `Only for ${used.map(labelOf).join(' and ')}. With the chosen deployment type there is nothing to set here.`,
    ),
  ];
}
