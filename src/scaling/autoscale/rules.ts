/** `scale:autoscale.metricRule` and `.customMetric`: when autoscale acts. */

import { defineFunction, defineHelper, isoDuration, option } from '#arm';
import { CPU_METRIC, isInverseMetric, LIMITS, METRIC_SOURCES, type MetricSource, type MetricSourceName } from '#azure';
import { actionSpecs, type Direction, directionSpec, type ScaleAction, scaleAction } from './actions.ts';

const { boolean, choice, duration, flag, list, number, oneOf, options, text } = option;
const limits = LIMITS.autoscale;

export const SCALE_SET_NAMESPACE = 'microsoft.compute/virtualmachinescalesets';
const SCALE_SET_ID = "[resourceId('Microsoft.Compute/virtualMachineScaleSets', parameters('vmssName'))]";

const readSpecs = {
  ...actionSpecs,
  timeGrain: duration('Grain of the metric.', { ...limits.timeGrainMinutes, unit: 'min' }),
  timeWindow: duration('Time over which the metric is looked at, at least its grain.', {
    ...limits.timeWindowMinutes,
    unit: 'min',
  }),
  statistic: oneOf('How the instances are put together.', ['Average', 'Min', 'Max', 'Sum', 'Count'], {
    default: 'Average',
  }),
  timeAggregation: oneOf('How the time is put together.', ['Average', 'Minimum', 'Maximum', 'Total', 'Count', 'Last'], {
    default: 'Average',
  }),
  operator: oneOf(
    'Overrides the comparison that follows from the direction.',
    ['Equals', 'NotEquals', 'GreaterThan', 'GreaterThanOrEqual', 'LessThan', 'LessThanOrEqual'],
    {},
  ),
  inverse: flag('Less of the metric means more load, as with available memory. Known metrics need no word.', {}),
  dividePerInstance: boolean('Divides a sum by the number of instances.', {}),
  dimensions: list<object>('Filters {DimensionName, Operator, Values}.'),
} as const;

const triggerSpecs = {
  ...readSpecs,
  metricResourceUri: text('Id of the resource whose metric is followed.', { default: SCALE_SET_ID }),
  metricNamespace: text('Namespace of the metric; empty for queues.', { default: SCALE_SET_NAMESPACE }),
  metricResourceLocation: text('Region of that resource, when it is another one.', {}),
} as const;
export type TriggerOptions = option.Checked<typeof triggerSpecs>;

export interface MetricRule {
  readonly metricTrigger: {
    readonly metricName: string;
    readonly threshold: number | string;
    readonly operator: string;
  };
  readonly scaleAction: ScaleAction;
}

const thresholdSpec = number('Value that triggers the action.', { isRequired: true });

/**
 * One rule on one metric. More load means `GreaterThan` for scale-out, except for metrics that fall under load such as
 * available memory.
 */
export const metricRule = defineFunction<[string, number | string, Direction, TriggerOptions], MetricRule>(
  {
    name: 'scale:autoscale.metricRule',
    summary:
      'One rule: when the metric passes the threshold, instances come or go. Each scale-out rule wants a scale-in rule on the same metric.',
    docs: 'Best practices for autoscale',
    args: [
      { name: 'metric', spec: text('Name of the metric.', { default: CPU_METRIC, min: 1 }) },
      { name: 'threshold', spec: thresholdSpec },
      { name: 'direction', spec: directionSpec },
      { name: 'options', spec: options('How the metric is read, and the step.', triggerSpecs) },
    ],
    returns: 'A rule for the list `rules` of a profile.',
    example: ['Percentage CPU', 75, 'increase'],
  },
  (metric, threshold, direction, o) => {
    const isInverse = o.inverse ?? isInverseMetric(metric);
    return {
      metricTrigger: {
        metricName: metric,
        metricNamespace: o.metricNamespace,
        metricResourceUri: o.metricResourceUri,
        metricResourceLocation: o.metricResourceLocation,
        timeGrain: isoDuration(o.timeGrain, 'min'),
        statistic: o.statistic,
        timeWindow: isoDuration(o.timeWindow, 'min'),
        timeAggregation: o.timeAggregation,
        operator: o.operator ?? ((direction === 'increase') === isInverse ? 'LessThan' : 'GreaterThan'),
        threshold,
        dividePerInstance: o.dividePerInstance,
        dimensions: o.dimensions,
      },
      scaleAction: scaleAction(direction, { type: o.type, value: o.value, cooldown: o.cooldown }),
    };
  },
);

const SOURCES = Object.keys(METRIC_SOURCES) as MetricSourceName[];

/** Throws a TypeError when the source has no usual metric and none is named. */
export const customMetric = defineHelper(
  {
    name: 'scale:autoscale.customMetric',
    summary:
      'A rule on something else than the scale set’s own metrics: a queue, the guest system, Application Insights, a load balancer. Thresholds of queues are messages per instance.',
    docs: 'Azure Monitor autoscale common metrics',
    options: {
      source: choice('Where the metric comes from.', SOURCES, { isRequired: true }),
      resourceId: text('Id of that resource; the scale set for metrics of its guests.', { default: SCALE_SET_ID }),
      metric: text('Name of the metric; the source’s usual one when absent.', {}),
      threshold: thresholdSpec,
      direction: directionSpec,
      ...readSpecs,
    },
    returns: 'A rule for the list `rules` of a profile.',
    example: [
      {
        source: 'storageQueue',
        resourceId: "[resourceId('Microsoft.Storage/storageAccounts/services/queues', 'contosojobs', 'queue', 'jobs')]",
        threshold: 10,
        direction: 'increase',
      },
    ],
  },
  ({ source, resourceId, metric, threshold, direction, ...read }) => {
    const known: MetricSource = METRIC_SOURCES[source];
    const name = metric ?? known.metric;
    if (name === undefined) {
      throw new TypeError(
        `scale:autoscale.customMetric: "metric" is missing. Allowed: the name of a metric of ${known.label}.`,
      );
    }
    return metricRule(name, threshold, direction, {
      ...read,
      metricResourceUri: resourceId,
      metricNamespace: known.namespace ?? '',
    });
  },
);

/** Going down takes more patience than going up. */
export const SCALE_IN_MINUTES = { timeWindow: 10, cooldown: 10 } as const;
