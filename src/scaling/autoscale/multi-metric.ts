/** `scale:autoscale.multiMetric`: rules for several metrics at once. */

import { defineFunction, isExpression, option } from '#arm';
import { CPU_METRIC, isInverseMetric, LIMITS } from '#azure';
import { type MetricRule, metricRule, SCALE_IN_MINUTES, type TriggerOptions } from './rules.ts';

const { list, number, options, text } = option;
const limits = LIMITS.autoscale;

export interface MetricPair {
  readonly metric?: string;
  readonly out: number | string;
  readonly in: number | string;
  /** Options of scale:autoscale.metricRule for both rules. */
  readonly options?: Partial<TriggerOptions> | undefined;
  readonly outOptions?: Partial<TriggerOptions> | undefined;
  readonly inOptions?: Partial<TriggerOptions> | undefined;
}

const pair = options('A metric with both thresholds.', {
  metric: text('Name of the metric.', { default: CPU_METRIC, min: 1 }),
  out: number('Threshold for more instances.', { isRequired: true }),
  in: number('Threshold for fewer instances.', { isRequired: true }),
  options: object('Options of both rules, see scale:autoscale.metricRule.'),
  outOptions: object('Options of the rule for more instances.'),
  inOptions: object('Options of the rule for fewer instances.'),
});

function object(help: string): option.OptionSpec<Partial<TriggerOptions>> {
  return option.object<Partial<TriggerOptions>>(help);
}

/** Throws a RangeError for a metric that occurs twice and for thresholds that would let both rules act at once. */
export const multiMetric = defineFunction<[readonly MetricPair[]], readonly MetricRule[]>(
  {
    name: 'scale:autoscale.multiMetric',
    summary:
      'Rules for several metrics, two for each. Instances come when any metric asks for more and go only when all allow it.',
    docs: 'Best practices for autoscale',
    args: [
      {
        name: 'metrics',
        spec: list<MetricPair>('Metrics with both thresholds.', {
          ...limits.metricsPerProfile,
          isRequired: true,
          item: pair,
        }),
      },
    ],
    returns: 'The list `rules` of a profile.',
    example: [
      [
        { metric: 'Percentage CPU', out: 75, in: 25 },
        { metric: 'Available Memory Percentage', out: 15, in: 60 },
      ],
    ],
  },
  (metrics) => {
    const seen = new Set<string>();
    return metrics.flatMap(({ metric = CPU_METRIC, out, in: low, options: both, outOptions, inOptions }) => {
      if (seen.has(metric)) {
        throw new RangeError(`scale:autoscale.multiMetric: "${metric}" occurs twice. Allowed: each metric once.`);
      }
      seen.add(metric);
      const isInverse = both?.inverse ?? isInverseMetric(metric);
      const isApart = isExpression(out) || isExpression(low) || (isInverse ? low > out : low < out);
      if (!isApart) {
        throw new RangeError(
          `scale:autoscale.multiMetric: "${metric}" has out ${out} and in ${low}. Allowed: "in" ${isInverse ? 'above' : 'below'} "out".`,
        );
      }
      return [
        metricRule(metric, out, 'increase', { ...both, ...outOptions }),
        metricRule(metric, low, 'decrease', { ...SCALE_IN_MINUTES, ...both, ...inOptions }),
      ];
    });
  },
);
