/** `scale:lb.frontend`, `.backendPool`, `.probe`, `.rule`: the parts of a load balancer. */

import { defineHelper, option, resourceId } from '#arm';
import { LIMITS } from '#azure';
import { NETWORK, PART_NAMES } from '#platform';

const { choice, integer, listOrExpression, oneOf, text } = option;
const TYPE = NETWORK.loadBalancer;
const limits = LIMITS.loadBalancer;

export const loadBalancerName = text('Name of the load balancer.', { default: "[parameters('loadBalancerName')]" });

export const partSpecs = {
  frontendName: text('Name of the frontend.', { default: PART_NAMES.frontend }),
  poolName: text('Name of the pool.', { default: PART_NAMES.pool }),
  probeName: text('Name of the probe.', { default: PART_NAMES.probe }),
} as const;

export const frontendSpecs = {
  publicIpId: text('Public: id of the address.', {}),
  subnetId: text('Internal: id of the subnet.', {}),
  privateIpAddress: text('Internal: a fixed address.', {}),
  zones: listOrExpression<string>('Internal: zones of the address.'),
} as const;

/** Throws a TypeError unless it is either public or internal. */
export const frontend = defineHelper(
  {
    name: 'scale:lb.frontend',
    summary: 'A frontend: public with an address, internal with a subnet.',
    docs: 'Azure Load Balancer components',
    options: { name: partSpecs.frontendName, ...frontendSpecs },
    returns: 'An item of `frontendIPConfigurations` of a load balancer.',
    example: [{ publicIpId: "[resourceId('Microsoft.Network/publicIPAddresses', 'web-pip')]" }],
  },
  (o) => {
    const isInternal = o.subnetId !== undefined;
    if (isInternal === (o.publicIpId !== undefined)) {
      throw new TypeError(
        'scale:lb.frontend: it needs either "publicIpId" or "subnetId". Allowed: exactly one of them.',
      );
    }
    return {
      name: o.name,
      zones: isInternal ? o.zones : undefined,
      properties: {
        publicIPAddress: { id: o.publicIpId },
        subnet: { id: o.subnetId },
        privateIPAddress: isInternal ? o.privateIpAddress : undefined,
        privateIPAllocationMethod: isInternal ? (o.privateIpAddress === undefined ? 'Dynamic' : 'Static') : undefined,
      },
    };
  },
);

export const backendPool = defineHelper(
  {
    name: 'scale:lb.backendPool',
    summary: 'A backend pool. Scale sets join it through their network profile.',
    docs: 'Backend pool management',
    options: {
      name: partSpecs.poolName,
      drainPeriodInSeconds: integer('How long connections last when an instance leaves.', { min: 0, unit: 's' }),
    },
    returns: 'An item of `backendAddressPools` of a load balancer.',
    example: [{ name: 'instances' }],
  },
  (o) => ({ name: o.name, properties: { drainPeriodInSeconds: o.drainPeriodInSeconds } }),
);

export const probe = defineHelper(
  {
    name: 'scale:lb.probe',
    summary: 'A health probe. HTTP and HTTPS count exactly 200 as well; TCP an open port.',
    docs: 'Azure Load Balancer health probes',
    options: {
      name: partSpecs.probeName,
      protocol: choice('What is asked.', ['Http', 'Https', 'Tcp'], { default: 'Http' }),
      port: integer('Port on the instance.', { ...LIMITS.port, default: 80 }),
      requestPath: text('Path that answers 200; not for Tcp.', { default: '/health' }),
      intervalInSeconds: integer('Time between two questions.', { ...limits.probeIntervalSeconds, unit: 's' }),
      probeThreshold: integer('Equal answers in a row that change the state.', limits.probeThreshold),
      noHealthyBackendsBehavior: oneOf(
        'Whether connections go on when no instance is well.',
        ['AllProbedDown', 'AllProbedUp'],
        {},
      ),
    },
    returns: 'An item of `probes` of a load balancer.',
    example: [{ protocol: 'Http', port: 80, requestPath: '/health' }],
  },
  (o) => ({
    name: o.name,
    properties: {
      protocol: o.protocol,
      port: o.port,
      requestPath: o.protocol === 'Tcp' ? undefined : o.requestPath,
      intervalInSeconds: o.intervalInSeconds,
      numberOfProbes: limits.numberOfProbes,
      probeThreshold: o.probeThreshold,
      noHealthyBackendsBehavior: o.noHealthyBackendsBehavior,
    },
  }),
);

export const ruleSpecs = {
  name: text('Name of the rule.', { default: 'app' }),
  loadBalancerName,
  ...partSpecs,
  protocol: oneOf('Transport protocol.', ['Tcp', 'Udp', 'All'], { default: 'Tcp' }),
  frontendPort: integer('Port at the front.', { ...limits.frontendPort, default: 80 }),
  backendPort: integer('Port on the instance; the front’s when absent.', limits.backendPort),
  idleTimeoutInMinutes: integer('How long idle connections are kept.', { ...limits.idleTimeoutMinutes, unit: 'min' }),
  loadDistribution: oneOf('Whether a caller stays with one instance.', ['Default', 'SourceIP', 'SourceIPProtocol'], {
    default: 'Default',
  }),
  enableFloatingIP: option.boolean('The instance sees the front’s address.', { default: false }),
} as const;

export const rule = defineHelper(
  {
    name: 'scale:lb.rule',
    summary: 'A load-balancing rule from a frontend port to the pool.',
    docs: 'Azure Load Balancer components',
    options: ruleSpecs,
    returns: 'An item of `loadBalancingRules` of a load balancer.',
    example: [{ loadBalancerName: 'web-lb', frontendPort: 80 }],
  },
  (o) => ({
    name: o.name,
    properties: {
      protocol: o.protocol,
      frontendPort: o.frontendPort,
      backendPort: o.backendPort ?? o.frontendPort,
      frontendIPConfiguration: {
        id: resourceId(`${TYPE}/frontendIPConfigurations`, o.loadBalancerName, o.frontendName),
      },
      backendAddressPool: { id: resourceId(`${TYPE}/backendAddressPools`, o.loadBalancerName, o.poolName) },
      probe: { id: resourceId(`${TYPE}/probes`, o.loadBalancerName, o.probeName) },
      idleTimeoutInMinutes: o.idleTimeoutInMinutes,
      enableTcpReset: o.protocol === 'Tcp' ? true : undefined,
      enableFloatingIP: o.enableFloatingIP,
      loadDistribution: o.loadDistribution,
      // The way out is explicit (NAT gateway or outbound rule), never the rule's own.
      disableOutboundSnat: true,
    },
  }),
);
