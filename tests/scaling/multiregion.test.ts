/** Several regions: what the `scale:multiregion.*` helpers return. */
import { describe, expect, test } from 'vitest';
import { helperOf, type Json } from './helpers.ts';

const run = (name: string, ...args: readonly unknown[]): Json => helperOf(`scale:multiregion.${name}`)(...args) as Json;
const REGIONS = ['westeurope', 'northeurope'];
const LOOP = "[variables('regions')]";
const typesOf = (made: Json): string[] => made.resources.map((resource: Json) => resource.type.split('/').at(-1));

describe('trafficManager', () => {
  test('has one endpoint per region, in order', () => {
    const made = run('trafficManager', REGIONS, 'Performance');
    expect(made).toMatchObject({
      type: 'Microsoft.Network/trafficmanagerprofiles',
      apiVersion: '2022-04-01',
      location: 'global',
      properties: {
        profileStatus: 'Enabled',
        trafficRoutingMethod: 'Performance',
        dnsConfig: { ttl: 60 },
        monitorConfig: {
          protocol: 'HTTP',
          port: 80,
          path: '/health',
          intervalInSeconds: 30,
          timeoutInSeconds: 10,
          toleratedNumberOfFailures: 3,
          expectedStatusCodeRanges: [{ min: 200, max: 299 }],
        },
      },
    });
    expect(made.properties.endpoints).toEqual(
      REGIONS.map((name, i) => ({
        name,
        type: 'Microsoft.Network/trafficManagerProfiles/azureEndpoints',
        properties: {
          endpointStatus: 'Enabled',
          targetResourceId: `[resourceId('Microsoft.Network/publicIPAddresses', format('{0}-{1}-pip', parameters('namePrefix'), '${name}'))]`,
          weight: 100,
          priority: i + 1,
        },
      })),
    );
  });

  test('is a loop when the regions are known at deployment only', () => {
    const { properties } = run('trafficManager', LOOP, 'Priority', { targetId: 'id' });
    expect(properties).not.toHaveProperty('endpoints');
    expect(properties.copy).toEqual([
      {
        name: 'endpoints',
        count: "[length(variables('regions'))]",
        input: {
          name: "[variables('regions')[copyIndex('endpoints')]]",
          type: 'Microsoft.Network/trafficManagerProfiles/azureEndpoints',
          properties: {
            endpointStatus: 'Enabled',
            targetResourceId: 'id',
            weight: 100,
            priority: "[add(copyIndex('endpoints'), 1)]",
          },
        },
      },
    ]);
  });

  test('TCP has neither path nor codes', () => {
    const { monitorConfig } = run('trafficManager', REGIONS, 'Priority', {
      protocol: 'TCP',
      customHeaders: [{ name: 'a', value: 'b' }],
    }).properties;
    expect(Object.keys(monitorConfig)).toEqual([
      'protocol',
      'port',
      'intervalInSeconds',
      'timeoutInSeconds',
      'toleratedNumberOfFailures',
    ]);
  });

  test('each method gets what it needs', () => {
    const properties = (method: string, options: object) =>
      run('trafficManager', REGIONS, method, options).properties.endpoints.map((endpoint: Json) => endpoint.properties);
    expect(properties('Weighted', { weights: [3, 1] }).map((p: Json) => p.weight)).toEqual([3, 1]);
    expect(properties('Geographic', { geoMappings: [['GEO-EU'], ['WORLD']] }).map((p: Json) => p.geoMapping)).toEqual([
      ['GEO-EU'],
      ['WORLD'],
    ]);
    expect(properties('Subnet', { subnets: [[{ first: '10.0.0.0', scope: 8 }], []] })[1]).not.toHaveProperty('subnets');
    const external = { endpointType: 'external', targets: ['203.0.113.1', '203.0.113.2'] };
    expect(run('trafficManager', REGIONS, 'MultiValue', external).properties.maxReturn).toBe(2);
    expect(properties('MultiValue', external)[0]).toMatchObject({
      target: '203.0.113.1',
      endpointLocation: 'westeurope',
    });
  });

  test.each([
    [REGIONS, 'MultiValue', {}, 'MultiValue with external endpoints only'],
    [REGIONS, 'Priority', { intervalInSeconds: 10, timeoutInSeconds: 10 }, '5 to 9 s with an interval of 10 s'],
    [REGIONS, 'Priority', { intervalInSeconds: 20 }, 'one of 10, 30'],
    [REGIONS, 'Weighted', { weights: [1] }, 'a list of 2, one per region'],
    [REGIONS, 'Weighted', { weights: [1, 1001] }, 'from 1 to 1000'],
    [LOOP, 'Weighted', { weights: [1, 2] }, 'only with a list of regions'],
    [LOOP, 'Priority', { endpointType: 'external' }, 'azure with an expression of regions'],
    [['westeurope', 'westeurope'], 'Priority', {}, 'none twice'],
    [[], 'Priority', {}, '"regions" is []'],
  ])('%j %s %j is refused', (regions, method, options, message) =>
    expect(() => run('trafficManager', regions, method, options)).toThrow(message),
  );

  test.each([
    [10, 9],
    [30, 10],
  ])('an interval of %i s waits %i s for an answer', (intervalInSeconds, seconds) => {
    expect(
      run('trafficManager', REGIONS, 'Priority', { intervalInSeconds }).properties.monitorConfig.timeoutInSeconds,
    ).toBe(seconds);
  });

  test('regions may be written as people do', () => {
    expect(run('trafficManager', ['West Europe']).properties.endpoints[0].name).toBe('westeurope');
  });
});

