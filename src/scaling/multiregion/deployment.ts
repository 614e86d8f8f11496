/** `scale:multiregion.deployment`: a whole deployment in several regions. */

import { call, defineFunction, expression, format, member, option, type Resource, resourceId, variable } from '#arm';
import { LIMITS } from '#azure';
import { NETWORK, OS_TYPES, publicIp } from '#platform';
import { modeSpec } from '../vmss/network.ts';
import { parametersOf } from './deployment-parameters.ts';
import { type FailoverSpeed, failover } from './failover.ts';
import { globalLoadBalancer } from './global-load-balancer.ts';
import { monitoring } from './monitoring.ts';
import { dnsLabel, regionSet } from './region-set.ts';
import {
  namePrefixSpec,
  type RegionLoop,
  type Regions,
  regionAt,
  regionKey,
  regionLoop,
  severalRegionsSpec,
} from './regions.ts';
import { trafficManager } from './traffic-manager.ts';

const { choice, flag, integer, list, object, oneOf, options, text } = option;
const bounds = LIMITS.vmss.instances;

const specs = {
  namePrefix: namePrefixSpec,
  orchestrationMode: modeSpec,
  osType: choice('Family of the image.', OS_TYPES, { default: 'Linux' }),
  global: choice('What sends users to a region.', ['trafficManager', 'loadBalancer'], { default: 'trafficManager' }),
  routingMethod: oneOf('Traffic Manager: how a region is chosen.', ['Performance', 'Priority', 'Weighted'], {
    default: 'Performance',
  }),
  failoverSpeed: choice('Traffic Manager: how fast a lost region is noticed.', ['fast', 'standard'], {
    default: 'standard',
  }),
  port: integer('Port of the application.', LIMITS.loadBalancer.appPort),
  healthPath: text('Path that answers 200.', { default: '/health' }),
  minimum: integer('Fewest instances in each region.', { ...bounds, default: "[parameters('minInstances')]" }),
  maximum: integer('Most instances in each region.', { ...bounds, default: "[parameters('maxInstances')]" }),
  initial: integer('Instances at the start in each region.', { ...bounds, default: "[parameters('instanceCount')]" }),
  scaleOut: integer('Average CPU that adds an instance.', { min: 1, max: 100, default: 75, unit: '%' }),
  scaleIn: integer('Average CPU that takes one away.', { min: 1, max: 100, default: 25, unit: '%' }),
  peering: flag('Joins the networks of all regions.', { default: false }),
  monitoring: flag('Workspace, logs and alerts.', { default: true }),
  emails: list<string>('Who is told of alerts.'),
  tags: object<Readonly<Record<string, string>>>('Tags of all resources.'),
} as const;
type Options = option.Checked<typeof specs>;

export interface Deployment {
  readonly parameters: Readonly<Record<string, object>>;
  readonly variables: { readonly regions: Regions };
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, object>>;
}

/** Parts of a template for a resource group: a set of resources in each region, and one entry for all. */
export const deployment = defineFunction<[Regions, Options], Deployment>(
  {
    name: 'scale:multiregion.deployment',
    summary:
      'A scale set with network, load balancer and autoscale in every region, and Traffic Manager or a global load balancer in front.',
    docs: 'Highly available multi-region web application',
    args: [
      { name: 'regions', spec: severalRegionsSpec },
      { name: 'options', spec: options('What stands in each region, and in front of them.', specs) },
    ],
    returns: '`parameters`, `variables`, `resources` and `outputs` of a template.',
    example: [["[parameters('location')]", 'northeurope'], { routingMethod: 'Priority' }],
  },
  (regions, o) => {
    const loop = regionLoop(variable('regions'), o.namePrefix);
    const hasTrafficManager = o.global === 'trafficManager';
    const front = hasTrafficManager ? `{0}-tm` : '{0}-glb';
    const name = format(front, o.namePrefix);
    const resources = [
      ...regionSet(loop, o),
      ...(hasTrafficManager ? [byName(loop, name, o)] : byAddress(loop, name, o)),
      ...(o.monitoring
        ? monitoring(loop.regions, {
            namePrefix: o.namePrefix,
            emails: o.emails,
            tags: o.tags,
            ...(hasTrafficManager ? { trafficManagerName: name } : {}),
          }).resources
        : []),
    ];
    const variables = { regions: typeof regions === 'string' ? regions : regions.map(regionKey) };
    return {
      parameters: parametersOf({ variables, resources }),
      variables,
      resources,
      outputs: outputsOf(loop.regions, name, o),
    };
  },
);

const regionalName = (o: Options, role: string, at: string): string => format(`{0}-{1}-${role}`, o.namePrefix, at);
const pipAt = (regions: string, o: Options, turn: string): string =>
  resourceId(NETWORK.publicIp, regionalName(o, 'pip', regionAt(regions, turn)));

/** Traffic Manager: names lead to the addresses of the regions. */
function byName({ regions, after }: RegionLoop, name: string, o: Options): Resource {
  const { monitorConfig, dnsConfig } = failover({ speed: o.failoverSpeed as FailoverSpeed });
  return trafficManager(regions, o.routingMethod, {
    name,
    relativeName: call('toLower', format('{0}-{1}', o.namePrefix, expression('uniqueString(resourceGroup().id)'))),
    port: o.port,
    path: o.healthPath,
    ...monitorConfig,
    ttl: dnsConfig.ttl,
    targetId: pipAt(regions, o, "copyIndex('endpoints')"),
    tags: o.tags,
    dependsOn: [after('pip')],
  });
}

/** A global load balancer: one address that leads to the load balancers of the regions. */
function byAddress({ regions, after }: RegionLoop, name: string, o: Options): readonly Resource[] {
  const ip = format('{0}-glb-pip', o.namePrefix);
  const ipId = resourceId(NETWORK.publicIp, ip);
  const location = "[parameters('globalHomeRegion')]";
  const at = regionAt(regions, "copyIndex('loadBalancerBackendAddresses')");
  return [
    publicIp({ name: ip, location, tier: 'Global', domainNameLabel: dnsLabel(o.namePrefix, 'glb'), tags: o.tags }),
    globalLoadBalancer(regions, {
      name,
      location,
      publicIpId: ipId,
      port: o.port,
      frontendId: resourceId(`${NETWORK.loadBalancer}/frontendIPConfigurations`, regionalName(o, 'lb', at), 'frontend'),
      tags: o.tags,
      dependsOn: [ipId, after('lb')],
    }),
  ];
}

function outputsOf(regions: string, name: string, o: Options): Readonly<Record<string, object>> {
  const isNamed = o.global === 'trafficManager';
  const entry = isNamed
    ? member(call('reference', resourceId('Microsoft.Network/trafficmanagerprofiles', name)), 'dnsConfig.fqdn')
    : member(call('reference', resourceId(NETWORK.publicIp, format('{0}-glb-pip', o.namePrefix))), 'dnsSettings.fqdn');
  return {
    globalFqdn: { type: 'string', value: entry },
    scaleSetIds: {
      type: 'array',
      copy: {
        count: call('length', regions),
        input: resourceId(
          'Microsoft.Compute/virtualMachineScaleSets',
          regionalName(o, 'vmss', regionAt(regions, 'copyIndex()')),
        ),
      },
    },
  };
}
