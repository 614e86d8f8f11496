/** Several regions: the `scale:multiregion.*` helpers by name. */
import type { HelperMap } from '#arm';
import { failover } from './multiregion/failover.ts';
import { globalLoadBalancer } from './multiregion/global-load-balancer.ts';
import { trafficManager } from './multiregion/traffic-manager.ts';

export const multiRegionHelpers = {
  'scale:multiregion.trafficManager': trafficManager,
  'scale:multiregion.loadBalancer': globalLoadBalancer,
  'scale:multiregion.failover': failover,
} satisfies HelperMap;
