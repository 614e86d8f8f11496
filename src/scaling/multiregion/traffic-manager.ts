/** `scale:multiregion.trafficManager`: DNS that sends users to a healthy region. */

import {
  call,
  defineFunction,
  expression,
  format,
  globalOptions,
  option,
  type Resource,
  resource,
  resourceId,
} from '#arm';
import { LIMITS } from '#azure';
import { type Regions, regionAt, regionKey, regionsSpec } from './regions.ts';

const { choice, integer, list, oneOf, options, text } = option;
const limits = LIMITS.trafficManager;

export const ROUTING_METHODS = ['Performance', 'Priority', 'Weighted', 'Geographic', 'MultiValue', 'Subnet'] as const;
const KINDS = { azure: 'azureEndpoints', external: 'externalEndpoints' } as const;

const specs = {
  ...globalOptions,
  name: text('Name of the profile.', { default: "[parameters('trafficManagerName')]" }),
  relativeName: text('DNS label under trafficmanager.net, unique in the world.', {
    default: "[toLower(format('{0}-{1}', parameters('namePrefix'), uniqueString(resourceGroup().id)))]",
    ...LIMITS.naming.trafficManager,
  }),
  ttl: integer('How long clients keep an answer.', { ...limits.ttlSeconds, unit: 's' }),
  protocol: choice('What is asked. HTTPS in production.', ['HTTP', 'HTTPS', 'TCP'], { default: 'HTTP' }),
  port: integer('Port of the probe.', { ...LIMITS.port, default: 80 }),
  path: text('Path that answers with an expected code; not for TCP.', { default: '/health' }),
  intervalInSeconds: oneOf('Time between two questions; 10 costs more.', limits.intervalSeconds, { default: 30 }),
  timeoutInSeconds: integer('Longest answer: 5 to 10 with 30 s, 5 to 9 with 10 s.', {
    min: limits.timeoutSeconds.interval30.min,
    max: limits.timeoutSeconds.interval30.max,
    unit: 's',
  }),
  toleratedNumberOfFailures: integer('Failures in a row that are forgiven.', limits.toleratedFailures),
  expectedStatusCodeRanges: list<{ min: number; max: number }>('Codes that count as well {min, max}; not for TCP.', {
    ...limits.statusCodeRanges,
    default: [{ min: 200, max: 299 }],
  }),
  customHeaders: list<object>('Headers of the probe {name, value}.', limits.customHeaders),
  endpointType: choice('Addresses of this deployment, or others by name or address.', ['azure', 'external'], {
    default: 'azure',
  }),
  targetIds: list<string>('Azure: id of the public address per region; it must have a DNS label.'),
  targetId: text("Azure, with a loop: id of the public address at copyIndex('endpoints').", {}),
  targets: list<string>('External: name or address per region.'),
  weights: list<number>('Weighted: share per region; equal when absent.', { item: integer('Share.', limits.weight) }),
  geoMappings: list<readonly string[]>('Geographic: codes per region such as GEO-EU; one of them should have WORLD.'),
  subnets: list<readonly object[]>(
    'Subnet: ranges of callers {first, last} or {first, scope} per region; one region without is for the rest.',
  ),
  maxReturn: integer('MultiValue: most addresses in an answer.', { min: 1 }),
  alwaysServe: list<string>('Regions that get users without being asked for their health; avoid.'),
} as const;
type Options = option.Checked<typeof specs>;

/**
 * A profile with one endpoint per region. `regions` is a list, or an expression of one: then the endpoints are a copy
 * loop and `targetId` uses `copyIndex('endpoints')`. Throws a RangeError for MultiValue with Azure endpoints, for lists
 * that do not match the regions, and for a time-out that does not go with the interval.
 */
export const trafficManager = defineFunction<
  [Regions, (typeof ROUTING_METHODS)[number] | (string & {}), Options],
  Resource
