/** Where findings show in the packages that the designer really makes. */

import { describe, expect, test } from 'vitest';
import { check } from '#check';
import { createDesign, type Design, PRESETS } from '#design';
import { generate } from '#generate';
import { regions, scaleSet, schedule } from './designs.ts';

const places = (design: Design): unknown[] => {
  const pkg = generate(design);
  const template = pkg.files.find((file) => file.name === 'mainTemplate.json')?.json;
  return check(design, pkg).map(({ rule, place }) => [
    rule,
    place?.path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], template),
  ]);
};

describe.each(PRESETS)('in the preset $name', ({ design }) => {
  test.each([
    ['as it is', design],
    ['with nothing exposed', createDesign(design.values, [])],
  ])('%s, each finding has a place that exists', (_, variant) => {
    for (const [rule, value] of places(variant) as [string, unknown][]) {
      expect([rule, value]).not.toEqual([rule, undefined]);
    }
  });
});

test('a value that is settled shows in its resource, one that the customer may change in its parameter', () => {
  const values = { minInstances: 1, scaleInCpuThreshold: 45, subnetPrefixLength: 28, zoneSpread: 'one' } as const;
  expect(places(scaleSet(values))).toContainEqual(['A-07', 45]);
  expect(places(scaleSet(values, ['scaleInCpuThreshold']))).toContainEqual([
    'A-07',
    expect.objectContaining({ type: 'int', defaultValue: 45 }),
  ]);
});

test('beside a single machine, the subnet is the scale set’s own', () => {
  const design = createDesign({ offeredTypes: ['singlevm', 'vmss'], subnetPrefixLength: 28, maxInstances: 100 }, []);
  expect(places(design)).toContainEqual(['V-16', '10.0.0.0/28']);
});

test('the default profile has the name that no schedule may have', () => {
  const design = regions({ schedules: [schedule({ name: 'default' })] });
  const json = JSON.stringify(generate(design).files[0]?.json);
  expect(json.match(/"name":"default","capacity"/g)).toHaveLength(2);
});
