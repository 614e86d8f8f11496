/** `scale:lb.recommendProbe`: one health page, asked by everything that needs to know. */

import { defineHelper, option } from '#arm';
import { LIMITS } from '#azure';
import { healthProbe } from '../vmss/health.ts';
import { probe } from './parts.ts';

const { choice, integer, text } = option;
const gateway = LIMITS.applicationGateway;
const traffic = LIMITS.trafficManager;
const [, NORMAL_INTERVAL] = traffic.intervalSeconds;
const grace = LIMITS.healthExtension.gracePeriodSeconds;

/** The same question in the spelling of the extension, the load balancer and Traffic Manager. */
const PROTOCOLS = {
  http: { extension: 'http', probe: 'Http', traffic: 'HTTP' },
  https: { extension: 'https', probe: 'Https', traffic: 'HTTPS' },
  tcp: { extension: 'tcp', probe: 'Tcp', traffic: 'TCP' },
} as const;

export const recommendProbe = defineHelper(
  {
    name: 'scale:lb.recommendProbe',
    summary:
      'Probes that agree with each other: load balancer, Application Health extension, gateway and Traffic Manager ask one page.',
    docs: 'Azure Load Balancer health probes',
    options: {
      protocol: choice('What the application speaks.', ['http', 'https', 'tcp'], { default: 'http' }),
      port: integer('Port on the instance.', { ...LIMITS.port, default: 80 }),
      path: text('Path of the health page; not for tcp.', { default: '/health' }),
      startupSeconds: {
        ...integer('Time until a new instance answers.', { min: 0, max: grace.max, default: grace.default, unit: 's' }),
        isLiteral: true,
      },
    },
    returns: '`loadBalancerProbe`, `healthExtension`, `gatewayProbe` (not for tcp), `monitorConfig` and advice.',
    example: [{ protocol: 'http', port: 8080, path: '/health', startupSeconds: 120 }],
  },
  (o) => {
    const isTcp = o.protocol === 'tcp';
    const { extension, probe: lb, traffic: dns } = PROTOCOLS[o.protocol];
    const startup = Number(o.startupSeconds);
    return {
      loadBalancerProbe: probe({ protocol: lb, port: o.port, requestPath: o.path }),
      healthExtension: healthProbe({ protocol: extension, port: o.port, requestPath: o.path }),
      gatewayProbe: isTcp
        ? undefined
        : {
            protocol: lb,
            port: o.port,
            path: o.path,
            interval: gateway.probeSeconds.default,
            timeout: gateway.probeSeconds.default,
            unhealthyThreshold: gateway.unhealthyThreshold.default,
          },
      monitorConfig: {
        protocol: dns,
        port: o.port,
        path: isTcp ? undefined : o.path,
        intervalInSeconds: NORMAL_INTERVAL,
        timeoutInSeconds: traffic.timeoutSeconds.interval30.default,
        toleratedNumberOfFailures: traffic.toleratedFailures.default,
      },
      gracePeriodSeconds: Math.max(grace.default, startup),
      advice: [
        'Let the health page tell whether this instance can serve; it should not fail when a remote service does.',
        'Give the scale set’s health a rule and probe of their own when draining traffic must not replace instances.',
        ...(isTcp ? ['An open port does not mean that the application works: an HTTP page tells more.'] : []),
      ],
    };
  },
);
