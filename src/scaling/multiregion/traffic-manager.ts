/** `scale:multiregion.trafficManager`: DNS that sends users to a healthy region. */
import { LIMITS } from '#azure';
import { call, defineFunction, expression, option, resource, resourceId, resourceOptions, unwrap } from '#arm';

const { integer, list, oneOf, options, text } = option;
const limits = LIMITS.trafficManager;

/** Endpoints in a deployment's own regions need neither an address nor a list of ranges, as MultiValue and Subnet do. */
export const ROUTING_METHODS = ['Performance', 'Priority', 'Weighted', 'Geographic', 'MultiValue', 'Subnet'] as const;

const specs = {
  ...resourceOptions,
  name: text('Name of the profile.', { default: "[parameters('trafficManagerName')]" }),
  relativeName: text('DNS label under trafficmanager.net, unique in the world.', {
    default: "[toLower(format('{0}-{1}', parameters('namePrefix'), uniqueString(resourceGroup().id)))]",
  }),
  ttl: integer('How long clients keep an answer.', { ...limits.ttlSeconds, default: limits.ttlSeconds.default, unit: 's' }),
  protocol: oneOf('What is asked.', ['HTTP', 'HTTPS', 'TCP'], { default: 'HTTP' }),
  port: integer('Port of the probe.', { ...LIMITS.port, default: 80 }),
  path: text('Path that answers 200; not for TCP.', { default: '/health' }),
  intervalInSeconds: oneOf('Time between two questions.', limits.intervalSeconds, { default: 30 }),
  timeoutInSeconds: integer('Longest answer: 5 to 10 with 30 s, 5 to 9 with 10 s.', { min: 5, max: 10, unit: 's' }),
  toleratedNumberOfFailures: integer('Failures in a row that are forgiven.', { ...limits.toleratedFailures, default: limits.toleratedFailures.default }),
  targetIds: list<string>('Id of the public address per region; it must have a DNS label.'),
  targetId: text('With a loop: id of the public address at copyIndex(\'endpoints\').', {}),
} as const;

const ENDPOINT = 'Microsoft.Network/trafficManagerProfiles/azureEndpoints';

/**
 * A profile with one endpoint per region. `regions` is a list, or an expression of one: then the endpoints are a copy
 * loop and `targetId` and the endpoint's name use `copyIndex('endpoints')`.
 */
export const trafficManager = defineFunction<
  [readonly string[] | string, string, option.Checked<typeof specs>],
  ReturnType<typeof resource>
>(
  {
    name: 'scale:multiregion.trafficManager',
    summary: 'A Traffic Manager profile with one endpoint per region. Each region’s public address must have a DNS label.',
    docs: 'Traffic Manager routing methods',
    args: [
      { name: 'regions', spec: list<string>('Regions, the primary first.', { isRequired: true }) },
      { name: 'method', spec: oneOf('How a region is chosen.', ROUTING_METHODS, { default: 'Performance' }) },
      { name: 'options', spec: options('Name, probe and targets.', specs) },
    ],
    example: [['westeurope', 'northeurope'], 'Performance'],
  },
  (regions, method, o) => {
    if (method === 'MultiValue') {
      throw new RangeError(
        'scale:multiregion.trafficManager: "method" is "MultiValue". Allowed for Azure endpoints: Performance, Priority, Weighted, Geographic, Subnet.',
      );
    }
    checkTimeout(o.intervalInSeconds, o.timeoutInSeconds);
    return resource(
      'Microsoft.Network/trafficmanagerprofiles',
      { ...o, location: 'global' },
      {
        profileStatus: 'Enabled',
        trafficRoutingMethod: method,
        dnsConfig: { relativeName: o.relativeName, ttl: o.ttl },
        monitorConfig: {
          protocol: o.protocol,
          port: o.port,
          path: o.protocol === 'TCP' ? undefined : o.path,
          intervalInSeconds: o.intervalInSeconds,
          timeoutInSeconds: o.timeoutInSeconds ?? timeoutBounds(o.intervalInSeconds).default,
          toleratedNumberOfFailures: o.toleratedNumberOfFailures,
          expectedStatusCodeRanges: o.protocol === 'TCP' ? undefined : [{ min: 200, max: 299 }],
        },
        ...(typeof regions === 'string'
          ? { copy: [endpointLoop(regions, o.targetId ?? '')] }
          : { endpoints: regions.map((region, i) => endpoint(region, o.targetIds?.[i] ?? defaultTarget(region), i + 1)) }),
      },
    );
  },
);

const endpoint = (name: string, targetResourceId: string, priority: number | string): object => ({
  name,
  type: ENDPOINT,
  properties: { endpointStatus: 'Enabled', targetResourceId, weight: limits.weight.default, priority },
});

function endpointLoop(regions: string, targetId: string): object {
  const at = `copyIndex('endpoints')`;
  return {
    name: 'endpoints',
    count: call('length', regions),
    input: endpoint(expression(`${unwrap(regions)}[${at}]`), targetId, expression(`add(${at}, 1)`)),
  };
}

const defaultTarget = (region: string): string =>
  resourceId('Microsoft.Network/publicIPAddresses', call('format', '{0}-{1}-pip', "[parameters('namePrefix')]", region));

const timeoutBounds = (interval: number | string) =>
  interval === 10 ? limits.timeoutSeconds.interval10 : limits.timeoutSeconds.interval30;

function checkTimeout(interval: number | string, timeout: number | string | undefined): void {
  const { min, max } = timeoutBounds(interval);
  if (typeof timeout === 'number' && (timeout < min || timeout > max)) {
    throw new RangeError(
      `scale:multiregion.trafficManager: "timeoutInSeconds" is ${timeout}. Allowed with an interval of ${interval} s: ${min} to ${max}.`,
    );
  }
}
