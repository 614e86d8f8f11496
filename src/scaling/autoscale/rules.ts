/** `scale:autoscale.metricRule`, `.scaleAction`, `.cooldown`: when autoscale acts, and what it does. */
import { CPU_METRIC, isInverseMetric, LIMITS } from '#azure';
import { asString, call, defineFunction, option } from '#arm';

const { boolean, integer, list, number, oneOf, options, text } = option;
const limits = LIMITS.autoscale;

type Minutes = number | string;

/** Minutes as an ISO 8601 duration; an ISO duration stays, an expression is taken for minutes. */
export const duration = (value: Minutes): string =>
  typeof value === 'number' ? `PT${value}M` : value.startsWith('[') ? call('format', 'PT{0}M', value) : value;

export const cooldown = defineFunction<[Minutes], string>(
  {
    name: 'scale:autoscale.cooldown',
    summary: 'The wait after a scale action, as an ISO 8601 duration. Azure takes one minute to one week.',
    docs: 'Understand autoscale settings',
    args: [
      {
        name: 'minutes',
        spec: integer('Wait after an action.', { ...limits.cooldownMinutes, default: limits.cooldownMinutes.default, unit: 'min' }),
      },
    ],
    example: [5],
  },
  duration,
);

const DIRECTIONS = ['increase', 'decrease'] as const;
const actionSpecs = {
  type: oneOf('How the step is counted.', ['ChangeCount', 'PercentChangeCount', 'ExactCount'], { default: 'ChangeCount' }),
  value: integer('The step: instances, or percent.', { min: 1, max: LIMITS.vmss.instances.max, default: 1 }),
  cooldown: integer('Wait after the action.', { ...limits.cooldownMinutes, default: limits.cooldownMinutes.default, unit: 'min' }),
} as const;

export interface ScaleAction {
  readonly direction: 'Increase' | 'Decrease';
  readonly type: string;
  /** Text, as the schema wants. */
  readonly value: string;
  readonly cooldown: string;
}

export const scaleAction = defineFunction<[(typeof DIRECTIONS)[number], option.Checked<typeof actionSpecs>], ScaleAction>(
  {
    name: 'scale:autoscale.scaleAction',
    summary: 'What a rule does: how many instances come or go, and how long autoscale then waits.',
    docs: 'Understand autoscale settings',
    args: [
      { name: 'direction', spec: oneOf('More or fewer instances.', DIRECTIONS, { isRequired: true }) },
      { name: 'options', spec: options('The step.', actionSpecs) },
    ],
    example: ['increase', { value: 2, cooldown: 5 }],
  },
  (direction, o) => ({
    direction: direction === 'increase' ? 'Increase' : 'Decrease',
    type: o.type,
    value: asString(o.value),
    cooldown: duration(o.cooldown),
  }),
);

export const SCALE_SET_NAMESPACE = 'microsoft.compute/virtualmachinescalesets';

const triggerSpecs = {
  ...actionSpecs,
  metricResourceUri: text('Id of the resource whose metric is followed.', {
    default: "[resourceId('Microsoft.Compute/virtualMachineScaleSets', parameters('vmssName'))]",
  }),
  metricNamespace: text('Namespace of the metric; none for queues.', { default: SCALE_SET_NAMESPACE }),
  timeGrain: integer('Grain of the metric.', { ...limits.timeGrainMinutes, default: limits.timeGrainMinutes.default, unit: 'min' }),
  timeWindow: integer('Time over which the metric is looked at.', { ...limits.timeWindowMinutes, default: limits.timeWindowMinutes.default, unit: 'min' }),
  statistic: oneOf('How the instances are put together.', ['Average', 'Min', 'Max', 'Sum', 'Count'], { default: 'Average' }),
  timeAggregation: oneOf('How the time is put together.', ['Average', 'Minimum', 'Maximum', 'Total', 'Count', 'Last'], { default: 'Average' }),
  operator: oneOf('Overrides the comparison that follows from the direction.', ['Equals', 'NotEquals', 'GreaterThan', 'GreaterThanOrEqual', 'LessThan', 'LessThanOrEqual'], {}),
  inverse: boolean('Less of the metric means more load.', {}),
  dividePerInstance: boolean('Divides a total by the number of instances.', {}),
  dimensions: list<object>('Filters {DimensionName, Operator, Values}.'),
} as const;

export interface MetricRule {
  readonly metricTrigger: { readonly metricName: string; readonly threshold: number | string; readonly operator: string };
  readonly scaleAction: ScaleAction;
}

/**
 * One rule on one metric. More load means `GreaterThan` for scale-out, except for metrics that fall under load such as
 * available memory.
 */
export const metricRule = defineFunction<
  [string, number | string, (typeof DIRECTIONS)[number], option.Checked<typeof triggerSpecs>],
  MetricRule
>(
  {
    name: 'scale:autoscale.metricRule',
    summary: 'One rule: when the metric passes the threshold, instances come or go. Each scale-out rule wants a scale-in rule on the same metric.',
    docs: 'Best practices for autoscale',
    args: [
      { name: 'metric', spec: text('Name of the metric.', { default: CPU_METRIC }) },
      { name: 'threshold', spec: number('Value that triggers the action.', { isRequired: true }) },
      { name: 'direction', spec: oneOf('More or fewer instances.', DIRECTIONS, { isRequired: true }) },
      { name: 'options', spec: options('How the metric is read, and the step.', triggerSpecs) },
    ],
    example: ['Percentage CPU', 75, 'increase'],
  },
  (metric, threshold, direction, o) => {
    const isInverse = typeof o.inverse === 'boolean' ? o.inverse : isInverseMetric(metric);
    return {
      metricTrigger: {
        metricName: metric,
        metricNamespace: o.metricNamespace,
        metricResourceUri: o.metricResourceUri,
        timeGrain: duration(o.timeGrain),
        statistic: o.statistic,
        timeWindow: duration(o.timeWindow),
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
