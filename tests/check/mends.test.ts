/** What the less simple fixes make of a design. */
import { expect, test } from 'vitest';
import { findingsOf, regions, scaleSet, schedule, withFix } from './designs.ts';

const mended = (design: ReturnType<typeof scaleSet>, rule: string) => {
  const [finding] = findingsOf(design, rule);
  if (!finding?.fix) throw new Error(`${rule} offers no fix.`);
  return withFix(design, finding).values;
};

test('limits the wrong way round are swapped, and the initial count moves between them', () => {
  const { minInstances, instanceCount, maxInstances } = mended(
    scaleSet({ minInstances: 20, instanceCount: 50, maxInstances: 8 }),
    'A-03',
  );
  expect([minInstances, instanceCount, maxInstances]).toEqual([8, 20, 20]);
});

test('a night is split at midnight, the second part on the days after', () => {
  const night = schedule({ name: 'Night', days: ['Friday', 'Sunday'], start: '22:00', end: '06:00' });
  expect(mended(scaleSet({ schedules: [night] }), 'A-09').schedules).toEqual([
    { ...night, end: '23:59' },
    { ...night, name: 'Night 2', days: ['Monday', 'Saturday'], start: '00:00' },
  ]);
});

test('with nine schedules there is no room to split one', () => {
  const rows = Array.from({ length: 9 }, (_, i) => schedule({ name: `Night ${i}`, start: '22:00', end: '06:00' }));
  expect(findingsOf(scaleSet({ schedules: rows }), 'A-09').map((finding) => finding.fix)).toEqual(
    Array(9).fill(undefined),
  );
});

test('a second name gets the next free number, and long names are cut', () => {
  const long = 'x'.repeat(60);
  const rows = [
    schedule({ name: long }),
    schedule({ name: `${'x'.repeat(58)} 2`, days: ['Friday'] }),
    schedule({ name: long, days: ['Sunday'] }),
  ];
  expect(mended(scaleSet({ schedules: rows }), 'A-10').schedules[2]?.name).toBe(`${'x'.repeat(58)} 3`);
});

test('a higher minimum takes the initial count and the maximum along', () => {
  const { minInstances, instanceCount, maxInstances } = mended(
    scaleSet({ minInstances: 1, instanceCount: 2, maxInstances: 2 }),
    'V-17',
  );
  expect([minInstances, instanceCount, maxInstances]).toEqual([3, 3, 3]);
});

test('a pair that the designer does not offer is not proposed', () => {
  const design = regions({ primaryRegion: 'francecentral', secondaryRegions: ['francecentral'] });
  expect(findingsOf(design, 'M-01')[0]).not.toHaveProperty('fix');
});
