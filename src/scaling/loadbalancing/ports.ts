/** `scale:lb.natRule` and `.outboundRule`: ports for each instance, inwards and outwards. */

import { call, defineHelper, isExpression, option, resourceId } from '#arm';
import { LIMITS } from '#azure';
import { NETWORK, PART_NAMES } from '#platform';
import { loadBalancerName, partSpecs } from './parts.ts';

const { boolean, choice, integer, list, oneOf, text } = option;
const TYPE = NETWORK.loadBalancer;
const limits = LIMITS.loadBalancer;
const instancesSpec = integer('Most instances of the scale set.', {
  ...LIMITS.vmss.instances,
  min: 1,
  default: "[parameters('maxInstances')]",
});

/** Throws a RangeError when the range is turned round, too small for the instances, or runs past the last port. */
export const natRule = defineHelper(
  {
    name: 'scale:lb.natRule',
    summary:
      'A port of its own for each instance, for example for SSH. Too small a range blocks scaling out; the back port may not be one of a rule.',
    docs: 'Inbound NAT rules',
    options: {
      kind: choice(
        'A rule for either mode, or the old pool for Uniform, which retires on 30 September 2027.',
        ['rule', 'pool'],
        { default: 'rule' },
      ),
      name: text('Name of the rule.', { default: 'manage' }),
      loadBalancerName,
      frontendName: partSpecs.frontendName,
      poolName: partSpecs.poolName,
      protocol: oneOf('Transport protocol.', ['Tcp', 'Udp'], { default: 'Tcp' }),
      frontendPortStart: integer('First port at the front.', { ...limits.natFrontendPort, default: 50000 }),
      frontendPortEnd: integer('Last port at the front; room for all instances when absent.', limits.natFrontendPort),
      backendPort: integer('Port on the instance.', { ...LIMITS.port, default: 22 }),
      maxInstances: instancesSpec,
      idleTimeoutInMinutes: integer('How long idle connections are kept.', {
        ...limits.idleTimeoutMinutes,
        unit: 'min',
      }),
    },
    returns: 'An item of `inboundNatRules`, or of `inboundNatPools`, of a load balancer.',
    example: [{ loadBalancerName: 'web-lb', maxInstances: 10 }],
  },
  (o) => {
    const end = o.frontendPortEnd ?? lastPort(o.frontendPortStart, o.maxInstances);
    checkRange(o.frontendPortStart, end, o.maxInstances);
    const isPool = o.kind === 'pool';
    return {
      name: o.name,
      properties: {
        protocol: o.protocol,
        frontendPortRangeStart: o.frontendPortStart,
        frontendPortRangeEnd: end,
        backendPort: o.backendPort,
        frontendIPConfiguration: {
          id: resourceId(`${TYPE}/frontendIPConfigurations`, o.loadBalancerName, o.frontendName),
        },
        backendAddressPool: isPool
          ? undefined
          : { id: resourceId(`${TYPE}/backendAddressPools`, o.loadBalancerName, o.poolName) },
        idleTimeoutInMinutes: o.idleTimeoutInMinutes,
        enableTcpReset: o.protocol === 'Tcp' ? true : undefined,
      },
    };
  },
);

type Count = number | string;
const lastPort = (start: Count, instances: Count): Count =>
  typeof start === 'number' && typeof instances === 'number'
    ? start + instances - 1
    : call('sub', call('add', start, instances), 1);

function checkRange(start: Count, end: Count, instances: Count): void {
  if (typeof start !== 'number' || typeof end !== 'number') return;
  const least = typeof instances === 'number' ? instances : 1;
  if (end - start + 1 < least || end > limits.natFrontendPort.max) {
    throw new RangeError(
      `scale:lb.natRule: ports ${start} to ${end} for ${least} instances. Allowed: a port for each, up to ${limits.natFrontendPort.max}.`,
    );
  }
}

/** Throws a RangeError for a number of ports that is no multiple of eight or more than the addresses have. */
export const outboundRule = defineHelper(
  {
    name: 'scale:lb.outboundRule',
    summary:
      'The way out through the load balancer’s addresses, with a fixed share of ports for each instance. A NAT gateway is better and wins over it.',
    docs: 'Outbound rules Azure Load Balancer',
    options: {
      name: text('Name of the rule.', { default: 'outbound' }),
      loadBalancerName,
      frontendNames: list<string>('Frontends whose addresses are used.', { default: [PART_NAMES.frontend], min: 1 }),
      poolName: partSpecs.poolName,
      protocol: oneOf('Transport protocol.', ['All', 'Tcp', 'Udp'], { default: 'All' }),
      maxInstances: instancesSpec,
      allocatedOutboundPorts: integer(
        'Ports of each instance, a multiple of 8; shared out evenly when absent, 0 leaves it to Azure.',
        limits.outboundPorts,
      ),
      idleTimeoutInMinutes: integer('How long idle connections are kept.', {
        ...limits.outboundIdleTimeoutMinutes,
        unit: 'min',
      }),
      enableTcpReset: boolean('Tells both ends when a connection is dropped.', { default: true }),
    },
    returns: 'An item of `outboundRules` of a load balancer.',
    example: [{ loadBalancerName: 'web-lb', maxInstances: 10 }],
  },
  (o) => {
    const available = limits.outboundPortsPerIp * o.frontendNames.length;
    const ports = o.allocatedOutboundPorts ?? share(available, o.maxInstances);
    checkPorts(ports, o.maxInstances, available);
    return {
      name: o.name,
      properties: {
        protocol: o.protocol,
        allocatedOutboundPorts: ports,
        idleTimeoutInMinutes: o.idleTimeoutInMinutes,
        enableTcpReset: o.enableTcpReset,
        frontendIPConfigurations: o.frontendNames.map((name) => ({
          id: resourceId(`${TYPE}/frontendIPConfigurations`, o.loadBalancerName, name),
        })),
        backendAddressPool: { id: resourceId(`${TYPE}/backendAddressPools`, o.loadBalancerName, o.poolName) },
      },
    };
  },
);

const step = limits.outboundPortsMultiple;

/** Ports of each instance when all share evenly, rounded down to the multiple that Azure takes. */
function share(available: number, instances: Count): Count {
  return isExpression(instances)
    ? call('mul', call('div', call('div', available, instances), step), step)
    : Math.floor(available / Number(instances) / step) * step;
}

function checkPorts(ports: Count, instances: Count, available: number): void {
  if (typeof ports !== 'number') return;
  const needed = ports * (typeof instances === 'number' ? instances : 1);
  if (ports % step !== 0 || needed > available) {
    throw new RangeError(
      `scale:lb.outboundRule: "allocatedOutboundPorts" is ${ports} for ${instances} instances. Allowed: multiples of ${step}, together at most ${available}.`,
    );
  }
}
