/** A-07 by value: which counts can not shrink, and the threshold that acts in truth. */
import { describe, expect, test } from 'vitest';
import { findingsOf, regions, scaleSet, schedule } from './designs.ts';

const flapping = (values: Parameters<typeof scaleSet>[0]) => findingsOf(scaleSet(values), 'A-07')[0];

describe('a scale set of 1 to 10 with scale-in at 45 % and scale-out at 75 %', () => {
  const finding = flapping({ minInstances: 1, scaleInCpuThreshold: 45 });

  test('says in words and numbers what happens', () => {
    expect(finding).toMatchObject({
      rule: 'A-07',
      severity: 'warning',
      title: 'Scale-in at 45 % can not act at 2 machines',
      reason:
        'With one machine fewer than 2 the load would be 90 %, above scale-out at 75 %, so Azure skips it. At 2 the real threshold is 37 %.',
      field: 'scaleInCpuThreshold',
      fix: { label: 'Set scale-in to 35 %', values: { scaleInCpuThreshold: 35 } },
    });
  });

  test('has a verdict for each count that could shrink', () => {
    expect(finding?.counts).toEqual([
      { count: 2, isStuck: true, removes: 0, actsBelow: 37 },
      ...[3, 4, 5, 6, 7, 8, 9, 10].map((count) => ({ count, isStuck: false, removes: 1, actsBelow: 45 })),
    ]);
  });
});

describe('a step of several machines', () => {
  const removals = (values: Parameters<typeof scaleSet>[0]): number[] =>
    (flapping(values)?.counts ?? []).map((verdict) => verdict.removes);

  test('is cut to what keeps the load below scale-out', () => {
    const values = { minInstances: 2, scaleInCpuThreshold: 30, scaleInStep: 4 };
    expect(flapping(values)).toMatchObject({
      severity: 'advice',
      title: 'Scale-in removes fewer than 4 at once',
      reason:
        'With 4 machines fewer than 6 the load would rise from 30 to 90 %, past scale-out at 75 %. Azure sees that and removes 3 only.',
      fix: { values: { scaleInCpuThreshold: 20 } },
    });
    expect(removals(values)).toEqual([1, 2, 2, 3, 4, 4, 4, 4]);
  });

  test('goes no further than the minimum', () => {
    expect(flapping({ minInstances: 2, maxInstances: 3, scaleInCpuThreshold: 45, scaleInStep: 50 })).toBeUndefined();
    expect(removals({ minInstances: 2, maxInstances: 4, scaleInCpuThreshold: 45, scaleInStep: 50 })).toEqual([1, 1]);
  });

  test('is told as stuck where not even one machine can go', () => {
    const values = { minInstances: 1, scaleInCpuThreshold: 50, scaleOutCpuThreshold: 70, scaleInStep: 2 };
    expect(flapping(values)).toMatchObject({
      severity: 'warning',
      title: 'Scale-in at 50 % can not act at 2 to 3 machines',
      fix: { values: { scaleInCpuThreshold: 20 } },
    });
  });
});

test('a load that would just reach scale-out is skipped too', () => {
  const finding = flapping({ minInstances: 1, scaleInCpuThreshold: 25, scaleOutCpuThreshold: 50 });
  expect(finding?.reason).toBe(
    'With one machine fewer than 2 the load would be 50 %, which is where scale-out begins, so Azure skips it. At 2 the real threshold is 24 %.',
  );
  expect(finding?.fix?.values).toEqual({ scaleInCpuThreshold: 20 });
});

test('the plan’s own thresholds never get stuck', () => {
  expect(flapping({})).toBeUndefined();
  expect(flapping({ minInstances: 1 })).toBeUndefined();
});

test('where the field has no threshold for whole steps, the fix lets one machine go', () => {
  const values = { minInstances: 1, maxInstances: 40, scaleInStep: 39, scaleInCpuThreshold: 45 };
  expect(flapping(values)?.fix?.values).toEqual({ scaleInCpuThreshold: 35 });
});

test('where no threshold of the field would do, there is no fix', () => {
  const values = { minInstances: 1, maxInstances: 40, scaleInStep: 39, scaleInCpuThreshold: 5 };
  expect(flapping(values)?.severity).toBe('advice');
  expect(flapping(values)).not.toHaveProperty('fix');
});

test('a schedule with a lower minimum is looked at as well, and named', () => {
  const finding = flapping({
    minInstances: 4,
    scaleInCpuThreshold: 45,
    schedules: [schedule({ name: 'Night', minimum: 1 })],
  });
  expect(finding?.title).toBe('Scale-in at 45 % can not act at 2 machines in "Night"');
  expect(finding?.fix?.values).toEqual({ scaleInCpuThreshold: 35 });
});

test('the largest scale set has a verdict for each of its counts', () => {
  const design = regions({ minInstances: 1, maxInstances: 1000, scaleInCpuThreshold: 45 });
  expect(findingsOf(design, 'A-07')[0]?.counts).toHaveLength(999);
});
