/** What holds for the portal files of any design, seen against its own template. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Design,
  exposedFields,
  type Field,
  type FieldName,
  isShown,
  PRESETS,
  STEPS,
  setExposed,
  setValue,
} from '#design';
import { templateParameters } from '../../../src/generate/main/parameters.ts';
import { createUiDefinition, viewDefinition } from '../../../src/generate/portal/index.ts';
import { arbitraryDesign } from '../../support/arbitrary-design.ts';
import { isExpression, parseExpression, referencesOf } from '../../support/portal-expression.ts';
import { isNote, isSection, type Node, openWizard, placedElements, textsOf } from '../../support/portal-wizard.ts';
import { TOOLKIT_RULES, toolkitBreaches } from '../../support/ui-toolkit-rules.ts';

const ui = (design: Design): Node => createUiDefinition(design) as Node;
const template = (design: Design): Node => ({ parameters: templateParameters(design) });
const holds = (predicate: (design: Design) => void, numRuns = 20): void =>
  fc.assert(fc.property(arbitraryDesign(), predicate), { numRuns });

test('the wizard is the catalogue, less what the customer does not decide', () => {
  holds((design) => {
    const exposed = exposedFields(design);
    const expected = STEPS.flatMap((step) =>
      step.sections.flatMap((section) => {
        const fields = section.fields.filter((field) => exposed.includes(field));
        const { name } = section;
        if (name === undefined) return fields.map((field) => [step.name, field.name]);
        return fields.length === 0 ? [] : [[step.name, name], ...fields.map((field) => [step.name, name, field.name])];
      }),
    );
    const found = placedElements(ui(design)).filter(({ element }) => !isNote(element));
    expect(found.map(({ path }) => path)).toEqual(expected);
    const labels = new Map<string, unknown>(
      exposed.filter((f) => f.kind !== 'credentials').map((f) => [f.name, f.label]),
    );
    for (const { element } of found) {
      if (labels.has(element.name)) expect(element.label).toBe(labels.get(element.name));
    }
    const steps = STEPS.filter((step) => step.name !== 'basics' && expected.some(([name]) => name === step.name));
    expect(ui(design).parameters.steps.map((step: Node) => [step.name, step.label])).toEqual(
      steps.map((s) => [s.name, s.label]),
    );
  });
});

test('sections do not nest, and names are unique in their step', () => {
  holds((design) => {
    const all = placedElements(ui(design));
    expect(all.filter(({ path, element }) => path.length > 2 && isSection(element))).toEqual([]);
    const names = all.map(({ path, element }) => `${path[0]}/${element.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('every expression can be read, and what it refers to is there', () => {
  holds((design) => {
    const document = ui(design);
    const paths = new Set(
      placedElements(document)
        .filter(({ element }) => !isSection(element))
        .map(({ path }) => path.join('/')),
    );
    for (const text of textsOf(document).filter(isExpression)) {
      for (const reference of referencesOf(parseExpression(text))) {
        const known = [reference, reference.slice(0, -1)].some((path) => paths.has(path.join('/')));
        expect(known, `${reference.join('/')} of ${text}`).toBe(true);
      }
    }
  });
});

/** The design of a customer who gave these answers. */
const answered = (design: Design, type: Design['values']['deploymentType'], enableAutoScale: boolean): Design =>
  setValue(setValue(design, 'deploymentType', type), 'enableAutoScale', enableAutoScale);

/** Each type on offer, with autoscale on and off where the customer decides it. */
function* customers(design: Design): Generator<[answers: Record<string, unknown>, design: Design]> {
  const { offeredTypes, enableAutoScale } = design.values;
  const switches = design.exposed.includes('enableAutoScale') ? [true, false] : [enableAutoScale];
  for (const deploymentType of offeredTypes) {
    for (const isOn of switches)
      yield [{ deploymentType, enableAutoScale: isOn }, answered(design, deploymentType, isOn)];
  }
}

test('the portal shows a field exactly when the wizard of the designer does', () => {
  holds((design) => {
    const document = ui(design);
    for (const [answers, theirs] of customers(design)) {
      const wizard = openWizard(document, answers);
      for (const { name } of exposedFields(design)) {
        expect([name, wizard.isVisible(name)]).toEqual([name, isShown(theirs, name, theirs.values.deploymentType)]);
      }
    }
  });
});

