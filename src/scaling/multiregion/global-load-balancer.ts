/** `scale:multiregion.loadBalancer`: one address for all regions. */

import { call, defineFunction, format, option, type Resource, resource, resourceId, resourceOptions } from '#arm';
import { LIMITS } from '#azure';
import { NETWORK, PART_NAMES } from '#platform';
import { type Regions, regionAt, regionKey, regionsSpec } from './regions.ts';

const { integer, list, oneOf, options, text } = option;
const TYPE = NETWORK.loadBalancer;
const LOOP = 'loadBalancerBackendAddresses';
const POOL = 'regions';

const specs = {
  ...resourceOptions,
  name: text('Name of the load balancer.', { default: "[format('{0}-glb', parameters('namePrefix'))]" }),
  location: oneOf('Home region of the address; the backends may be anywhere.', LIMITS.globalLoadBalancer.homeRegions, {
    default: "[parameters('globalHomeRegion')]",
  }),
  publicIpId: text('Id of a public address of the Global tier.', {
    default: "[resourceId('Microsoft.Network/publicIPAddresses', format('{0}-glb-pip', parameters('namePrefix')))]",
  }),
  protocol: oneOf('Transport protocol.', ['Tcp', 'Udp'], { default: 'Tcp' }),
  port: integer('Port at the front; the regional rules must have the same.', LIMITS.loadBalancer.appPort),
  idleTimeoutInMinutes: integer('How long idle connections are kept.', {
    ...LIMITS.loadBalancer.idleTimeoutMinutes,
    unit: 'min',
  }),
  loadDistribution: oneOf('Whether a caller stays with one region.', ['Default', 'SourceIP', 'SourceIPProtocol'], {
    default: 'Default',
  }),
  frontendIds: list<string>('Id of the public frontend per region.'),
  frontendId: text("With a loop: id of the frontend at copyIndex('loadBalancerBackendAddresses').", {}),
} as const;

/**
 * A load balancer of the Global tier over the regional, public, Standard ones. It has no probe of its own: it reads
 * theirs. Throws a RangeError when `frontendIds` does not match the regions.
 */
export const globalLoadBalancer = defineFunction<[Regions, option.Checked<typeof specs>], Resource>(
  {
    name: 'scale:multiregion.loadBalancer',
    summary: 'A global load balancer: one static address, instant fail-over, over regional public load balancers.',
    docs: 'Global load balancer',
    args: [
      { name: 'regions', spec: { ...regionsSpec, max: LIMITS.globalLoadBalancer.backends.max } },
      { name: 'options', spec: options('Name, address and backends.', specs) },
    ],
    returns: 'A load balancer of the Global tier, a whole resource.',
    example: [['westeurope', 'northeurope'], { name: 'web-glb', location: 'westeurope' }],
  },
  (regions, o) => {
    const isLoop = typeof regions === 'string';
    if (o.frontendIds !== undefined && (isLoop || o.frontendIds.length !== regions.length)) {
      throw new RangeError(
        `scale:multiregion.loadBalancer: "frontendIds" has ${o.frontendIds.length} items. Allowed: ${isLoop ? 'only with a list of regions' : `${regions.length}, one per region`}.`,
      );
    }
    const address = (name: string, id: string | undefined): object => ({
      name,
      properties: { loadBalancerFrontendIPConfiguration: { id: id ?? defaultFrontend(name) } },
    });
    const backends = isLoop
      ? {
          copy: [
            {
              name: LOOP,
              count: call('length', regions),
              input: address(regionAt(regions, `copyIndex('${LOOP}')`), o.frontendId),
            },
          ],
        }
      : { [LOOP]: regions.map((region, i) => address(regionKey(region), o.frontendIds?.[i])) };
    const part = (collection: string, name: string) => ({ id: resourceId(`${TYPE}/${collection}`, o.name, name) });
    return resource(
      TYPE,
      o,
      {
        frontendIPConfigurations: [
          { name: PART_NAMES.frontend, properties: { publicIPAddress: { id: o.publicIpId } } },
        ],
        backendAddressPools: [{ name: POOL, properties: backends }],
        loadBalancingRules: [
          {
            name: 'app',
            properties: {
              protocol: o.protocol,
              frontendPort: o.port,
              backendPort: o.port,
              frontendIPConfiguration: part('frontendIPConfigurations', PART_NAMES.frontend),
              backendAddressPool: part('backendAddressPools', POOL),
              idleTimeoutInMinutes: o.idleTimeoutInMinutes,
              enableTcpReset: o.protocol === 'Tcp' ? true : undefined,
              enableFloatingIP: false,
              loadDistribution: o.loadDistribution === 'Default' ? undefined : o.loadDistribution,
            },
          },
        ],
      },
      { sku: { name: 'Standard', tier: 'Global' } },
    );
  },
);

const defaultFrontend = (region: string): string =>
  resourceId(
    `${TYPE}/frontendIPConfigurations`,
    format('{0}-{1}-lb', "[parameters('namePrefix')]", region),
    PART_NAMES.frontend,
  );
