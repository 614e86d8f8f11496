/** What the loopback Resource Manager holds, and short ways to fill it. */
import type { Body } from './http.ts';
import { SUBSCRIPTION } from './operations.ts';

export interface Instance {
  id: string;
  isLatest: boolean;
  power: string;
  health: string;
  zone: string;
}

export interface ScaleSet {
  readonly group: string;
  readonly name: string;
  /** The resource as it is answered, but for the etag. */
  resource: Body & { sku: { name: string; tier: string; capacity: number }; properties: Body };
  etag: number;
  instances: Instance[];
  rollingUpgrade: Body | undefined;
}

export interface World {
  readonly scaleSets: ScaleSet[];
  /** Raw, by id; unknown fields live here too. */
  readonly settings: Body[];
  readonly profiles: Body[];
  readonly events: Body[];
  readonly subscriptions: Body[];
}

export const emptyWorld = (): World => ({
  scaleSets: [],
  settings: [],
  profiles: [],
  events: [],
  subscriptions: [{ subscriptionId: SUBSCRIPTION, displayName: 'Production', state: 'Enabled' }],
});

export const idOf = (group: string, type: string, name: string): string =>
  `/subscriptions/${SUBSCRIPTION}/resourceGroups/${group}/providers/${type}/${name}`;

interface SetOptions {
  readonly name?: string;
  readonly group?: string;
  readonly location?: string;
  readonly capacity?: number;
  readonly mode?: 'Manual' | 'Rolling' | 'Automatic';
  readonly orchestration?: 'Uniform' | 'Flexible';
  /** How many of the instances run an old model. */
  readonly outdated?: number;
  readonly rolling?: Body;
}

export function aScaleSet(options: SetOptions = {}): ScaleSet {
  const {
    name = 'web',
    group = 'prod',
    location = 'westeurope',
    capacity = 3,
    mode = 'Rolling',
    orchestration = 'Uniform',
    outdated = 0,
    rolling,
  } = options;
  return {
    group,
    name,
    etag: 1,
    rollingUpgrade: undefined,
    instances: Array.from({ length: capacity }, (_, i) => anInstance(i, i >= outdated)),
    resource: {
      id: idOf(group, 'Microsoft.Compute/virtualMachineScaleSets', name),
      name,
      type: 'Microsoft.Compute/virtualMachineScaleSets',
      location,
      zones: ['1', '2', '3'],
      sku: { name: 'Standard_D2s_v5', tier: 'Standard', capacity },
      properties: {
        provisioningState: 'Succeeded',
        orchestrationMode: orchestration,
        upgradePolicy: { mode, ...(rolling ? { rollingUpgradePolicy: rolling } : {}) },
        singlePlacementGroup: false,
      },
    },
  };
}

export const anInstance = (number: number, isLatest = true): Instance => ({
  id: String(number),
  isLatest,
  power: 'running',
  health: 'healthy',
  zone: String((number % 3) + 1),
});

