/** Metric alerts on what runs in each region. Azure page: "Create a new alert rule". */

import { type Resource, type ResourceMembers, resource } from '#arm';
import { CPU_METRIC, LIMITS } from '#azure';

export interface Alert {
  readonly role: string;
  readonly scope: string;
  /** The role of what the scope is. */
  readonly of: string;
  readonly metric: string;
  readonly namespace: string;
  readonly operator: 'GreaterThan' | 'LessThan';
  readonly threshold: number | string;
}

/** High CPU, little memory, instances that do not answer: each for the resources of one region. */
export const regionalAlerts = (
  ids: { readonly scaleSet: string; readonly loadBalancer: string | undefined },
  limits: {
    readonly cpu: number | string;
    readonly memoryBytes: number | string;
    readonly healthPercent: number | string;
  },
): readonly Alert[] => {
  const namespace = 'Microsoft.Compute/virtualMachineScaleSets';
  const scope = ids.scaleSet;
  return [
    {
      role: 'cpu-alert',
      of: 'vmss',
      scope,
      metric: CPU_METRIC,
      namespace,
      operator: 'GreaterThan',
      threshold: limits.cpu,
    },
    {
      role: 'memory-alert',
      of: 'vmss',
      scope,
      metric: 'Available Memory Bytes',
      namespace,
      operator: 'LessThan',
      threshold: limits.memoryBytes,
    },
    ...(ids.loadBalancer === undefined
      ? []
      : [
          {
            role: 'health-alert',
            of: 'lb',
            scope: ids.loadBalancer,
            metric: 'DipAvailability',
            namespace: 'Microsoft.Network/loadBalancers',
            operator: 'LessThan' as const,
            threshold: limits.healthPercent,
          },
        ]),
  ];
};

/** Users can no longer be sent to an endpoint. */
export const endpointAlert = (profileId: string): Alert => ({
  role: 'endpoint-alert',
  of: 'tm',
  scope: profileId,
  metric: 'ProbeAgentCurrentEndpointStateByProfileResourceId',
  namespace: 'Microsoft.Network/trafficManagerProfiles',
  operator: 'LessThan',
  threshold: 1,
});

export const metricAlert = (
  alert: Alert,
  common: ResourceMembers,
  actionGroupId: string | undefined,
  severity: number | string = LIMITS.metricAlert.severity.default,
): Resource =>
  resource(
    'Microsoft.Insights/metricAlerts',
    { ...common, location: 'global' },
    {
      severity,
      enabled: true,
      scopes: [alert.scope],
      evaluationFrequency: 'PT1M',
      windowSize: 'PT5M',
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria',
        allOf: [
          {
            name: 'threshold',
            criterionType: 'StaticThresholdCriterion',
            metricName: alert.metric,
            metricNamespace: alert.namespace,
            operator: alert.operator,
            threshold: alert.threshold,
            timeAggregation: 'Average',
          },
        ],
      },
      autoMitigate: true,
      actions: [{ actionGroupId }],
    },
  );
