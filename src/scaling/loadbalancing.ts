/** Load balancing: the `scale:lb.*` helpers by name. */
import type { HelperMap } from '#arm';
import { applicationGateway, gatewayAutoscale } from './loadbalancing/gateway.ts';
import { definition } from './loadbalancing/load-balancer.ts';
import { backendPool, frontend, probe, rule } from './loadbalancing/parts.ts';
import { natRule, outboundRule } from './loadbalancing/ports.ts';
import { recommendProbe } from './loadbalancing/recommend.ts';
import { wafPolicy } from './loadbalancing/waf.ts';

export const loadBalancingHelpers = {
  'scale:lb.definition': definition,
  'scale:lb.frontend': frontend,
  'scale:lb.backendPool': backendPool,
  'scale:lb.probe': probe,
  'scale:lb.rule': rule,
  'scale:lb.natRule': natRule,
  'scale:lb.outboundRule': outboundRule,
  'scale:lb.applicationGateway': applicationGateway,
  'scale:lb.gatewayAutoscale': gatewayAutoscale,
  'scale:lb.wafPolicy': wafPolicy,
  'scale:lb.recommendProbe': recommendProbe,
} satisfies HelperMap;
