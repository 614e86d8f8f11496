/** `scale:lb.applicationGateway` and `.gatewayAutoscale`: an application gateway v2. */

import { defineFunction, defineHelper, option, resource, resourceId, resourceOptions } from '#arm';
import { LIMITS } from '#azure';
import { PART_NAMES } from '#platform';

const { boolean, choice, integer, listOrExpression, object, text } = option;
const TYPE = 'Microsoft.Network/applicationGateways';
const limits = LIMITS.applicationGateway;

type Capacity = number | string;
const minSpec = integer('Fewest instances; 0 has nothing in reserve for bursts.', limits.minCapacity);
const maxSpec = integer('Most instances.', limits.maxCapacity);

/** Throws a RangeError when max is below min. */
export const gatewayAutoscale = defineFunction<[Capacity, Capacity], object>(
  {
    name: 'scale:lb.gatewayAutoscale',
    summary: 'How many instances the gateway itself has; it scales between them by load.',
    docs: 'Scaling Application Gateway v2 and WAF v2',
    args: [
      { name: 'min', spec: minSpec },
      { name: 'max', spec: maxSpec },
    ],
    returns: '`autoscaleConfiguration`, for the properties of a gateway.',
    example: [2, 10],
  },
  (min, max) => {
    if (typeof min === 'number' && typeof max === 'number' && max < min) {
      throw new RangeError(`scale:lb.gatewayAutoscale: min ${min}, max ${max}. Allowed: min ≤ max.`);
    }
    return capacityOf(min, max);
  },
);

const capacityOf = (minCapacity: Capacity, maxCapacity: Capacity) => ({
  autoscaleConfiguration: { minCapacity, maxCapacity },
});

const specs = {
  ...resourceOptions,
  subnetId: text('Id of its own subnet; nothing else may live there.', { isRequired: true }),
  publicIpId: text('Id of the public address.', { isRequired: true }),
  wafPolicyId: text('Id of a firewall policy; makes it a WAF gateway.', {}),
  zones: listOrExpression<string>('Zones, or an expression that picks them.'),
  minCapacity: minSpec,
  maxCapacity: maxSpec,
  frontendPort: integer('Port of the listener; 443 with a certificate, else 80.', LIMITS.port),
  certificateSecretId: text(
    'Address of a certificate in a key vault; makes the listener HTTPS. The gateway needs an identity that may read it.',
    {},
  ),
  identity: object<object>('User-assigned identity, see vm:identity.'),
  backendPort: integer('Port on the instances.', { ...LIMITS.port, default: 80 }),
  backendProtocol: choice('Protocol towards the instances.', ['Http', 'Https'], { default: 'Http' }),
  probePath: text('Path that answers 200 to 399.', { default: '/health' }),
  probeHost: text('Host name in the probe’s requests.', { default: '127.0.0.1' }),
  probeInterval: integer('Time between two questions.', { ...limits.probeSeconds, unit: 's' }),
  probeTimeout: integer('Longest answer to a probe.', { ...limits.probeSeconds, unit: 's' }),
  unhealthyThreshold: integer('Failures in a row that take an instance out.', limits.unhealthyThreshold),
  requestTimeout: integer('Longest answer.', { ...limits.requestTimeoutSeconds, unit: 's' }),
  drainTimeout: integer('Time for running requests when an instance leaves.', {
    ...limits.drainTimeoutSeconds,
    unit: 's',
  }),
  cookieAffinity: choice('Keeps a caller with one instance.', ['Disabled', 'Enabled'], { default: 'Disabled' }),
  rulePriority: integer('Place of the rule.', limits.rulePriority),
  enableHttp2: boolean('HTTP/2 towards callers.', { default: true }),
} as const;

export const applicationGateway = defineHelper(
  {
    name: 'scale:lb.applicationGateway',
    summary: 'An application gateway v2 that scales by itself, with listener, probe, pool and rule.',
    docs: 'What is Azure Application Gateway v2?',
    options: specs,
    returns: 'An application gateway, a whole resource. Scale sets join its pool `instances`.',
    example: [
      {
        name: 'web-appgw',
        subnetId: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'web-vnet', 'appgw')]",
        publicIpId: "[resourceId('Microsoft.Network/publicIPAddresses', 'web-pip')]",
      },
    ],
  },
  (o) => {
    const sku = o.wafPolicyId === undefined ? 'Standard_v2' : 'WAF_v2';
    return resource(
      TYPE,
      o,
      {
        sku: { name: sku, tier: sku },
        ...capacityOf(o.minCapacity, o.maxCapacity),
        enableHttp2: o.enableHttp2,
        sslPolicy: { policyType: 'Predefined', policyName: 'AppGwSslPolicy20220101' },
        firewallPolicy: { id: o.wafPolicyId },
        gatewayIPConfigurations: [{ name: 'gateway', properties: { subnet: { id: o.subnetId } } }],
        ...frontOf(o),
        backendAddressPools: [{ name: PART_NAMES.pool }],
        ...backOf(o),
        requestRoutingRules: [
          {
            name: 'app',
            properties: {
              ruleType: 'Basic',
              priority: o.rulePriority,
              httpListener: part(o, 'httpListeners', 'app'),
              backendAddressPool: part(o, 'backendAddressPools', PART_NAMES.pool),
              backendHttpSettings: part(o, 'backendHttpSettingsCollection', 'app'),
            },
          },
        ],
      },
      { zones: o.zones, identity: o.identity },
    );
  },
);

type Options = option.Checked<typeof specs>;

const part = (o: Options, collection: string, name: string) => ({
  id: resourceId(`${TYPE}/${collection}`, o.name, name),
});

/** What callers see: address, port, certificate, listener. */
function frontOf(o: Options): object {
  const isSecure = o.certificateSecretId !== undefined;
  return {
    sslCertificates: [{ name: isSecure ? 'app' : undefined, properties: { keyVaultSecretId: o.certificateSecretId } }],
    frontendIPConfigurations: [{ name: PART_NAMES.frontend, properties: { publicIPAddress: { id: o.publicIpId } } }],
    frontendPorts: [{ name: 'app', properties: { port: o.frontendPort ?? (isSecure ? 443 : 80) } }],
    httpListeners: [
      {
        name: 'app',
        properties: {
          protocol: isSecure ? 'Https' : 'Http',
          frontendIPConfiguration: part(o, 'frontendIPConfigurations', PART_NAMES.frontend),
          frontendPort: part(o, 'frontendPorts', 'app'),
          sslCertificate: isSecure ? part(o, 'sslCertificates', 'app') : undefined,
        },
      },
    ],
  };
}

/** How the gateway reaches the instances and knows their health. */
const backOf = (o: Options): object => ({
  probes: [
    {
      name: PART_NAMES.probe,
      properties: {
        protocol: o.backendProtocol,
        host: o.probeHost,
        path: o.probePath,
        interval: o.probeInterval,
        timeout: o.probeTimeout,
        unhealthyThreshold: o.unhealthyThreshold,
        match: { statusCodes: ['200-399'] },
      },
    },
  ],
  backendHttpSettingsCollection: [
    {
      name: 'app',
      properties: {
        port: o.backendPort,
        protocol: o.backendProtocol,
        cookieBasedAffinity: o.cookieAffinity,
        requestTimeout: o.requestTimeout,
        connectionDraining: { enabled: true, drainTimeoutInSec: o.drainTimeout },
        probe: part(o, 'probes', PART_NAMES.probe),
      },
    },
  ],
});
