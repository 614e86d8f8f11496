/** `scale:lb.definition` and its parts: a Standard load balancer. */
import { LIMITS } from '#azure';
import { defineHelper, option, resource, resourceId, resourceOptions } from '#arm';

const { integer, list, object, oneOf, text } = option;
const TYPE = 'Microsoft.Network/loadBalancers';
const limits = LIMITS.loadBalancer;
const lbName = text('Name of the load balancer.', { default: "[parameters('loadBalancerName')]" });

export const frontend = defineHelper(
  {
    name: 'scale:lb.frontend',
    summary: 'A frontend: public with an address, internal with a subnet.',
    docs: 'Azure Load Balancer components',
    options: {
      name: text('Name of the frontend.', { default: 'frontend' }),
      publicIpId: text('Id of the public address.', {}),
      subnetId: text('Internal: id of the subnet.', {}),
      privateIpAddress: text('Internal: a fixed address.', {}),
      zones: list<string>('Internal: zones of the address.'),
    },
    example: [{ publicIpId: "[resourceId('Microsoft.Network/publicIPAddresses', 'web-pip')]" }],
  },
  (o) => ({
    name: o.name,
    zones: o.zones,
    properties: {
      publicIPAddress: { id: o.publicIpId },
      subnet: { id: o.subnetId },
      privateIPAddress: o.privateIpAddress,
      privateIPAllocationMethod:
        o.subnetId === undefined ? undefined : o.privateIpAddress === undefined ? 'Dynamic' : 'Static',
    },
  }),
);

export const backendPool = defineHelper(
  {
    name: 'scale:lb.backendPool',
    summary: 'A backend pool. Scale sets join it through their network profile.',
    docs: 'Backend pool management',
    options: { name: text('Name of the pool.', { default: 'instances' }) },
    example: [{ name: 'instances' }],
  },
  (o) => ({ name: o.name }),
);

export const probe = defineHelper(
  {
    name: 'scale:lb.probe',
    summary: 'A health probe. HTTP and HTTPS count exactly 200 as well; TCP an open port.',
    docs: 'Azure Load Balancer health probes',
    options: {
      name: text('Name of the probe.', { default: 'health' }),
      protocol: oneOf('What is asked.', ['Http', 'Https', 'Tcp'], { default: 'Http' }),
      port: integer('Port on the instance.', { ...LIMITS.port, default: 80 }),
      requestPath: text('Path that answers 200; not for Tcp.', { default: '/health' }),
      intervalInSeconds: integer('Time between two questions.', { ...limits.probeIntervalSeconds, unit: 's' }),
      probeThreshold: integer('Equal answers in a row that change the state.', { ...limits.probeThreshold }),
    },
    example: [{ protocol: 'Http', port: 80, requestPath: '/health' }],
  },
  (o) => ({
    name: o.name,
    properties: {
      protocol: o.protocol,
      port: o.port,
      requestPath: o.protocol === 'Tcp' ? undefined : o.requestPath,
      intervalInSeconds: o.intervalInSeconds,
      numberOfProbes: o.probeThreshold,
      probeThreshold: o.probeThreshold,
    },
  }),
);

const partNames = {
  frontendName: text('Name of the frontend.', { default: 'frontend' }),
  poolName: text('Name of the pool.', { default: 'instances' }),
  probeName: text('Name of the probe.', { default: 'health' }),
} as const;

export const rule = defineHelper(
  {
    name: 'scale:lb.rule',
    summary: 'A load-balancing rule from a frontend port to the pool.',
    docs: 'Azure Load Balancer components',
    options: {
      ...partNames,
      loadBalancerName: lbName,
      name: text('Name of the rule.', { default: 'app' }),
      protocol: oneOf('Transport protocol.', ['Tcp', 'Udp', 'All'], { default: 'Tcp' }),
      frontendPort: integer('Port at the front.', { ...limits.frontendPort, default: 80 }),
      backendPort: integer('Port on the instance; the front’s when absent.', { ...limits.backendPort }),
      idleTimeoutInMinutes: integer('How long idle connections are kept.', { ...limits.idleTimeoutMinutes, unit: 'min' }),
      loadDistribution: oneOf('Whether a caller stays with one instance.', ['Default', 'SourceIP', 'SourceIPProtocol'], { default: 'Default' }),
    },
    example: [{ loadBalancerName: 'web-lb', frontendPort: 80 }],
  },
  (o) => ({
    name: o.name,
    properties: {
      protocol: o.protocol,
      frontendPort: o.frontendPort,
      backendPort: o.backendPort ?? o.frontendPort,
      frontendIPConfiguration: { id: resourceId(`${TYPE}/frontendIPConfigurations`, o.loadBalancerName, o.frontendName) },
      backendAddressPool: { id: resourceId(`${TYPE}/backendAddressPools`, o.loadBalancerName, o.poolName) },
      probe: { id: resourceId(`${TYPE}/probes`, o.loadBalancerName, o.probeName) },
      idleTimeoutInMinutes: o.idleTimeoutInMinutes,
      enableTcpReset: o.protocol === 'Tcp' ? true : undefined,
      enableFloatingIP: false,
      loadDistribution: o.loadDistribution,
      // The way out is explicit (NAT gateway or outbound rule), never the rule's own.
      disableOutboundSnat: true,
    },
  }),
);

export const definition = defineHelper(
  {
    name: 'scale:lb.definition',
    summary: 'A Standard load balancer with a frontend, a pool, a probe and a rule.',
    docs: 'What is Azure Load Balancer?',
    options: {
      ...resourceOptions,
      publicIpId: text('Id of the public address.', {}),
      subnetId: text('Internal: id of the subnet.', {}),
      zones: list<string>('Internal: zones of the address.'),
      probe: object<object>('Options of the probe, see scale:lb.probe.', { default: {} }),
      rules: list<object>('Options of the rules, see scale:lb.rule.', { default: [{}] }),
      natRules: list<object>('See scale:lb.natRule.'),
      outboundRules: list<object>('See scale:lb.outboundRule.'),
    },
    example: [{ name: 'web-lb', publicIpId: "[resourceId('Microsoft.Network/publicIPAddresses', 'web-pip')]" }],
  },
  (o) =>
    resource(
      TYPE,
      o,
      {
        frontendIPConfigurations: [frontend({ publicIpId: o.publicIpId, subnetId: o.subnetId, zones: o.zones })],
        backendAddressPools: [backendPool()],
        probes: [probe(o.probe)],
        loadBalancingRules: o.rules.map((item) => rule({ loadBalancerName: o.name, ...item } as never)),
        inboundNatRules: o.natRules,
        outboundRules: o.outboundRules,
      },
      { sku: { name: 'Standard', tier: 'Regional' } },
    ),
);