describe('loadBalancer', () => {
  test('stands in a home region over the regional frontends', () => {
    const made = run('loadBalancer', REGIONS, {
      name: 'web-glb',
      location: 'uksouth',
      frontendIds: ['a', 'b'],
      port: 443,
    });
    expect(made.sku).toEqual({ name: 'Standard', tier: 'Global' });
    expect(made.properties.backendAddressPools[0].properties.loadBalancerBackendAddresses).toEqual([
      { name: 'westeurope', properties: { loadBalancerFrontendIPConfiguration: { id: 'a' } } },
      { name: 'northeurope', properties: { loadBalancerFrontendIPConfiguration: { id: 'b' } } },
    ]);
    const [rule] = made.properties.loadBalancingRules;
    expect(rule.properties).toMatchObject({
      frontendPort: 443,
      backendPort: 443,
      protocol: 'Tcp',
      enableTcpReset: true,
    });
    expect(rule.properties).not.toHaveProperty('probe');
    expect(made.properties).not.toHaveProperty('probes');
  });

  test('is a loop when the regions are known at deployment only', () => {
    const [pool] = run('loadBalancer', LOOP, { frontendId: 'id' }).properties.backendAddressPools;
    expect(pool.properties.copy[0]).toMatchObject({
      name: 'loadBalancerBackendAddresses',
      count: "[length(variables('regions'))]",
    });
    expect(pool.properties.copy[0].input.properties.loadBalancerFrontendIPConfiguration.id).toBe('id');
  });

  test('its home region is one of Azure’s, and ids match the regions', () => {
    expect(() => run('loadBalancer', REGIONS, { location: 'francecentral' })).toThrow('"westeurope"');
    expect(() => run('loadBalancer', REGIONS, { frontendIds: ['a'] })).toThrow('2, one per region');
  });
});

