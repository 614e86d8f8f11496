/** Autoscale: what the `scale:autoscale.*` helpers return. */
import { describe, expect, test } from 'vitest';
import { helperOf, type Json } from './helpers.ts';

const run = (name: string, ...args: readonly unknown[]): Json => helperOf(`scale:autoscale.${name}`)(...args) as Json;
const SCALE_SET = "[resourceId('Microsoft.Compute/virtualMachineScaleSets', parameters('vmssName'))]";

describe('metricRule', () => {
  test('makes the rule of the plan', () => {
    expect(run('metricRule', 'Percentage CPU', 75, 'increase')).toEqual({
      metricTrigger: {
        metricName: 'Percentage CPU',
        metricNamespace: 'microsoft.compute/virtualmachinescalesets',
        metricResourceUri: SCALE_SET,
        timeGrain: 'PT1M',
        statistic: 'Average',
        timeWindow: 'PT5M',
        timeAggregation: 'Average',
        operator: 'GreaterThan',
        threshold: 75,
      },
      scaleAction: { direction: 'Increase', type: 'ChangeCount', value: '1', cooldown: 'PT5M' },
    });
  });

  test.each([
    ['Percentage CPU', 'increase', {}, 'GreaterThan'],
    ['Percentage CPU', 'decrease', {}, 'LessThan'],
    ['Available Memory Bytes', 'increase', {}, 'LessThan'],
    ['Available Memory Percentage', 'decrease', {}, 'GreaterThan'],
    ['CPU Credits Remaining', 'increase', {}, 'LessThan'],
    ['Free Seats', 'increase', { inverse: true }, 'LessThan'],
    ['Available Memory Bytes', 'increase', { inverse: false }, 'GreaterThan'],
    ['Percentage CPU', 'increase', { operator: 'GreaterThanOrEqual' }, 'GreaterThanOrEqual'],
  ])('%s, %s %j compares with %4$s', (metric, direction, options, operator) => {
    expect(run('metricRule', metric, 1, direction, options).metricTrigger.operator).toBe(operator);
  });

  test('numbers may be parameters: counts become text, minutes durations', () => {
    const made = run('metricRule', 'Percentage CPU', "[parameters('out')]", 'increase', {
      value: "[parameters('step')]",
      timeWindow: "[parameters('window')]",
      cooldown: 'PT1H',
      dividePerInstance: true,
      dimensions: [{ DimensionName: 'VMName', Operator: 'Equals', Values: ['a'] }],
    });
    expect(made.metricTrigger).toMatchObject({
      threshold: "[parameters('out')]",
      timeWindow: "[format('PT{0}M', parameters('window'))]",
      dividePerInstance: true,
      dimensions: [{ DimensionName: 'VMName', Operator: 'Equals', Values: ['a'] }],
    });
    expect(made.scaleAction).toMatchObject({ value: "[string(parameters('step'))]", cooldown: 'PT1H' });
  });

  test('a threshold is demanded', () =>
    expect(() => run('metricRule', 'Percentage CPU')).toThrow('"threshold" is missing'));
});

describe('scaleAction and cooldown', () => {
  test.each([
    [['increase'], { direction: 'Increase', type: 'ChangeCount', value: '1', cooldown: 'PT5M' }],
    [
      ['decrease', { type: 'ExactCount', value: 4, cooldown: 10 }],
      { direction: 'Decrease', type: 'ExactCount', value: '4', cooldown: 'PT10M' },
    ],
  ])('%j', (args, wanted) => expect(run('scaleAction', ...args)).toEqual(wanted));

  test.each([
    [undefined, 'PT5M'],
    [1, 'PT1M'],
    [10080, 'PT10080M'],
    ['P7D', 'P7D'],
    ['PT1H', 'PT1H'],
  ])('%j minutes are %s', (minutes, wanted) => expect(run('cooldown', minutes)).toBe(wanted));
  test.each([0, 10081, 'P8D', 'PT30S'])('a cooldown of %j is refused', (minutes) =>
    expect(() => run('cooldown', minutes)).toThrow(RangeError),
  );
});

