/** What stands in front of all regions: Traffic Manager, or a global load balancer. */

import { resourceId, variable } from '#arm';
import type { ResourceType } from '#azure';
import type { Design } from '#design';
import { multiRegionHelpers } from '#scaling';
import {
  dependency,
  dnsLabel,
  globalName,
  hasGlobalLoadBalancer,
  isLooped,
  multiRegionCondition,
  regionalName,
} from './scope.ts';
import { tagsOf } from './tags.ts';
import { fieldValue } from './values.ts';

const PUBLIC_IP = 'Microsoft.Network/publicIPAddresses';
const FRONTEND = 'Microsoft.Network/loadBalancers/frontendIPConfigurations';

/** The context of the partial `global`, or nothing when the package offers one region only. */
export function globalContext(design: Design): object | undefined {
  if (!isLooped(design)) return undefined;
  const common = { condition: multiRegionCondition(design), tags: tagsOf(design) };
  const regions = variable('regions');
  return hasGlobalLoadBalancer(design)
    ? { trafficManager: undefined, regions, ...globalLoadBalancer(design, common) }
    : { regions, routingMethod: fieldValue(design, 'routingMethod'), trafficManager: trafficManager(design, common) };
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
    port: fieldValue(design, 'appPort'),
    ...(protocol === 'TCP' ? {} : { path: fieldValue(design, 'healthPath') }),
    ...speed.monitorConfig,
    ttl: speed.dnsConfig.ttl,
    targetId: resourceId(PUBLIC_IP, regionalName(design, 'pip', 'endpoints')),
    dependsOn: [dependency(design, PUBLIC_IP, 'pip')],
  };
}

function globalLoadBalancer(design: Design, common: object): object {
  const name = globalName(design, 'glb');
  const ip = globalName(design, 'glb-pip');
  const location = fieldValue(design, 'globalHomeRegion');
  return {
    globalIp: { ...common, name: ip, location, tier: 'Global', domainNameLabel: dnsLabel(design, 'glb') },
    loadBalancer: {
      ...common,
      name,
      location,
      publicIpId: resourceId(PUBLIC_IP, ip),
      port: fieldValue(design, 'appPort'),
      frontendId: resourceId(FRONTEND, regionalName(design, 'lb', 'loadBalancerBackendAddresses'), 'frontend'),
      dependsOn: [resourceId(PUBLIC_IP, ip), dependency(design, 'Microsoft.Network/loadBalancers', 'lb')],
    },
  };
}

/** Where a DNS name is found after the deployment. */
export interface Address {
  readonly type: ResourceType;
  readonly name: string;
  readonly path: string;
}

/** The name that users call: Traffic Manager's, or the global address's. */
export const globalAddress = (design: Design): Address =>
  hasGlobalLoadBalancer(design)
    ? { type: PUBLIC_IP, name: globalName(design, 'glb-pip'), path: 'dnsSettings.fqdn' }
    : { type: 'Microsoft.Network/trafficmanagerprofiles', name: globalName(design, 'tm'), path: 'dnsConfig.fqdn' };
