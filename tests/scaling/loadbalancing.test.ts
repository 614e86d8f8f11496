/** Load balancing: what the `scale:lb.*` helpers return. */
import { describe, expect, test } from 'vitest';
import { helperOf, type Json } from './helpers.ts';

const run = (name: string, ...args: readonly unknown[]): Json => helperOf(`scale:lb.${name}`)(...args) as Json;
const part = (collection: string, name: string) => ({
  id: `[resourceId('Microsoft.Network/loadBalancers/${collection}', 'web-lb', '${name}')]`,
});

describe('definition', () => {
  test('is Standard, with one of each part', () => {
    expect(run('definition', { name: 'web-lb', publicIpId: 'ip' })).toEqual({
      type: 'Microsoft.Network/loadBalancers',
      apiVersion: '2025-05-01',
      name: 'web-lb',
      location: "[parameters('location')]",
      sku: { name: 'Standard', tier: 'Regional' },
      properties: {
        frontendIPConfigurations: [{ name: 'frontend', properties: { publicIPAddress: { id: 'ip' } } }],
        backendAddressPools: [{ name: 'instances' }],
        probes: [
          {
            name: 'health',
            properties: {
              protocol: 'Http',
              port: 80,
              requestPath: '/health',
              intervalInSeconds: 5,
              numberOfProbes: 2,
              probeThreshold: 2,
            },
          },
        ],
        loadBalancingRules: [
          {
            name: 'app',
            properties: {
              protocol: 'Tcp',
              frontendPort: 80,
              backendPort: 80,
              frontendIPConfiguration: part('frontendIPConfigurations', 'frontend'),
              backendAddressPool: part('backendAddressPools', 'instances'),
              probe: part('probes', 'health'),
              idleTimeoutInMinutes: 4,
              enableTcpReset: true,
              enableFloatingIP: false,
              loadDistribution: 'Default',
              disableOutboundSnat: true,
            },
          },
        ],
      },
    });
  });

  test('its rules use its probe, whatever that is called', () => {
    const made = run('definition', {
      name: 'web-lb',
      publicIpId: 'ip',
      probe: { name: 'ready' },
      rules: [{ frontendPort: 443, backendPort: 8443 }],
    });
    const [rule] = made.properties.loadBalancingRules;
    expect(rule.properties).toMatchObject({ frontendPort: 443, backendPort: 8443, probe: part('probes', 'ready') });
  });

  test('NAT and outbound rules belong to it', () => {
    const made = run('definition', {
      name: 'web-lb',
      publicIpId: 'ip',
      natRules: [{ maxInstances: 4 }],
      outboundRules: [{ maxInstances: 4 }],
    });
    expect(made.properties.inboundNatRules[0].properties.backendAddressPool).toEqual(
      part('backendAddressPools', 'instances'),
    );
    expect(made.properties.outboundRules[0].properties.allocatedOutboundPorts).toBe(16000);
    const pool = run('definition', { name: 'web-lb', publicIpId: 'ip', natRules: [{ kind: 'pool', maxInstances: 4 }] });
    expect(pool.properties).not.toHaveProperty('inboundNatRules');
    expect(pool.properties.inboundNatPools[0].properties).not.toHaveProperty('backendAddressPool');
    expect(() =>
      run('definition', {
        name: 'web-lb',
        publicIpId: 'ip',
        natRules: [{ maxInstances: 1 }, { kind: 'pool', maxInstances: 1 }],
      }),
    ).toThrow('one kind');
  });

  test('a name is demanded', () => expect(() => run('definition', { publicIpId: 'ip' })).toThrow('"name" is missing'));
});

describe('frontend', () => {
  test('internal ones have a subnet, an address and zones', () => {
    expect(run('frontend', { subnetId: 's', zones: ['1', '2'] })).toEqual({
      name: 'frontend',
      zones: ['1', '2'],
      properties: { subnet: { id: 's' }, privateIPAllocationMethod: 'Dynamic' },
    });
    expect(run('frontend', { subnetId: 's', privateIpAddress: '10.0.0.4' }).properties.privateIPAllocationMethod).toBe(
      'Static',
    );
  });
  test('public ones take no zones: the address has them', () => {
    expect(run('frontend', { publicIpId: 'ip', zones: ['1'] })).not.toHaveProperty('zones');
  });
  test.each([{}, { publicIpId: 'ip', subnetId: 's' }])('%j is neither public nor internal', (options) =>
    expect(() => run('frontend', options)).toThrow('exactly one'),
  );
});