describe('profile', () => {
  test('without a target it is a profile, on the CPU, with counts as text', () => {
    const made = run('profile', { minimum: 2, maximum: 10, initial: 3 });
    expect(made.name).toBe('default');
    expect(made.capacity).toEqual({ minimum: '2', maximum: '10', default: '3' });
    expect(
      made.rules.map((rule: Json) => [
        rule.metricTrigger.operator,
        rule.metricTrigger.threshold,
        rule.metricTrigger.timeWindow,
      ]),
    ).toEqual([
      ['GreaterThan', 75, 'PT5M'],
      ['LessThan', 25, 'PT10M'],
    ]);
  });

  test('counts may be parameters', () => {
    expect(run('profile').capacity).toEqual({
      minimum: "[string(parameters('minInstances'))]",
      maximum: "[string(parameters('maxInstances'))]",
      default: "[string(parameters('instanceCount'))]",
    });
  });

  test('with a target it is the setting, switched on', () => {
    const made = run('profile', { vmssName: 'web-vmss', name: 'web-autoscale', copy: { name: 'x', count: 2 } });
    const target = "[resourceId('Microsoft.Compute/virtualMachineScaleSets', 'web-vmss')]";
    expect(made).toMatchObject({
      type: 'Microsoft.Insights/autoscalesettings',
      apiVersion: '2022-10-01',
      name: 'web-autoscale',
      properties: {
        name: 'web-autoscale',
        enabled: true,
        targetResourceUri: target,
        targetResourceLocation: "[parameters('location')]",
      },
    });
    expect(made.properties.profiles).toHaveLength(1);
    expect(made.properties).not.toHaveProperty('notifications');
  });

  test('schedules, notifications and prediction join the setting', () => {
    const made = run('profile', {
      targetResourceUri: 'id',
      minimum: 2,
      maximum: 10,
      initial: 2,
      schedules: [{ name: 'Day', minimum: 4, maximum: 8, initial: 4 }],
      notifications: [run('notification', { emails: ['a@example.com'] })],
      predictive: run('predictive', 'Enabled', 60),
    }).properties;
    expect(made.profiles.map((profile: Json) => [profile.name, profile.capacity.minimum])).toEqual([
      ['default', '2'],
      ['Day', '4'],
      ['{"name":"Auto created default scale condition","for":"Day"}', '2'],
    ]);
    expect(made.notifications).toHaveLength(1);
    expect(made.predictiveAutoscalePolicy).toEqual({ scaleMode: 'Enabled', scaleLookAheadTime: 'PT60M' });
  });

  const rule = () => run('metricRule', 'Percentage CPU', 1, 'increase');
  test('one to ten rules', () => {
    expect(run('profile', { rules: Array.from({ length: 10 }, rule) }).rules).toHaveLength(10);
    expect(() => run('profile', { rules: Array.from({ length: 11 }, rule) })).toThrow('a list of 1 to 10 items');
    expect(() => run('profile', { rules: [] })).toThrow(RangeError);
  });
});

