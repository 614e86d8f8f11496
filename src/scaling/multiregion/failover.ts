/** `scale:multiregion.failover`: how fast a lost region is noticed. */
import { defineHelper, option } from '#arm';
import { regionKey } from './regions.ts';

const { choice, list, text } = option;

const SPEEDS = {
  fast: { intervalInSeconds: 10, timeoutInSeconds: 5, toleratedNumberOfFailures: 2, ttl: 30 },
  standard: { intervalInSeconds: 30, timeoutInSeconds: 10, toleratedNumberOfFailures: 3, ttl: 60 },
} as const;
export type FailoverSpeed = keyof typeof SPEEDS;

/** Probe and DNS settings of a fail-over speed, and the seconds until clients are elsewhere. */
export const failover = defineHelper(
  {
    name: 'scale:multiregion.failover',
    summary:
      'Probe and DNS settings for a fast or standard fail-over; Azure has no resource for it. A manual one disables the primary endpoint.',
    docs: 'Traffic Manager endpoint monitoring',
    options: {
      speed: choice('How fast a lost region is noticed.', ['fast', 'standard'], { default: 'standard' }),
      regions: list<string>('Regions, the primary first.', {
        default: [],
        isDistinct: true,
        item: text('Region.', { min: 1 }),
      }),
    },
    returns: '`monitorConfig`, `dnsConfig` and priorities for a Traffic Manager profile, and what to expect of them.',
    example: [{ speed: 'fast', regions: ['westeurope', 'northeurope'] }],
  },
  (o) => {
    const { ttl, ...monitorConfig } = SPEEDS[o.speed];
    return {
      trafficRoutingMethod: 'Priority',
      dnsConfig: { ttl },
      monitorConfig,
      endpoints: o.regions.map((region, i) => ({ name: regionKey(region), priority: i + 1 })),
      estimatedDetectionSeconds: monitorConfig.intervalInSeconds * (monitorConfig.toleratedNumberOfFailures + 1) + ttl,
      manualFailover: { action: 'PATCH', endpointStatus: 'Disabled' },
    };
  },
);
