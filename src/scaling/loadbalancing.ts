/** Load balancing: the `scale:lb.*` helpers by name. */
import type { HelperMap } from '#arm';
import { applicationGateway, gatewayAutoscale, wafPolicy } from './loadbalancing/gateway.ts';
import { backendPool, definition, frontend, probe, rule } from './loadbalancing/load-balancer.ts';

export const loadBalancingHelpers = {
  'scale:lb.definition': definition,
  'scale:lb.frontend': frontend,
  'scale:lb.backendPool': backendPool,
  'scale:lb.probe': probe,
  'scale:lb.rule': rule,
  'scale:lb.applicationGateway': applicationGateway,
  'scale:lb.gatewayAutoscale': gatewayAutoscale,
  'scale:lb.wafPolicy': wafPolicy,
} satisfies HelperMap;
