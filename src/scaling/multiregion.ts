/** Several regions: the `scale:multiregion.*` helpers by name. */
import type { HelperMap } from '#arm';
import { backup } from './multiregion/backup.ts';
import { deployment } from './multiregion/deployment.ts';
import { failover } from './multiregion/failover.ts';
import { globalLoadBalancer } from './multiregion/global-load-balancer.ts';
import { monitoring } from './multiregion/monitoring.ts';
import { networking } from './multiregion/networking.ts';
import { replication } from './multiregion/replication.ts';
import { trafficManager } from './multiregion/traffic-manager.ts';

export const multiRegionHelpers = {
  'scale:multiregion.deployment': deployment,
  'scale:multiregion.trafficManager': trafficManager,
  'scale:multiregion.loadBalancer': globalLoadBalancer,
  'scale:multiregion.replication': replication,
  'scale:multiregion.failover': failover,
  'scale:multiregion.monitoring': monitoring,
  'scale:multiregion.networking': networking,
  'scale:multiregion.backup': backup,
} satisfies HelperMap;