test.each([
  ['fast', { intervalInSeconds: 10, timeoutInSeconds: 5, toleratedNumberOfFailures: 2 }, 30, 60],
  ['standard', { intervalInSeconds: 30, timeoutInSeconds: 10, toleratedNumberOfFailures: 3 }, 60, 180],
])('a %s fail-over takes %4$i seconds', (speed, monitorConfig, ttl, seconds) => {
  const made = run('failover', { speed, regions: REGIONS });
  expect(made).toMatchObject({
    trafficRoutingMethod: 'Priority',
    monitorConfig,
    dnsConfig: { ttl },
    estimatedDetectionSeconds: seconds,
  });
  expect(made.endpoints).toEqual([
    { name: 'westeurope', priority: 1 },
    { name: 'northeurope', priority: 2 },
  ]);
});

describe('networking', () => {
  test('networks do not overlap, and stand at an expression', () => {
    const [vnet, ...others] = run('networking', REGIONS, { nsgId: 'nsg' }).resources;
    expect(others).toEqual([]);
    expect(vnet.location).toBe("[split('westeurope,northeurope', ',')[copyIndex()]]");
    expect(vnet.copy).toEqual({ name: 'vnet-per-region', count: 2 });
    expect(vnet.properties.addressSpace.addressPrefixes).toEqual(["[format('10.{0}.0.0/16', copyIndex())]"]);
    expect(vnet.properties.subnets[0].properties).toEqual({
      addressPrefix: "[format('10.{0}.0.0/{1}', copyIndex(), 20)]",
      networkSecurityGroup: { id: 'nsg' },
      defaultOutboundAccess: false,
    });
  });

  test('peering goes both ways between each pair, and never to itself', () => {
    const [, peering] = run('networking', ['a', 'b', 'c'], {
      peering: true,
      condition: "[parameters('on')]",
    }).resources;
    expect(peering.copy).toEqual({ name: 'peering', count: 9 });
    expect(peering.condition).toBe("[and(parameters('on'), not(equals(div(copyIndex(), 3), mod(copyIndex(), 3))))]");
    expect(peering.dependsOn).toEqual(['vnet-per-region']);
    expect(peering.properties).toMatchObject({ allowVirtualNetworkAccess: true, allowForwardedTraffic: false });
    const [, looped] = run('networking', LOOP, { peering: true }).resources;
    expect(looped.copy.count).toBe("[mul(length(variables('regions')), length(variables('regions')))]");
  });

  test('one region is not several', () => expect(() => run('networking', ['a'])).toThrow('a list of 2 to'));
});

describe('replication', () => {
  test('storage is geo-redundant with zones', () => {
    const [account] = run('replication').resources;
    expect(account).toMatchObject({
      type: 'Microsoft.Storage/storageAccounts',
      kind: 'StorageV2',
      sku: { name: 'Standard_RAGZRS' },
      properties: { minimumTlsVersion: 'TLS1_2', allowBlobPublicAccess: false, supportsHttpsTrafficOnly: true },
    });
  });

  test('images are copied to each region', () => {
    const { resources } = run('replication', 'image', {
      name: 'gallery',
      regions: REGIONS,
      replicas: 2,
      condition: "[parameters('on')]",
    });
    expect(resources.map((resource: Json) => resource.type)).toEqual([
      'Microsoft.Compute/galleries',
      'Microsoft.Compute/galleries/images',
      'Microsoft.Compute/galleries/images/versions',
    ]);
    expect(resources.every((resource: Json) => resource.condition === "[parameters('on')]")).toBe(true);
    expect(resources[2].properties.publishingProfile.targetRegions).toEqual(
      REGIONS.map((name) => ({ name, regionalReplicaCount: 2, storageAccountType: 'Standard_LRS' })),
    );
    const [, , looped] = run('replication', 'image', { regions: LOOP }).resources;
    expect(looped.properties.publishingProfile.copy[0].input.name).toBe(
      "[variables('regions')[copyIndex('targetRegions')]]",
    );
  });

  test('stateless tiers need nothing', () => expect(run('replication', 'none')).not.toHaveProperty('resources'));
});

