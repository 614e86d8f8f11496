/** `scale:multiregion.loadBalancer` and `.failover`: one address for all regions, and how fast a lost region is noticed. */
import { LIMITS } from '#azure';
import { call, defineFunction, defineHelper, option, resource, resourceId, resourceOptions } from '#arm';

const { integer, list, oneOf, options, text } = option;
const TYPE = 'Microsoft.Network/loadBalancers';

const specs = {
  ...resourceOptions,
  location: oneOf('Home region of the address.', LIMITS.globalLoadBalancer.homeRegions, { default: "[parameters('globalHomeRegion')]" }),
  publicIpId: text('Id of a public address of the Global tier.', { default: "[resourceId('Microsoft.Network/publicIPAddresses', format('{0}-glb-pip', parameters('namePrefix')))]" }),
  port: integer('Port at the front; the regional rules must have the same.', { ...LIMITS.port, default: 80 }),
  frontendIds: list<string>('Id of the public frontend per region.'),
  frontendId: text('With a loop: id of the frontend at copyIndex(\'loadBalancerBackendAddresses\').', {}),
} as const;

const LOOP = 'loadBalancerBackendAddresses';

/** A load balancer of the Global tier over the regional, public, Standard ones. It has no probe of its own. */
export const globalLoadBalancer = defineFunction<
  [readonly string[] | string, option.Checked<typeof specs>],
  ReturnType<typeof resource>
>(
  {
    name: 'scale:multiregion.loadBalancer',
    summary: 'A global load balancer: one static address, instant fail-over, over regional public load balancers.',
    docs: 'Global load balancer',
    args: [
      { name: 'regions', spec: list<string>('Regions, the primary first.', { isRequired: true }) },
      { name: 'options', spec: options('Name, address and backends.', specs) },
    ],
    example: [['westeurope', 'northeurope'], { name: 'web-glb', location: 'westeurope' }],
  },
  (regions, o) => {
    const name = o.name ?? "[format('{0}-glb', parameters('namePrefix'))]";
    const address = (label: string, id: string): object => ({
      name: label,
      properties: { loadBalancerFrontendIPConfiguration: { id } },
    });
    const backends =
      typeof regions === 'string'
        ? {
            copy: [
              {
                name: LOOP,
                count: call('length', regions),
                input: address(`[${regions.slice(1, -1)}[copyIndex('${LOOP}')]]`, o.frontendId ?? ''),
              },
            ],
          }
        : { [LOOP]: regions.map((region, i) => address(region, o.frontendIds?.[i] ?? defaultFrontend(region))) };
    return resource(
      TYPE,
      { ...o, name },
      {
        frontendIPConfigurations: [{ name: 'frontend', properties: { publicIPAddress: { id: o.publicIpId } } }],
        backendAddressPools: [{ name: 'regions', properties: backends }],
        loadBalancingRules: [
          {
            name: 'app',
            properties: {
              protocol: 'Tcp',
              frontendPort: o.port,
              backendPort: o.port,
              frontendIPConfiguration: { id: resourceId(`${TYPE}/frontendIPConfigurations`, name, 'frontend') },
              backendAddressPool: { id: resourceId(`${TYPE}/backendAddressPools`, name, 'regions') },
              idleTimeoutInMinutes: LIMITS.loadBalancer.idleTimeoutMinutes.default,
              enableTcpReset: true,
              enableFloatingIP: false,
            },
          },
        ],
      },
      { sku: { name: 'Standard', tier: 'Global' } },
    );
  },
);

const defaultFrontend = (region: string): string =>
  resourceId(`${TYPE}/frontendIPConfigurations`, call('format', '{0}-{1}-lb', "[parameters('namePrefix')]", region), 'frontend');

const PROFILES = {
  fast: { intervalInSeconds: 10, timeoutInSeconds: 5, toleratedNumberOfFailures: 2, ttl: 30 },
  standard: { intervalInSeconds: 30, timeoutInSeconds: 10, toleratedNumberOfFailures: 3, ttl: 60 },
} as const;
export type FailoverSpeed = keyof typeof PROFILES;

/** Probe and DNS settings of a fail-over speed, and the seconds until clients are elsewhere. */
export const failover = defineHelper(
  {
    name: 'scale:multiregion.failover',
    summary: 'Probe and DNS settings for a fast or standard fail-over; Azure has no resource for it. A manual one disables the primary endpoint.',
    docs: 'Traffic Manager endpoint monitoring',
    options: {
      speed: oneOf('How fast a lost region is noticed.', ['fast', 'standard'], { default: 'standard' }),
      regions: list<string>('Regions, the primary first.', { default: [] }),
    },
    example: [{ speed: 'fast', regions: ['westeurope', 'northeurope'] }],
  },
  (o) => {
    const { ttl, ...monitorConfig } = PROFILES[o.speed as FailoverSpeed];
    return {
      trafficRoutingMethod: 'Priority',
      dnsConfig: { ttl },
      monitorConfig,
      endpoints: o.regions.map((name, i) => ({ name, priority: i + 1 })),
      estimatedDetectionSeconds: monitorConfig.intervalInSeconds * (monitorConfig.toleratedNumberOfFailures + 1) + ttl,
      manualFailover: { action: 'PATCH', endpointStatus: 'Disabled' },
    };
  },
);
