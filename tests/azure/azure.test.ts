/** Azure's own facts: versions, limits, metrics, time zones. */
import { describe, expect, test } from 'vitest';
import { API_VERSIONS, isInverseMetric, LIMITS, METRIC_SOURCES, METRICS, TIME_ZONES } from '#azure';

describe('API versions', () => {
  test('each is a date, with preview only where Azure has nothing else', () => {
    const previews = Object.entries(API_VERSIONS).filter(([, version]) => version.endsWith('-preview'));
    expect(Object.values(API_VERSIONS).every((version) => /^\d{4}-\d{2}-\d{2}(-preview)?$/.test(version))).toBe(true);
    expect(previews.map(([type]) => type)).toEqual([
      'Microsoft.Insights/diagnosticSettings',
      'Microsoft.CustomProviders/resourceProviders',
    ]);
  });
});

describe('limits', () => {
  const bounds: [string, { min: number; max: number; default?: number }][] = [];
  const collect = (path: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    if ('min' in value && 'max' in value) bounds.push([path, value as { min: number; max: number }]);
    else for (const [key, member] of Object.entries(value)) collect(`${path}.${key}`, member);
  };
  collect('LIMITS', LIMITS);

  test.each(bounds)('%s runs upwards and holds its default', (_, { min, max, default: preset = min }) => {
    expect(min).toBeLessThanOrEqual(preset);
    expect(preset).toBeLessThanOrEqual(max);
  });

  test.each([
    ['instances', LIMITS.vmss.instances, 0, 1000],
    ['batch percent', LIMITS.rollingUpgrade.maxBatchInstancePercent, 5, 100],
    ['upgraded unhealthy percent', LIMITS.rollingUpgrade.maxUnhealthyUpgradedInstancePercent, 0, 100],
    ['repair grace', LIMITS.automaticRepairs.gracePeriodMinutes, 10, 90],
    ['cooldown', LIMITS.autoscale.cooldownMinutes, 1, 7 * 24 * 60],
    ['time window', LIMITS.autoscale.timeWindowMinutes, 5, 12 * 60],
    ['gateway most', LIMITS.applicationGateway.maxCapacity, 2, 125],
    ['NSG priority', LIMITS.nsg.priority, 100, 4096],
    ['NAT idle time', LIMITS.natGateway.idleTimeoutMinutes, 4, 120],
  ])('%s is what Azure documents', (_, { min, max }, low, high) => {
    expect([min, max]).toEqual([low, high]);
  });
});

describe('metrics', () => {
  test('memory and remaining credits fall under load', () => {
    expect(METRICS.filter((metric) => isInverseMetric(metric.name)).map((metric) => metric.name)).toEqual([
      'Available Memory Bytes',
      'Available Memory Percentage',
      'CPU Credits Remaining',
    ]);
  });

  test('queues have no namespace', () => {
    expect(
      Object.entries(METRIC_SOURCES)
        .filter(([, source]) => !('namespace' in source))
        .map(([name]) => name),
    ).toEqual(['storageQueue', 'serviceBusQueue']);
  });
});

test('time zones are different Windows names', () => {
  expect(new Set(TIME_ZONES).size).toBe(TIME_ZONES.length);
  expect(TIME_ZONES).toContain('W. Europe Standard Time');
});
