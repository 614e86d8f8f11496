/** createUiDefinition.json: the wizard in the Azure portal, step by step as in the catalogue. */
import { type Design, exposedFields, type Field, type Section, STEPS, type Step } from '#design';
import { allOf, expression, type Inner, literal, type UiElement } from '#portal';
import template from '../../../templates/createUiDefinition.json.hbs';
import { renderTemplate } from '../engine/render.ts';
import type { JsonObject } from '../json.ts';
import { elementOf } from './elements.ts';
import { sectionNotes, stepNotes } from './notes.ts';
import { outputsOf } from './outputs.ts';
import { fieldCondition, sectionCondition } from './visibility.ts';

/** A section with its elements; sections do not nest. */
interface UiSection {
  readonly name: string;
  readonly label: string;
  readonly visible: string | undefined;
  readonly elements: readonly UiElement[];
}
interface UiStep {
  readonly name: string;
  readonly label: string;
  readonly elements: readonly (UiElement | UiSection)[];
}

/** The wizard for the customer. Fields that are not exposed, and steps and sections left without any, are absent. */
export const createUiDefinition = (design: Design): JsonObject => renderTemplate(template, createUiContext(design), {});

function createUiContext(design: Design): object {
  const steps = STEPS.map((step) => stepOf(design, step)).filter((step) => step.elements.length > 0);
  const description = design.values.description;
  return {
    description: description.trim() === '' ? undefined : literal(description),
    basics: steps.find((step) => step.name === 'basics')?.elements ?? [],
    steps: steps.filter((step) => step.name !== 'basics'),
    outputs: outputsOf(design),
  };
}

function stepOf(design: Design, step: Step): UiStep {
  const exposed = exposedFields(design);
  const sections = step.sections
    .map((section) => ({ section, fields: section.fields.filter((field) => exposed.includes(field)) }))
    .filter(({ fields }) => fields.length > 0);
  const shown = sections.flatMap(({ section, fields }) => fields.map((field) => ({ section, field })));
  return {
    name: step.name,
    label: step.label,
    elements: [
      ...stepNotes(design, step, shown),
      ...sections.flatMap(({ section, fields }) => sectionOf(design, section, fields)),
    ],
  };
}

/** One section, or its fields alone where they stand directly in the step. */
function sectionOf(design: Design, section: Section, fields: readonly Field[]): (UiElement | UiSection)[] {
  const conditions = fields.map((field) => fieldCondition(design, field.name));
  const ofSection = sectionCondition(design, section);
  const notes = sectionNotes(design, fields);
  if (section.name === undefined) {
    return [...fields.map((field, i) => elementOf(design, field, bracketed(allOf([ofSection, conditions[i]])))), ...notes];
  }
  // What hides every field hides the heading too.
  const [first] = conditions;
  const isShared = conditions.every((condition) => condition === first);
  return [
    {
      name: section.name,
      label: section.label ?? '',
      visible: bracketed(allOf([ofSection, isShared ? first : undefined])),
      elements: [
        ...fields.map((field, i) => elementOf(design, field, isShared ? undefined : bracketed(conditions[i]))),
        ...notes,
      ],
    },
  ];
}

const bracketed = (inner: Inner | undefined): string | undefined => (inner === undefined ? undefined : expression(inner));
