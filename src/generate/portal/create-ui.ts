/** createUiDefinition.json: the wizard in the Azure portal, step by step as in the catalogue. */
import { type Design, exposedFields, type Field, type Section, STEPS, type Step } from '#design';
import { allOf, expression, type Inner, literal } from '#portal';
import template from '../../../templates/createUiDefinition.json.hbs';
import { renderTemplate } from '../engine/render.ts';
import type { JsonObject } from '../json.ts';
import { elementOf } from './elements.ts';
import { type UiItem, uiItem } from './items.ts';
import { sectionNotes, stepNotes } from './notes.ts';
import { outputsOf } from './outputs.ts';
import { fieldCondition, sectionCondition } from './visibility.ts';

interface UiStep {
  readonly name: string;
  readonly label: string;
  readonly elements: readonly UiItem[];
}

/** The wizard for the customer. Fields that are not exposed, and steps and sections left without any, are absent. */
export const createUiDefinition = (design: Design): JsonObject => renderTemplate(template, createUiContext(design), {});

function createUiContext(design: Design): object {
  const exposed = new Set(exposedFields(design));
  const steps = STEPS.map((step) => stepOf(design, step, exposed)).filter((step) => step.elements.length > 0);
  const description = design.values.description;
  return {
    description: description.trim() === '' ? undefined : literal(description),
    basics: steps.find((step) => step.name === 'basics')?.elements ?? [],
    steps: steps.filter((step) => step.name !== 'basics'),
    outputs: outputsOf(design),
  };
}

function stepOf(design: Design, step: Step, exposed: ReadonlySet<Field>): UiStep {
  const sections = step.sections
    .map((section) => ({ section, fields: section.fields.filter((field) => exposed.has(field)) }))
    .filter(({ fields }) => fields.length > 0);
  const shown = sections.flatMap(({ section, fields }) => fields.map((field) => ({ section, field })));
  return {
    name: step.name,
    label: step.label,
    elements: [
      ...stepNotes(design, step, shown).map(uiItem),
      ...sections.flatMap(({ section, fields }) => sectionOf(design, section, fields)),
    ],
  };
}

/** One section, or its fields alone where they stand directly in the step. */
function sectionOf(design: Design, section: Section, fields: readonly Field[]): UiItem[] {
  const conditions = fields.map((field) => fieldCondition(design, field.name));
  const ofSection = sectionCondition(design, section);
  const notes = sectionNotes(design, fields);
  if (section.name === undefined) {
    const elements = fields.map((field, i) => elementOf(design, field, bracketed(allOf([ofSection, conditions[i]]))));
    return [...elements, ...notes].map(uiItem);
  }
  // What hides every field hides the heading too.
  const [first] = conditions;
  const isShared = conditions.every((condition) => condition === first);
  const elements = fields.map((field, i) => elementOf(design, field, isShared ? undefined : bracketed(conditions[i])));
  return [
    {
      section: {
        name: section.name,
        label: section.label ?? '',
        visible: bracketed(allOf([ofSection, isShared ? first : undefined])),
        elements: [...elements, ...notes],
      },
      element: undefined,
    },
  ];
}

const bracketed = (inner: Inner | undefined): string | undefined =>
  inner === undefined ? undefined : expression(inner);
