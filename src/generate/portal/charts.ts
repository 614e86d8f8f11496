/** What the management view draws: charts of the platform's own metrics, for what the package may deploy. */
import { METRICS } from '#azure';
import type { Design } from '#design';
import { hasMachine, hasScaleSet } from '../main/scope.ts';

type Aggregation = 'avg' | 'sum';
interface Chart {
  readonly displayName: string;
  readonly chartType: 'Line' | 'Bar' | 'Area';
  readonly metrics: readonly {
    readonly name: string;
    readonly aggregationType: Aggregation;
    readonly resourceType: string;
  }[];
}
interface MetricsView {
  readonly displayName: string;
  readonly charts: readonly Chart[];
}

const chart = (
  displayName: string,
  chartType: Chart['chartType'],
  resourceType: string,
  metrics: readonly (readonly [name: string, aggregation: Aggregation])[],
): Chart => ({
  displayName,
  chartType,
  metrics: metrics.map(([name, aggregationType]) => ({ name, aggregationType, resourceType })),
});

/** The views of one design, in the order of the menu. */
export const metricsViews = (design: Design): MetricsView[] => [
  ...(hasScaleSet(design) ? scaleSetViews(design) : []),
  ...(hasMachine(design)
    ? [{ displayName: 'Virtual machine', charts: hostCharts('Microsoft.Compute/virtualMachines') }]
    : []),
];

function scaleSetViews(design: Design): MetricsView[] {
  const mayAutoscale = design.values.enableAutoScale || design.exposed.includes('enableAutoScale');
  return [
    { displayName: 'Scale set', charts: hostCharts('Microsoft.Compute/virtualMachineScaleSets') },
    ...(mayAutoscale ? [{ displayName: 'Autoscale', charts: AUTOSCALE }] : []),
    {
      displayName: 'Load balancing',
      charts: design.values.loadBalancing === 'applicationGateway' ? GATEWAY : LOAD_BALANCER,
    },
  ];
}

/** Machines and scale sets have the same host metrics. */
const hostCharts = (resourceType: string): Chart[] => [
  chart('CPU', 'Line', resourceType, [hostMetric('Percentage CPU')]),
  chart('Available memory', 'Line', resourceType, [hostMetric('Available Memory Bytes')]),
  chart('Network', 'Area', resourceType, [hostMetric('Network In Total'), hostMetric('Network Out Total')]),
];

function hostMetric(name: string): readonly [string, Aggregation] {
  const metric = METRICS.find((candidate) => candidate.name === name);
  if (!metric) throw new RangeError(`No metric "${name}" in the table of metrics.`);
  return [name, metric.aggregation === 'Total' ? 'sum' : 'avg'];
}

/** Azure page: "Supported metrics for Microsoft.Insights/autoscalesettings". */
const AUTOSCALE: readonly Chart[] = [
  chart('Instances', 'Line', 'Microsoft.Insights/autoscaleSettings', [['ObservedCapacity', 'avg']]),
  chart('Scale actions', 'Bar', 'Microsoft.Insights/autoscaleSettings', [['ScaleActionsInitiated', 'sum']]),
  chart('Metric and threshold', 'Line', 'Microsoft.Insights/autoscaleSettings', [
    ['ObservedMetricValue', 'avg'],
    ['MetricThreshold', 'avg'],
  ]),
];

/** Azure page: "Supported metrics for Microsoft.Network/loadBalancers". */
const LOAD_BALANCER: readonly Chart[] = [
  chart('Data path availability', 'Line', 'Microsoft.Network/loadBalancers', [['VipAvailability', 'avg']]),
  chart('Health probe status', 'Line', 'Microsoft.Network/loadBalancers', [['DipAvailability', 'avg']]),
  chart('Bytes', 'Area', 'Microsoft.Network/loadBalancers', [['ByteCount', 'sum']]),
];

/** Azure page: "Supported metrics for Microsoft.Network/applicationGateways". */
const GATEWAY: readonly Chart[] = [
  chart('Requests', 'Bar', 'Microsoft.Network/applicationGateways', [
    ['TotalRequests', 'sum'],
    ['FailedRequests', 'sum'],
  ]),
  chart('Machines behind the gateway', 'Line', 'Microsoft.Network/applicationGateways', [
    ['HealthyHostCount', 'avg'],
    ['UnhealthyHostCount', 'avg'],
  ]),
  chart('Gateway capacity', 'Line', 'Microsoft.Network/applicationGateways', [['CapacityUnits', 'avg']]),
];
