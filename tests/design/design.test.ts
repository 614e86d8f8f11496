/** The design: defaults of the plan, changes, conditions, and what belongs to the package. */

import { describe, expect, test } from 'vitest';
import {
  createDesign,
  evaluate,
  exposedFields,
  hasValue,
  isInPackage,
  isShown,
  PRESETS,
  placed,
  STEPS,
  setExposed,
  setValue,
  VALUE_FIELDS,
} from '#design';

describe('the plan’s step scalingConfig', () => {
  test('keeps names, labels, bounds and defaults', () => {
    const step = STEPS.find((candidate) => candidate.name === 'scalingConfig');
    expect(step?.label).toBe('Scaling & High Availability');
    const facts = [
      'deploymentType',
      'instanceCount',
      'minInstances',
      'maxInstances',
      'enableAutoScale',
      'scaleOutCpuThreshold',
      'scaleInCpuThreshold',
    ].map((name) => {
      const { field, section } = placed(name);
      const bounds = field.kind === 'integer' ? [field.min, field.max] : [];
      return [section.name, name, field.label, ...bounds, hasValue(field) ? field.default : ''];
    });
    expect(facts).toEqual([
      [undefined, 'deploymentType', 'Deployment Type', 'singlevm'],
      ['vmssConfig', 'instanceCount', 'Initial Instance Count', 2, 1000, 3],
      ['vmssConfig', 'minInstances', 'Minimum Instances', 1, 100, 2],
      ['vmssConfig', 'maxInstances', 'Maximum Instances', 2, 1000, 10],
      ['autoScaleConfig', 'enableAutoScale', 'Enable Auto-scaling', true],
      ['autoScaleConfig', 'scaleOutCpuThreshold', 'Scale-out CPU Threshold (%)', 50, 95, 75],
      ['autoScaleConfig', 'scaleInCpuThreshold', 'Scale-in CPU Threshold (%)', 5, 50, 25],
    ]);
  });
});

describe('a design', () => {
  test('starts with every default and all three types on offer', () => {
    const design = createDesign();
    expect(design.values.offeredTypes).toEqual(['singlevm', 'vmss', 'multiregion']);
    expect(Object.keys(design.values)).toEqual(VALUE_FIELDS.map((field) => field.name));
  });

  test('a chosen type is always among the offered ones', () => {
    const one = setValue(createDesign(), 'offeredTypes', ['vmss']);
    expect(one.values.deploymentType).toBe('vmss');
    expect(setValue(one, 'deploymentType', 'multiregion').values.offeredTypes).toEqual(['vmss', 'multiregion']);
  });

  test('exposure keeps the order of the catalogue', () => {
    const design = setExposed(createDesign({}, []), 'scaleInCpuThreshold', true);
    expect(setExposed(design, 'instanceCount', true).exposed).toEqual(['instanceCount', 'scaleInCpuThreshold']);
    expect(setExposed(design, 'scaleInCpuThreshold', false).exposed).toEqual([]);
  });

  test('a condition on an answer of the customer stays open', () => {
    const condition = { field: 'enableAutoScale', is: true };
    expect(evaluate(createDesign(), condition)).toBeUndefined();
    expect(evaluate(createDesign({ enableAutoScale: false }, []), condition)).toBe(false);
    expect(evaluate(createDesign(), { all: [condition, { field: 'osType', is: 'Windows' }] })).toBe(false);
    expect(evaluate(createDesign(), { any: [condition, { field: 'osType', is: 'Linux' }] })).toBe(true);
  });

  test('fields that do not apply are absent, from the wizard and from the package', () => {
    const single = createDesign({ offeredTypes: ['singlevm'] });
    expect(isInPackage(single, 'instanceCount')).toBe(false);
    expect(isShown(createDesign(), 'instanceCount')).toBe(false);
    expect(isShown(createDesign(), 'instanceCount', 'vmss')).toBe(true);
    expect(isInPackage(createDesign(), 'wafMode')).toBe(false);
    expect(exposedFields(single).map((field) => field.name)).toEqual([
      'namePrefix',
      'vmSize',
      'adminUsername',
      'adminCredentials',
    ]);
  });
});

test('there are at least six presets, each with its own name', () => {
  const names = PRESETS.map((preset) => preset.name);
  expect(names.length).toBeGreaterThanOrEqual(6);
  expect(new Set(names).size).toBe(names.length);
});