test('a pool may drain', () =>
  expect(run('backendPool', { drainPeriodInSeconds: 30 }).properties).toEqual({ drainPeriodInSeconds: 30 }));
test('a TCP probe has no path', () =>
  expect(run('probe', { protocol: 'Tcp' }).properties).not.toHaveProperty('requestPath'));
test('UDP has no reset', () =>
  expect(run('rule', { protocol: 'Udp' }).properties).not.toHaveProperty('enableTcpReset'));

describe('natRule', () => {
  test('has a port for each instance', () => {
    expect(run('natRule', { loadBalancerName: 'web-lb', maxInstances: 10 }).properties).toMatchObject({
      protocol: 'Tcp',
      frontendPortRangeStart: 50000,
      frontendPortRangeEnd: 50009,
      backendPort: 22,
      frontendIPConfiguration: part('frontendIPConfigurations', 'frontend'),
    });
  });
  test('counts at deployment when the instances are a parameter', () => {
    expect(run('natRule').properties.frontendPortRangeEnd).toBe("[sub(add(50000, parameters('maxInstances')), 1)]");
  });
  test.each([
    [{ frontendPortStart: 50000, frontendPortEnd: 50008, maxInstances: 10 }],
    [{ frontendPortStart: 50000, frontendPortEnd: 49999, maxInstances: 1 }],
    [{ frontendPortStart: 65530, maxInstances: 10 }],
  ])('%j leaves too little room', (options) => expect(() => run('natRule', options)).toThrow('a port for each'));
  test('room to the last port is enough', () => {
    expect(run('natRule', { frontendPortStart: 65525, maxInstances: 10 }).properties.frontendPortRangeEnd).toBe(65534);
  });
});

describe('outboundRule', () => {
  test.each([
    [10, 1, 6400],
    [100, 1, 640],
    [1000, 1, 64],
    [30, 1, 2128],
    [1000, 2, 128],
  ])('%i instances with %i addresses have %i ports each', (maxInstances, addresses, ports) => {
    const frontendNames = Array.from({ length: addresses }, (_, i) => `front-${i}`);
    expect(run('outboundRule', { maxInstances, frontendNames }).properties.allocatedOutboundPorts).toBe(ports);
  });
  test('shares at deployment when the instances are a parameter', () => {
    expect(run('outboundRule').properties.allocatedOutboundPorts).toBe(
      "[mul(div(div(64000, parameters('maxInstances')), 8), 8)]",
    );
  });
  test.each([
    [12, 10],
    [6408, 10],
  ])('%i ports for %i instances are refused', (allocatedOutboundPorts, maxInstances) =>
    expect(() => run('outboundRule', { allocatedOutboundPorts, maxInstances })).toThrow(
      'multiples of 8, together at most 64000',
    ),
  );
  test('0 leaves it to Azure', () => {
    expect(run('outboundRule', { allocatedOutboundPorts: 0, maxInstances: 10 }).properties.allocatedOutboundPorts).toBe(
      0,
    );
  });
});

