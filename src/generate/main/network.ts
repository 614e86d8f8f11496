/** Who may call what: the rules of the security groups. */

import { type Arm, asString } from '#arm';
import { LIMITS } from '#azure';
import type { Design } from '#design';
import type { SecurityRule } from '#platform';
import { hasTrafficManager } from './scope.ts';
import { fieldValue } from './values.ts';

const port = (value: Arm<number>): string => asString(value);

/** The application's port is open for the allowed source; `source` narrows it to what stands in front. */
export function applicationRules(design: Design, source: string = fieldValue(design, 'allowedSource')): SecurityRule[] {
  return [
    {
      name: 'allow-application',
      priority: LIMITS.nsg.priority.min,
      source,
      port: port(fieldValue(design, 'appPort')),
      description: 'Callers of the application.',
    },
  ];
}

/** What the front of a scale set lets in: callers, and Traffic Manager's probes, which come from addresses of their own. */
export function frontRules(design: Design): SecurityRule[] {
  const probes: SecurityRule = {
    name: 'allow-traffic-manager',
    priority: LIMITS.nsg.priority.min + 30,
    source: 'AzureTrafficManager',
    port: port(fieldValue(design, 'appPort')),
    description: 'Traffic Manager asks for the health of the region.',
  };
  return [...applicationRules(design), ...(hasTrafficManager(design) ? [probes] : [])];
}

/** What an application gateway's own subnet must let in. Azure page: "Application Gateway infrastructure configuration". */
export function gatewayRules(design: Design): SecurityRule[] {
  return [
    ...frontRules(design),
    {
      name: 'allow-gateway-manager',
      priority: LIMITS.nsg.priority.min + 10,
      source: 'GatewayManager',
      port: LIMITS.applicationGateway.managementPorts,
      description: 'Azure manages the gateway through these ports.',
    },
    {
      name: 'allow-load-balancer',
      priority: LIMITS.nsg.priority.min + 20,
      source: 'AzureLoadBalancer',
      protocol: '*',
      description: 'Azure asks for the health of the gateway.',
    },
  ];
}