>(
  {
    name: 'scale:multiregion.trafficManager',
    summary:
      'A Traffic Manager profile with one endpoint per region. Each region’s public address must have a DNS label.',
    docs: 'Traffic Manager routing methods',
    args: [
      { name: 'regions', spec: regionsSpec },
      { name: 'method', spec: oneOf('How a region is chosen.', ROUTING_METHODS, { default: 'Performance' }) },
      { name: 'options', spec: options('Name, probe and targets.', specs) },
    ],
    returns: 'A Traffic Manager profile, a whole resource.',
    example: [['westeurope', 'northeurope'], 'Performance'],
  },
  (regions, method, o) => {
    check(regions, method, o);
    const isTcp = o.protocol === 'TCP';
    return resource(
      'Microsoft.Network/trafficmanagerprofiles',
      { ...o, location: 'global' },
      {
        profileStatus: 'Enabled',
        trafficRoutingMethod: method,
        maxReturn: method === 'MultiValue' ? (o.maxReturn ?? regions.length) : undefined,
        dnsConfig: { relativeName: o.relativeName, ttl: o.ttl },
        monitorConfig: {
          protocol: o.protocol,
          port: o.port,
          path: isTcp ? undefined : o.path,
          intervalInSeconds: o.intervalInSeconds,
          timeoutInSeconds: o.timeoutInSeconds ?? timeoutBounds(o.intervalInSeconds).default,
          toleratedNumberOfFailures: o.toleratedNumberOfFailures,
          expectedStatusCodeRanges: isTcp ? undefined : o.expectedStatusCodeRanges,
          customHeaders: isTcp ? undefined : o.customHeaders,
        },
        ...(typeof regions === 'string'
          ? { copy: [endpointLoop(regions, o)] }
          : { endpoints: regions.map((region, i) => endpoint(o, regionKey(region), i)) }),
      },
    );
  },
);

const endpointType = (o: Options): string => `Microsoft.Network/trafficManagerProfiles/${KINDS[o.endpointType]}`;

function endpoint(o: Options, name: string, i: number): object {
  const isExternal = o.endpointType === 'external';
  return {
    name,
    type: endpointType(o),
    properties: {
      endpointStatus: 'Enabled',
      targetResourceId: isExternal ? undefined : (o.targetIds?.[i] ?? defaultTarget(name)),
      target: isExternal ? o.targets?.[i] : undefined,
      endpointLocation: isExternal ? name : undefined,
      weight: o.weights?.[i] ?? limits.weight.default,
      priority: i + 1,
      geoMapping: o.geoMappings?.[i],
      subnets: o.subnets?.[i],
      alwaysServe: o.alwaysServe?.includes(name) === true ? 'Enabled' : undefined,
    },
  };
}

function endpointLoop(regions: string, o: Options): object {
  const turn = "copyIndex('endpoints')";
  const name = regionAt(regions, turn);
  return {
    name: 'endpoints',
    count: call('length', regions),
    input: {
      name,
      type: endpointType(o),
      properties: {
        endpointStatus: 'Enabled',
        targetResourceId: o.targetId ?? defaultTarget(name),
        weight: limits.weight.default,
        priority: expression(`add(${turn}, 1)`),
      },
    },
  };
}

const defaultTarget = (region: string): string =>
  resourceId('Microsoft.Network/publicIPAddresses', format('{0}-{1}-pip', "[parameters('namePrefix')]", region));

const timeoutBounds = (interval: number | string) =>
  interval === 10 ? limits.timeoutSeconds.interval10 : limits.timeoutSeconds.interval30;

function refuse(name: string, value: unknown, allowed: string): never {
  throw new RangeError(`scale:multiregion.trafficManager: "${name}" is ${JSON.stringify(value)}. Allowed: ${allowed}.`);
}

function check(regions: Regions, method: string, o: Options): void {
  if (method === 'MultiValue' && o.endpointType === 'azure') {
    refuse(
      'method',
      method,
      'Performance, Priority, Weighted, Geographic, Subnet; MultiValue with external endpoints only',
    );
  }
  const { min, max } = timeoutBounds(o.intervalInSeconds);
  if (typeof o.timeoutInSeconds === 'number' && (o.timeoutInSeconds < min || o.timeoutInSeconds > max)) {
    refuse('timeoutInSeconds', o.timeoutInSeconds, `${min} to ${max} s with an interval of ${o.intervalInSeconds} s`);
  }
  const isLoop = typeof regions === 'string';
  if (isLoop && o.endpointType === 'external')
    refuse('endpointType', o.endpointType, 'azure with an expression of regions');
  if (!isLoop && o.endpointType === 'external' && o.targets === undefined)
    refuse('targets', o.targets, 'one per region');
  for (const name of ['targetIds', 'targets', 'weights', 'geoMappings', 'subnets'] as const) {
    const given = o[name];
    if (given !== undefined && (isLoop || given.length !== regions.length)) {
      refuse(name, given, isLoop ? 'only with a list of regions' : `a list of ${regions.length}, one per region`);
    }
  }
}