describe('applicationGateway', () => {
  const given = { name: 'web-appgw', subnetId: 's', publicIpId: 'ip' };

  test('scales by itself and drains', () => {
    const { properties, ...made } = run('applicationGateway', { ...given, zones: ['1', '2', '3'] });
    expect(made.zones).toEqual(['1', '2', '3']);
    expect(properties).toMatchObject({
      sku: { name: 'Standard_v2', tier: 'Standard_v2' },
      autoscaleConfiguration: { minCapacity: 2, maxCapacity: 10 },
      enableHttp2: true,
      sslPolicy: { policyType: 'Predefined', policyName: 'AppGwSslPolicy20220101' },
      frontendPorts: [{ name: 'app', properties: { port: 80 } }],
      backendAddressPools: [{ name: 'instances' }],
    });
    expect(properties.sku).not.toHaveProperty('capacity');
    expect(properties.backendHttpSettingsCollection[0].properties.connectionDraining).toEqual({
      enabled: true,
      drainTimeoutInSec: 60,
    });
    expect(properties.requestRoutingRules[0].properties.priority).toBe(100);
    expect(properties).not.toHaveProperty('sslCertificates');
  });

  test('a firewall policy makes it a WAF gateway', () => {
    const { properties } = run('applicationGateway', { ...given, wafPolicyId: 'waf' });
    expect(properties.sku.name).toBe('WAF_v2');
    expect(properties.firewallPolicy).toEqual({ id: 'waf' });
  });

  test('a certificate makes it HTTPS on 443', () => {
    const { properties } = run('applicationGateway', { ...given, certificateSecretId: "[parameters('certificate')]" });
    expect(properties.frontendPorts[0].properties.port).toBe(443);
    expect(properties.sslCertificates).toEqual([
      { name: 'app', properties: { keyVaultSecretId: "[parameters('certificate')]" } },
    ]);
    expect(properties.httpListeners[0].properties).toMatchObject({
      protocol: 'Https',
      sslCertificate: {
        id: "[resourceId('Microsoft.Network/applicationGateways/sslCertificates', 'web-appgw', 'app')]",
      },
    });
  });

  test('a gateway that Azure would refuse is still written: the checks say so', () => {
    expect(
      run('applicationGateway', { ...given, minCapacity: 20, maxCapacity: 10 }).properties.autoscaleConfiguration,
    ).toEqual({ minCapacity: 20, maxCapacity: 10 });
  });
});

test('gatewayAutoscale keeps its order', () => {
  expect(run('gatewayAutoscale')).toEqual({ autoscaleConfiguration: { minCapacity: 2, maxCapacity: 10 } });
  expect(run('gatewayAutoscale', 0, 2)).toEqual({ autoscaleConfiguration: { minCapacity: 0, maxCapacity: 2 } });
  expect(() => run('gatewayAutoscale', 5, 4)).toThrow('min 5, max 4. Allowed: min ≤ max.');
});

test.each([
  ['Microsoft_DefaultRuleSet', '2.1'],
  ['OWASP', '3.2'],
])('wafPolicy with %s %s and bot rules', (ruleSet, version) => {
  const made = run('wafPolicy', { name: 'web-waf', ruleSet }).properties;
  expect(made.policySettings).toEqual({
    state: 'Enabled',
    mode: 'Prevention',
    requestBodyCheck: true,
    maxRequestBodySizeInKb: 128,
    fileUploadLimitInMb: 100,
  });
  expect(made.managedRules.managedRuleSets).toEqual([
    { ruleSetType: ruleSet, ruleSetVersion: version },
    { ruleSetType: 'Microsoft_BotManagerRuleSet', ruleSetVersion: '1.1' },
  ]);
});

describe('recommendProbe', () => {
  test('everything asks one page', () => {
    const made = run('recommendProbe', { protocol: 'https', port: 8443, path: '/ready', startupSeconds: 900 });
    expect(made.loadBalancerProbe.properties).toMatchObject({
      protocol: 'Https',
      port: 8443,
      requestPath: '/ready',
      intervalInSeconds: 5,
      probeThreshold: 2,
    });
    expect(made.healthExtension.settings).toMatchObject({
      protocol: 'https',
      port: 8443,
      requestPath: '/ready',
      numberOfProbes: 3,
    });
    expect(made.gatewayProbe).toMatchObject({ protocol: 'Https', interval: 30, timeout: 30, unhealthyThreshold: 3 });
    expect(made.monitorConfig).toMatchObject({
      protocol: 'HTTPS',
      path: '/ready',
      intervalInSeconds: 30,
      timeoutInSeconds: 10,
    });
    expect(made.gracePeriodSeconds).toBe(900);
  });
  test('TCP has neither page nor gateway', () => {
    const made = run('recommendProbe', { protocol: 'tcp', startupSeconds: 10 });
    expect(made).not.toHaveProperty('gatewayProbe');
    expect(made.monitorConfig).not.toHaveProperty('path');
    expect(made.gracePeriodSeconds).toBe(600);
  });
});
