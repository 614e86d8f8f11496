/** A-07 by value: which counts can not shrink, and the threshold that acts in truth. */
import { describe, expect, test } from 'vitest';
import { findingsOf, regions, scaleSet, schedule } from './designs.ts';

const flapping = (values: Parameters<typeof scaleSet>[0]) => findingsOf(scaleSet(values), 'A-07')[0];
const stuckCounts = (values: Parameters<typeof scaleSet>[0]): number[] =>
  (flapping(values)?.counts ?? []).filter((verdict) => verdict.isStuck).map((verdict) => verdict.count);

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
      { count: 2, isStuck: true, actsBelow: 37 },
      ...[3, 4, 5, 6, 7, 8, 9, 10].map((count) => ({ count, isStuck: false, actsBelow: 45 })),
    ]);
  });
});

describe('the step', () => {
  test('of several machines makes the load of the rest rise more', () => {
    expect(stuckCounts({ minInstances: 2, scaleInCpuThreshold: 30, scaleInStep: 4 })).toEqual([5, 6]);
  });

  test('goes no further than the minimum', () => {
    expect(flapping({ minInstances: 2, maxInstances: 3, scaleInCpuThreshold: 45, scaleInStep: 50 })).toBeUndefined();
    expect(stuckCounts({ minInstances: 2, maxInstances: 4, scaleInCpuThreshold: 45, scaleInStep: 50 })).toEqual([4]);
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

test('where no threshold of the field would do, there is no fix', () => {
  const finding = flapping({
    minInstances: 1,
    maxInstances: 40,
    scaleInStep: 39,
    scaleInCpuThreshold: 5,
    scaleOutCpuThreshold: 50,
  });
  expect(finding?.counts?.at(-1)).toEqual({ count: 40, isStuck: true, actsBelow: 1 });
  expect(finding).not.toHaveProperty('fix');
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
