/** What stands in front of all regions: Traffic Manager, or a global load balancer. */
import { call, resourceId, variable } from '#arm';
import type { Design } from '#design';
import { multiRegionHelpers } from '#scaling';
import { dnsLabel, globalName, isLooped, multiRegionCondition, regionalName } from './scope.ts';
import { tagsOf } from './tags.ts';
import { valueOf } from './values.ts';

const PUBLIC_IP = 'Microsoft.Network/publicIPAddresses';
const FRONTEND = 'Microsoft.Network/loadBalancers/frontendIPConfigurations';

export const hasGlobalLoadBalancer = (design: Design): boolean =>
  design.values.globalRouting === 'globalLoadBalancer' && design.values.loadBalancing === 'loadBalancer';

/** The context of the partial `global`, or nothing when the package offers one region only. */
export function globalContext(design: Design): object | undefined {
  if (!isLooped(design)) return undefined;
  const common = { condition: multiRegionCondition(design), tags: tagsOf(design) };
  const regions = variable('regions');
  return hasGlobalLoadBalancer(design)
    ? { trafficManager: undefined, regions, ...globalLoadBalancer(design, common) }
    : { regions, routingMethod: valueOf(design, 'routingMethod'), trafficManager: trafficManager(design, common) };
}

function trafficManager(design: Design, common: object): object {
  const { values } = design;
  const speed = multiRegionHelpers['scale:multiregion.failover']({ speed: values.failoverSpeed });
  const protocol = values.healthProtocol.toUpperCase();
  return {
    ...common,
    name: globalName(design, 'tm'),
    relativeName: dnsLabel(design),
    protocol,
    port: valueOf(design, 'appPort'),
    ...(protocol === 'TCP' ? {} : { path: valueOf(design, 'healthPath') }),
    ...speed.monitorConfig,
    ttl: speed.dnsConfig.ttl,
    targetId: resourceId(PUBLIC_IP, regionalName(design, 'pip', 'endpoints')),
    // The name of the loop: every region's address must exist first.
    dependsOn: ['pip'],
  };
}

function globalLoadBalancer(design: Design, common: object): object {
  const name = globalName(design, 'glb');
  const ip = globalName(design, 'glb-pip');
  const location = valueOf(design, 'globalHomeRegion');
  return {
    globalIp: { ...common, name: ip, location, tier: 'Global', domainNameLabel: dnsLabel(design, 'glb') },
    loadBalancer: {
      ...common,
      name,
      location,
      publicIpId: resourceId(PUBLIC_IP, ip),
      port: valueOf(design, 'appPort'),
      frontendId: resourceId(FRONTEND, regionalName(design, 'lb', 'loadBalancerBackendAddresses'), 'frontend'),
      dependsOn: [resourceId(PUBLIC_IP, ip), 'lb'],
    },
  };
}

/** The name that users call: Traffic Manager's, or the global address's. */
export function globalFqdn(design: Design): string {
  return hasGlobalLoadBalancer(design)
    ? member(call('reference', resourceId(PUBLIC_IP, globalName(design, 'glb-pip'))), 'dnsSettings.fqdn')
    : member(
        call('reference', resourceId('Microsoft.Network/trafficmanagerprofiles', globalName(design, 'tm'))),
        'dnsConfig.fqdn',
      );
}

/** A member of what an expression yields. */
export const member = (of: string, path: string): string => `[${of.slice(1, -1)}.${path}]`;