export function aSetting(
  options: {
    name?: string;
    group?: string;
    target?: string;
    enabled?: boolean;
    minimum?: number;
    maximum?: number;
    extra?: Body;
  } = {},
): Body {
  const {
    name = 'web-autoscale',
    group = 'prod',
    target = 'web',
    enabled = true,
    minimum = 2,
    maximum = 10,
    extra = {},
  } = options;
  const targetId = idOf(group, 'Microsoft.Compute/virtualMachineScaleSets', target);
  const rule = (operator: string, threshold: number, direction: string) => ({
    metricTrigger: {
      metricName: 'Percentage CPU',
      metricResourceUri: targetId,
      timeGrain: 'PT1M',
      statistic: 'Average',
      timeWindow: 'PT10M',
      timeAggregation: 'Average',
      operator,
      threshold,
    },
    scaleAction: { direction, type: 'ChangeCount', value: '1', cooldown: 'PT5M' },
  });
  return {
    // Monitor answers its own segments in lower case.
    id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/${group}/providers/microsoft.insights/autoscalesettings/${name}`,
    name,
    type: 'Microsoft.Insights/autoscaleSettings',
    location: 'West Europe',
    properties: {
      enabled,
      name,
      targetResourceUri: targetId.toLowerCase(),
      predictiveAutoscalePolicy: { scaleMode: 'ForecastOnly' },
      profiles: [
        {
          name: 'Default',
          capacity: { minimum: String(minimum), maximum: String(maximum), default: String(minimum) },
          rules: [rule('GreaterThan', 75, 'Increase'), rule('LessThan', 25, 'Decrease')],
        },
      ],
      notifications: [],
      ...extra,
    },
  };
}

export interface EndpointOptions {
  readonly name: string;
  readonly location: string;
  readonly priority?: number;
  readonly weight?: number;
  readonly status?: 'Enabled' | 'Disabled';
  readonly health?: string;
}

export function aProfile(options: {
  name?: string;
  group?: string;
  method?: string;
  endpoints: readonly EndpointOptions[];
}): Body {
  const { name = 'shop-tm', group = 'prod', method = 'Priority', endpoints } = options;
  const id = idOf(group, 'Microsoft.Network/trafficManagerProfiles', name);
  return {
    id,
    name,
    type: 'Microsoft.Network/trafficManagerProfiles',
    location: 'global',
    tags: { team: 'shop' },
    properties: {
      profileStatus: 'Enabled',
      trafficRoutingMethod: method,
      dnsConfig: { relativeName: name, fqdn: `${name}.trafficmanager.net`, ttl: 30 },
      monitorConfig: {
        profileMonitorStatus: 'Online',
        protocol: 'HTTPS',
        port: 443,
        path: '/health',
        intervalInSeconds: 10,
        timeoutInSeconds: 5,
        toleratedNumberOfFailures: 2,
      },
      endpoints: endpoints.map(
        ({ name: endpoint, location, priority, weight = 1, status = 'Enabled', health = 'Online' }, i) => ({
          id: `${id}/azureEndpoints/${endpoint}`,
          name: endpoint,
          type: 'Microsoft.Network/trafficManagerProfiles/azureEndpoints',
          properties: {
            endpointStatus: status,
            endpointMonitorStatus: health,
            targetResourceId: idOf(group, 'Microsoft.Network/publicIPAddresses', `${endpoint}-pip`),
            weight,
            priority: priority ?? i + 1,
            endpointLocation: location,
          },
        }),
      ),
      trafficViewEnrollmentStatus: 'Disabled',
    },
  };
}

/** What autoscale writes to the activity log when it acts. */
export function anEvent(options: {
  at: string;
  from: number;
  to: number;
  setting?: string;
  group?: string;
  status?: string;
  description?: string;
}): Body {
  const { at, from, to, setting = 'web-autoscale', group = 'prod', status = 'Succeeded' } = options;
  const resourceId = `/subscriptions/${SUBSCRIPTION}/resourceGroups/${group}/providers/microsoft.insights/autoscalesettings/${setting}`;
  const operation = `Microsoft.Insights/AutoscaleSettings/${to > from ? 'Scaleup' : 'Scaledown'}/Action`;
  const target = idOf(group, 'Microsoft.Compute/virtualMachineScaleSets', 'web');
  return {
    eventDataId: `${at}-${from}-${to}`,
    eventTimestamp: at,
    category: { value: 'Autoscale', localizedValue: 'Autoscale' },
    caller: 'Microsoft.Insights/autoscaleSettings',
    operationName: { value: operation, localizedValue: operation },
    status: { value: status, localizedValue: status },
    subStatus: { value: null },
    level: 'Informational',
    resourceId,
    properties: {
      Description:
        options.description ??
        `The autoscale engine attempting to scale resource '${target}' from ${from} instances count to ${to} instances count.`,
      ResourceName: target,
      OldInstancesCount: String(from),
      NewInstancesCount: String(to),
      LastScaleActionTime: 'Tue, 24 Nov 2026 09:00:51 GMT',
    },
  };
}
