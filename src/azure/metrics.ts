/** Host metrics of scale sets that autoscale can follow. Azure page: "Supported metrics for Microsoft.Compute". */

export interface Metric {
  readonly name: string;
  readonly unit: string;
  /** How values are put together over time. */
  readonly aggregation: 'Average' | 'Total';
  /** Less means more load: scale out when it falls. */
  readonly isInverse?: true;
}

export const METRICS: readonly Metric[] = [
  { name: 'Percentage CPU', unit: '%', aggregation: 'Average' },
  { name: 'Available Memory Bytes', unit: 'bytes', aggregation: 'Average', isInverse: true },
  { name: 'Available Memory Percentage', unit: '%', aggregation: 'Average', isInverse: true },
  { name: 'Network In Total', unit: 'bytes', aggregation: 'Total' },
  { name: 'Network Out Total', unit: 'bytes', aggregation: 'Total' },
  { name: 'Disk Read Bytes', unit: 'bytes', aggregation: 'Total' },
  { name: 'Disk Write Bytes', unit: 'bytes', aggregation: 'Total' },
  { name: 'Disk Read Operations/Sec', unit: 'per second', aggregation: 'Average' },
  { name: 'Disk Write Operations/Sec', unit: 'per second', aggregation: 'Average' },
  { name: 'Inbound Flows', unit: 'flows', aggregation: 'Average' },
  { name: 'Outbound Flows', unit: 'flows', aggregation: 'Average' },
  { name: 'OS Disk Queue Depth', unit: 'requests', aggregation: 'Average' },
  { name: 'Data Disk Queue Depth', unit: 'requests', aggregation: 'Average' },
  { name: 'CPU Credits Remaining', unit: 'credits', aggregation: 'Average', isInverse: true },
  { name: 'CPU Credits Consumed', unit: 'credits', aggregation: 'Average' },
];

/** The one metric that predictive autoscale understands. */
export const CPU_METRIC = 'Percentage CPU';

export const isInverseMetric = (name: string): boolean =>
  METRICS.some((metric) => metric.name === name && metric.isInverse === true);

export interface MetricSource {
  readonly label: string;
  /** Absent for queues: Azure takes the namespace from the resource. */
  readonly namespace?: string;
  /** The metric that most follow there. */
  readonly metric?: string;
}

/** What else autoscale can follow. Azure page: "Azure Monitor autoscale common metrics". */
export const METRIC_SOURCES = {
  guestLinux: { label: 'Linux agent', namespace: 'azure.vm.linux.guestmetrics', metric: 'cpu/usage_active' },
  guestWindows: { label: 'Windows agent', namespace: 'azure.vm.windows.guestmetrics' },
  applicationInsights: { label: 'Application Insights', namespace: 'microsoft.insights/components' },
  applicationInsightsCustom: { label: 'Application Insights, own metric', namespace: 'Azure.ApplicationInsights' },
  storageQueue: { label: 'Storage queue, messages per instance', metric: 'ApproximateMessageCount' },
  serviceBusQueue: { label: 'Service Bus queue, messages per instance', metric: 'ActiveMessageCount' },
  loadBalancer: { label: 'Load balancer', namespace: 'microsoft.network/loadbalancers' },
  applicationGateway: { label: 'Application gateway', namespace: 'microsoft.network/applicationgateways' },
} as const satisfies Readonly<Record<string, MetricSource>>;

export type MetricSourceName = keyof typeof METRIC_SOURCES;