test('no heading stands alone, and an empty step says why', () => {
  holds((design) => {
    const document = ui(design);
    const all = placedElements(document);
    for (const [answers] of customers(design)) {
      const wizard = openWizard(document, answers);
      const shown = all.filter(({ element }) => wizard.isVisible(element.name));
      for (const { path, element } of shown.filter((placed) => isSection(placed.element))) {
        const children = shown.filter(
          (child) => child.path.length > 2 && child.path[1] === path[1] && !isNote(child.element),
        );
        expect([element.name, children.length > 0]).toEqual([element.name, true]);
      }
      for (const step of document.parameters.steps as Node[]) {
        const isEmpty = !shown.some(({ path, element }) => path[0] === step.name && !isNote(element));
        const hasNote = shown.some(({ element }) => element.name === `${step.name}Note`);
        expect([step.name, hasNote]).toEqual([step.name, isEmpty]);
      }
    }
  });
});

test('what the wizard hands over with its defaults is what the template takes', () => {
  holds((design) => {
    const parameters = templateParameters(design) as Node;
    for (const [answers] of customers(design)) {
      const payload = openWizard(ui(design), answers).payload();
      for (const [name, value] of Object.entries(payload))
        expect(problem(parameters[name], value), name).toBeUndefined();
      const missing = Object.keys(parameters).filter(
        (name) => parameters[name].defaultValue === undefined && !(name in payload),
      );
      expect(missing).toEqual([]);
    }
  });
});

function problem(parameter: Node | undefined, value: unknown): string | undefined {
  if (!parameter) return 'is no parameter';
  const types: Record<string, boolean> = {
    string: typeof value === 'string',
    securestring: typeof value === 'string',
    int: Number.isInteger(value),
    bool: typeof value === 'boolean',
    array: Array.isArray(value),
  };
  if (types[parameter.type] !== true) return `${JSON.stringify(value)} is not ${parameter.type}`;
  if (parameter.allowedValues && !parameter.allowedValues.includes(value))
    return `${JSON.stringify(value)} is not allowed`;
  const size = typeof value === 'number' ? value : (value as string | readonly unknown[]).length;
  const [min, max] = typeof value === 'number' ? ['minValue', 'maxValue'] : ['minLength', 'maxLength'];
  return size < (parameter[min] ?? size) || size > (parameter[max] ?? size) ? `${size} is out of bounds` : undefined;
}

const isKept = ({ values }: Design): boolean =>
  values.minInstances <= values.instanceCount &&
  values.instanceCount <= values.maxInstances &&
  values.scaleInCpuThreshold < values.scaleOutCpuThreshold &&
  values.gatewayMinCapacity <= values.gatewayMaxCapacity;

test('sliders hold their defaults and stay within the bounds of the catalogue', () => {
  holds((design) => {
    const document = ui(design);
    const sliders = exposedFields(design).filter((field) => field.kind === 'integer' && field.control === 'slider');
    for (const [answers] of customers(design)) {
      const wizard = openWizard(document, answers);
      for (const field of sliders as Extract<Field, { kind: 'integer' }>[]) {
        if (!wizard.isVisible(field.name)) continue;
        const [min, max] = wizard.limits(field.name);
        expect([field.name, field.min <= min, max <= field.max]).toEqual([field.name, true, true]);
        const value = design.values[field.name as FieldName] as number;
        if (isKept(design)) expect([field.name, min <= value, value <= max]).toEqual([field.name, true, true]);
      }
    }
  });
});

test('the toolkit has nothing against any wizard', () => {
  expect(TOOLKIT_RULES.length).toBe(17);
  for (const { name, design } of PRESETS)
    expect([name, toolkitBreaches(ui(design), template(design))]).toEqual([name, []]);
  holds((design) => {
    expect(toolkitBreaches(ui(design), template(design))).toEqual([]);
  });
});

test('a switch of exposure adds and removes an element and its output, nothing more', () => {
  const names = (design: Design): string[] =>
    placedElements(ui(design))
      .filter(({ element }) => !isNote(element) && !isSection(element))
      .map(({ element }) => element.name);
  holds((design) => {
    const on = setExposed(design, 'appPort', true);
    const off = setExposed(design, 'appPort', false);
    expect(names(on).filter((name) => name !== 'appPort')).toEqual(names(off));
    const { appPort, ...others } = ui(on).parameters.outputs;
    expect(appPort).toBe("[int(steps('trafficConfig').applicationConfig.appPort)]");
    expect(others).toEqual(ui(off).parameters.outputs);
  }, 10);
});

test('equal designs give equal files', () => {
  holds((design) => {
    expect(JSON.stringify(ui(structuredClone(design)))).toBe(JSON.stringify(ui(design)));
    expect(viewDefinition(structuredClone(design))).toEqual(viewDefinition(design));
  }, 10);
});
