/** `scale:lb.applicationGateway`, `.gatewayAutoscale`, `.wafPolicy`: an application gateway v2 with its firewall. */
import { LIMITS } from '#azure';
import { defineFunction, defineHelper, isExpression, option, resource, resourceId, resourceOptions } from '#arm';

const { integer, list, oneOf, text } = option;
const TYPE = 'Microsoft.Network/applicationGateways';
const limits = LIMITS.applicationGateway;

type Capacity = number | string;

/** Throws a RangeError when max is below min. */
export const gatewayAutoscale = defineFunction<[Capacity, Capacity], object>(
  {
    name: 'scale:lb.gatewayAutoscale',
    summary: 'How many instances the gateway itself has; it scales between them by load.',
    docs: 'Scaling Application Gateway v2 and WAF v2',
    args: [
      { name: 'min', spec: integer('Fewest instances.', { ...limits.minCapacity, default: limits.minCapacity.default }) },
      { name: 'max', spec: integer('Most instances.', { ...limits.maxCapacity, default: limits.maxCapacity.default }) },
    ],
    example: [2, 10],
  },
  (min, max) => {
    if (!isExpression(min) && !isExpression(max) && max < min) {
      throw new RangeError(`scale:lb.gatewayAutoscale: min ${min}, max ${max}. Allowed: min ≤ max.`);
    }
    return { autoscaleConfiguration: { minCapacity: min, maxCapacity: max } };
  },
);

export const wafPolicy = defineHelper(
  {
    name: 'scale:lb.wafPolicy',
    summary: 'A web application firewall policy with Microsoft’s default rules and bot rules.',
    docs: 'Web Application Firewall policy overview',
    options: {
      ...resourceOptions,
      mode: oneOf('Prevention blocks, Detection logs.', ['Prevention', 'Detection'], { default: 'Prevention' }),
      ruleSet: oneOf('Managed rule set.', ['Microsoft_DefaultRuleSet', 'OWASP'], { default: 'Microsoft_DefaultRuleSet' }),
    },
    example: [{ name: 'web-waf' }],
  },
  (o) =>
    resource('Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies', o, {
      policySettings: {
        state: 'Enabled',
        mode: o.mode,
        requestBodyCheck: true,
        maxRequestBodySizeInKb: 128,
        fileUploadLimitInMb: 100,
      },
      managedRules: {
        managedRuleSets: [
          { ruleSetType: o.ruleSet, ruleSetVersion: o.ruleSet === 'OWASP' ? '3.2' : '2.1' },
          { ruleSetType: 'Microsoft_BotManagerRuleSet', ruleSetVersion: '1.1' },
        ],
      },
    }),
);

export const GATEWAY_POOL = 'instances';

export const applicationGateway = defineHelper(
  {
    name: 'scale:lb.applicationGateway',
    summary: 'An application gateway v2 that scales by itself, with listener, probe, pool and rule.',
    docs: 'What is Azure Application Gateway?',
    options: {
      ...resourceOptions,
      subnetId: text('Id of its own subnet; nothing else may live there.', { isRequired: true }),
      publicIpId: text('Id of the public address.', { isRequired: true }),
      wafPolicyId: text('Id of a firewall policy; makes it a WAF gateway.', {}),
      zones: list<string>('Zones, or an expression that picks them.'),
      minCapacity: integer('Fewest instances.', { ...limits.minCapacity, default: limits.minCapacity.default }),
      maxCapacity: integer('Most instances.', { ...limits.maxCapacity, default: limits.maxCapacity.default }),
      frontendPort: integer('Port of the listener.', { ...LIMITS.port, default: 80 }),
      backendPort: integer('Port on the instances.', { ...LIMITS.port, default: 80 }),
      backendProtocol: oneOf('Protocol towards the instances.', ['Http', 'Https'], { default: 'Http' }),
      probePath: text('Path that answers 200 to 399.', { default: '/health' }),
      requestTimeout: integer('Longest answer.', { ...limits.requestTimeoutSeconds, default: limits.requestTimeoutSeconds.default, unit: 's' }),
      drainTimeout: integer('Time for running requests when an instance leaves.', { ...limits.drainTimeoutSeconds, default: limits.drainTimeoutSeconds.default, unit: 's' }),
    },
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
    const part = (collection: string, name: string) => ({ id: resourceId(`${TYPE}/${collection}`, o.name ?? '', name) });
    return resource(
      TYPE,
      o,
      {
        sku: { name: sku, tier: sku },
        ...gatewayAutoscale(o.minCapacity, o.maxCapacity),
        enableHttp2: true,
        sslPolicy: { policyType: 'Predefined', policyName: 'AppGwSslPolicy20220101' },
        firewallPolicy: { id: o.wafPolicyId },
        gatewayIPConfigurations: [{ name: 'gateway', properties: { subnet: { id: o.subnetId } } }],
        frontendIPConfigurations: [{ name: 'frontend', properties: { publicIPAddress: { id: o.publicIpId } } }],
        frontendPorts: [{ name: 'app', properties: { port: o.frontendPort } }],
        backendAddressPools: [{ name: GATEWAY_POOL }],
        probes: [
          {
            name: 'health',
            properties: {
              protocol: o.backendProtocol,
              host: '127.0.0.1',
              path: o.probePath,
              interval: limits.probeSeconds.default,
              timeout: limits.probeSeconds.default,
              unhealthyThreshold: limits.unhealthyThreshold.default,
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
              cookieBasedAffinity: 'Disabled',
              requestTimeout: o.requestTimeout,
              connectionDraining: { enabled: true, drainTimeoutInSec: o.drainTimeout },
              probe: part('probes', 'health'),
            },
          },
        ],
        httpListeners: [
          {
            name: 'app',
            properties: {
              protocol: 'Http',
              frontendIPConfiguration: part('frontendIPConfigurations', 'frontend'),
              frontendPort: part('frontendPorts', 'app'),
            },
          },
        ],
        requestRoutingRules: [
          {
            name: 'app',
            properties: {
              ruleType: 'Basic',
              priority: limits.rulePriority.default,
              httpListener: part('httpListeners', 'app'),
              backendAddressPool: part('backendAddressPools', GATEWAY_POOL),
              backendHttpSettings: part('backendHttpSettingsCollection', 'app'),
            },
          },
        ],
      },
      { zones: o.zones },
    );
  },
);
