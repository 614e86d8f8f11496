/** Several regions: the `scale:multiregion.*` helpers by name. */
import type { HelperMap } from '#arm';
import { failover, globalLoadBalancer } from './multiregion/global.ts';
import { trafficManager } from './multiregion/traffic-manager.ts';

export const multiRegionHelpers = {
  'scale:multiregion.trafficManager': trafficManager,
  'scale:multiregion.loadBalancer': globalLoadBalancer,
  'scale:multiregion.failover': failover,
} satisfies HelperMap;