describe('monitoring', () => {
  test('one workspace, and logs and alerts per region', () => {
    const made = run('monitoring', REGIONS, { emails: ['a@example.com'], trafficManagerName: 'tm' });
    expect(typesOf(made)).toEqual([
      'workspaces',
      'actionGroups',
      'diagnosticSettings',
      'diagnosticSettings',
      'diagnosticSettings',
      'metricAlerts',
      'metricAlerts',
      'metricAlerts',
      'metricAlerts',
    ]);
    const [cpu] = made.resources.filter((resource: Json) => resource.type.endsWith('metricAlerts'));
    expect(cpu).toMatchObject({
      location: 'global',
      copy: { count: 2 },
      properties: { severity: 2, autoMitigate: true },
    });
    expect(cpu.properties.criteria.allOf[0]).toMatchObject({
      metricName: 'Percentage CPU',
      operator: 'GreaterThan',
      threshold: 85,
    });
  });

  test('only what there is', () => {
    const made = run('monitoring', REGIONS, { autoscale: false, loadBalancer: false, inTemplate: false });
    expect(typesOf(made)).toEqual(['workspaces', 'metricAlerts', 'metricAlerts']);
    expect(made.resources[1]).not.toHaveProperty('dependsOn');
    expect(made.resources[1].properties).not.toHaveProperty('actions');
  });

  test('the sender’s short name has at most twelve characters', () =>
    expect(() => run('monitoring', REGIONS, { groupShortName: 'thirteen-long' })).toThrow(
      'text of 1 to 12 characters',
    ));
});

test('backup makes a vault and a policy per region, each in a loop of its own', () => {
  const { resources } = run('backup', REGIONS);
  expect(resources.map((resource: Json) => resource.copy)).toEqual([
    { name: 'rsv-per-region', count: 2 },
    { name: 'rsv-per-region-policy', count: 2 },
  ]);
  expect(resources[1].dependsOn).toEqual(['rsv-per-region']);
});

describe('deployment', () => {
  const made = run('deployment', LOOP, { peering: true });

  test('is a set for each region with Traffic Manager in front', () => {
    expect(typesOf(made).slice(0, 10)).toEqual([
      'networkSecurityGroups',
      'publicIPAddresses',
      'natGateways',
      'virtualNetworks',
      'virtualNetworkPeerings',
      'publicIPAddresses',
      'loadBalancers',
      'virtualMachineScaleSets',
      'autoscalesettings',
      'trafficmanagerprofiles',
    ]);
    expect(Object.keys(made.outputs)).toEqual(['globalFqdn', 'scaleSetIds']);
  });

  test('declares the parameters that it refers to, and no others', () => {
    const text = JSON.stringify([made.variables, made.resources, made.outputs]);
    const referred = [...text.matchAll(/parameters\('(\w+)'\)/g)].map((match) => match[1] as string);
    expect(new Set(Object.keys(made.parameters))).toEqual(new Set(referred));
    expect(made.parameters).not.toHaveProperty('adminPassword');
  });

  test('loops have different names, and what is waited for exists', () => {
    const loops = made.resources.flatMap((resource: Json) => (resource.copy ? [resource.copy.name] : []));
    expect(new Set(loops).size).toBe(loops.length);
    const waited = made.resources
      .flatMap((resource: Json) => resource.dependsOn ?? [])
      .filter((name: string) => !name.startsWith('['));
    for (const name of waited) expect(loops).toContain(name);
  });

  test('a global load balancer, Windows and Flexible take their own ways', () => {
    const other = run('deployment', REGIONS, {
      global: 'loadBalancer',
      osType: 'Windows',
      orchestrationMode: 'Flexible',
      monitoring: false,
    });
    expect(typesOf(other).at(-1)).toBe('loadBalancers');
    expect(other.variables).toEqual({ regions: REGIONS });
    expect(Object.keys(other.parameters)).toContain('adminPassword');
    expect(JSON.stringify(other.resources)).toContain('ApplicationHealthWindows');
  });
});