describe('scheduleRule', () => {
  test('a weekly schedule is a pair that Azure’s portal knows', () => {
    const [during, after] = run('scheduleRule', {
      name: 'Office "hours"',
      days: ['Monday', 'Friday'],
      start: '07:30',
      end: '18:05',
      timeZone: 'W. Europe Standard Time',
      minimum: 4,
      maximum: 10,
      initial: 5,
      after: { minimum: 1, maximum: 3, initial: 2 },
    }) as unknown as Json[];
    const at = (hours: number, minutes: number) => ({
      frequency: 'Week',
      schedule: { timeZone: 'W. Europe Standard Time', days: ['Monday', 'Friday'], hours: [hours], minutes: [minutes] },
    });
    expect(during).toMatchObject({
      name: 'Office "hours"',
      capacity: { minimum: '4', maximum: '10', default: '5' },
      recurrence: at(7, 30),
    });
    expect(after).toMatchObject({ capacity: { minimum: '1', maximum: '3', default: '2' }, recurrence: at(18, 5) });
    expect(JSON.parse(after?.name)).toEqual({ name: 'Auto created default scale condition', for: 'Office "hours"' });
    expect(after?.rules).toEqual(during?.rules);
  });

  test.each([
    ['[[bracket]', '{"name":"Auto created default scale condition","for":"[bracket]"}'],
    [
      "[parameters('name')]",
      `[format('{{"name":"Auto created default scale condition","for":"{0}"}}', parameters('name'))]`,
    ],
  ])('the pair of %s is named after what Azure sees', (name, wanted) => {
    expect((run('scheduleRule', { name }) as unknown as Json[])[1]?.name).toBe(wanted);
  });

  test('an open end has no pair', () => expect(run('scheduleRule', { name: 'Day', openEnded: true })).toHaveLength(1));

  test('a single date range needs no pair', () => {
    const made = run('scheduleRule', {
      name: 'Fair',
      from: '2027-03-01T00:00',
      until: '2027-03-05T18:30',
    }) as unknown as Json[];
    expect(made).toHaveLength(1);
    expect(made[0]?.fixedDate).toEqual({ timeZone: 'UTC', start: '2027-03-01T00:00:00', end: '2027-03-05T18:30:00' });
    expect(made[0]).not.toHaveProperty('recurrence');
  });

  test.each([
    [{ days: [] }, 'a list of at least 1 items'],
    [{ days: ['Someday'] }, '"Someday"'],
    [{ days: ['Monday', 'Monday'] }, 'none twice'],
    [{ start: '24:00' }, 'time "24:00". Allowed: HH:MM'],
    [{ end: '8:00' }, 'time "8:00"'],
    [{ timeZone: 'Europe/Berlin' }, '"timeZone" is "Europe/Berlin"'],
    [{ from: '2027-03-01T00:00' }, 'both "from" and "until"'],
    [{ from: '2027-03-01', until: '2027-03-02T00:00' }, 'date "2027-03-01"'],
    [{ from: '2027-03-01T00:00', until: '2027-03-01T00:00' }, 'later by at most 365 days'],
    [{ from: '2027-01-01T00:00', until: '2028-01-01T00:01' }, 'later by at most 365 days'],
  ])('%j is refused', (options, message) =>
    expect(() => run('scheduleRule', { name: 'x', ...options })).toThrow(message),
  );

  test('365 days are not too many', () => {
    expect(run('scheduleRule', { name: 'x', from: '2027-01-01T00:00', until: '2028-01-01T00:00' })).toHaveLength(1);
  });
});

describe('notifications', () => {
  test('mail names its addresses, since roles were retired', () => {
    expect(run('emailAlert', ['a@example.com'])).toEqual({
      sendToSubscriptionAdministrator: false,
      sendToSubscriptionCoAdministrators: false,
      customEmails: ['a@example.com'],
    });
    expect(run('emailAlert', "[parameters('emails')]").customEmails).toBe("[parameters('emails')]");
    expect(() => run('emailAlert', ['nobody'])).toThrow('"addresses" holds "nobody"');
  });

  test('webhooks are https', () => {
    expect(run('webhooks', ["[parameters('hook')]", 'https://example.com/x'], { team: 'web' })).toEqual([
      { serviceUri: "[parameters('hook')]", properties: { team: 'web' } },
      { serviceUri: 'https://example.com/x', properties: { team: 'web' } },
    ]);
    expect(() => run('webhooks', ['http://example.com'])).toThrow('start with https://');
  });

  test('a notification has mail, webhooks or both, and never neither', () => {
    expect(run('notification', { emails: ['a@example.com'] })).toEqual({
      operation: 'Scale',
      email: run('emailAlert', ['a@example.com']),
    });
    expect(run('notification', { webhooks: ['https://example.com'] })).toEqual({
      operation: 'Scale',
      webhooks: [{ serviceUri: 'https://example.com' }],
    });
    expect(() => run('notification')).toThrow('neither "emails" nor "webhooks"');
  });
});

describe('customMetric', () => {
  test.each([
    ['storageQueue', 'ApproximateMessageCount', undefined],
    ['serviceBusQueue', 'ActiveMessageCount', undefined],
    ['guestLinux', 'cpu/usage_active', 'azure.vm.linux.guestmetrics'],
  ])('%s has its usual metric', (source, metricName, namespace) => {
    const { metricTrigger } = run('customMetric', { source, resourceId: 'id', threshold: 10, direction: 'increase' });
    expect(metricTrigger).toMatchObject({ metricName, metricResourceUri: 'id' });
    expect(metricTrigger.metricNamespace).toBe(namespace);
  });

  test('others name theirs', () => {
    const options = { source: 'applicationInsights', resourceId: 'id', threshold: 1, direction: 'decrease' };
    expect(() => run('customMetric', options)).toThrow('a metric of Application Insights');
    expect(run('customMetric', { ...options, metric: 'requests/count', statistic: 'Sum' }).metricTrigger).toMatchObject(
      {
        metricName: 'requests/count',
        metricNamespace: 'microsoft.insights/components',
        statistic: 'Sum',
        operator: 'LessThan',
      },
    );
  });
});

describe('multiMetric', () => {
  test('two rules for each metric, going down with more patience', () => {
    const rules = run('multiMetric', [
      { out: 80, in: 30 },
      { metric: 'Available Memory Percentage', out: 10, in: 50, outOptions: { value: 2 } },
    ]) as unknown as Json[];
    expect(
      rules.map(({ metricTrigger, scaleAction }) => [
        metricTrigger.operator,
        metricTrigger.threshold,
        metricTrigger.timeWindow,
        scaleAction.value,
        scaleAction.cooldown,
      ]),
    ).toEqual([
      ['GreaterThan', 80, 'PT5M', '1', 'PT5M'],
      ['LessThan', 30, 'PT10M', '1', 'PT10M'],
      ['LessThan', 10, 'PT5M', '2', 'PT5M'],
      ['GreaterThan', 50, 'PT10M', '1', 'PT10M'],
    ]);
  });

  test.each([
    [[{ out: 50, in: 50 }], '"in" below "out"'],
    [[{ metric: 'Available Memory Bytes', out: 50, in: 50 }], '"in" above "out"'],
    [
      [
        { out: 2, in: 1 },
        { out: 2, in: 1 },
      ],
      '"Percentage CPU" occurs twice',
    ],
    [[{ out: 2 }], '"an item of metrics.in" is missing'],
    [Array.from({ length: 6 }, (_, i) => ({ metric: `m${i}`, out: 2, in: 1 })), 'a list of 1 to 5 items'],
  ])('%j is refused', (metrics, message) => expect(() => run('multiMetric', metrics)).toThrow(message));

  test('expressions are not compared', () =>
    expect(run('multiMetric', [{ out: "[parameters('a')]", in: 90 }])).toHaveLength(2));
});

test('prediction starts with a forecast ten minutes ahead', () => {
  expect(run('predictive')).toEqual({
    predictiveAutoscalePolicy: { scaleMode: 'ForecastOnly', scaleLookAheadTime: 'PT10M' },
  });
});

test('logs go to the workspace, after the setting and the workspace', () => {
  const scope = "[resourceId('Microsoft.Insights/autoscalesettings', 'web-autoscale')]";
  const made = run('logAnalytics', 'workspace', { settingName: 'web-autoscale' });
  expect(made).toEqual({
    type: 'Microsoft.Insights/diagnosticSettings',
    apiVersion: '2021-05-01-preview',
    name: 'autoscale-logs',
    scope,
    dependsOn: [scope, 'workspace'],
    properties: {
      workspaceId: 'workspace',
      logs: [
        { category: 'AutoscaleEvaluations', enabled: true },
        { category: 'AutoscaleScaleActions', enabled: true },
      ],
      metrics: [{ category: 'AllMetrics', enabled: true }],
    },
  });
  expect(run('logAnalytics', 'workspace', { dependsOn: ['x'] }).dependsOn).toEqual(['x']);
});
