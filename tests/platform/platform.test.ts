/** Machines, networks, availability: what the `vm:*`, `net:*` and `ha:*` helpers return. */
import { describe, expect, test } from 'vitest';
import { helperOf, type Json } from '../scaling/helpers.ts';

const run = (name: string, ...args: readonly unknown[]): Json => helperOf(name)(...args) as Json;

describe('vm:resource', () => {
  test('is a Linux machine with a key', () => {
    const made = run('vm:resource', {
      name: 'web-vm',
      nicIds: ['a', 'b'],
      sshPublicKey: "[parameters('key')]",
      zones: ['1'],
    });
    expect(Object.keys(made)).toEqual(['type', 'apiVersion', 'name', 'location', 'identity', 'zones', 'properties']);
    expect(made.identity).toEqual({ type: 'SystemAssigned' });
    expect(made.properties).toMatchObject({
      hardwareProfile: { vmSize: "[parameters('vmSize')]" },
      osProfile: { computerName: 'web-vm', adminUsername: "[parameters('adminUsername')]" },
      networkProfile: {
        networkInterfaces: [
          { id: 'a', properties: { primary: true, deleteOption: 'Delete' } },
          { id: 'b', properties: { primary: false, deleteOption: 'Delete' } },
        ],
      },
      securityProfile: { securityType: 'TrustedLaunch' },
      diagnosticsProfile: { bootDiagnostics: { enabled: true } },
    });
    expect(made.properties.storageProfile.osDisk.deleteOption).toBe('Delete');
  });

  test('is a Windows machine with a password', () => {
    const { osProfile, storageProfile } = run('vm:resource', {
      osType: 'Windows',
      adminPassword: "[parameters('adminPassword')]",
    }).properties;
    expect(osProfile).toEqual({
      computerName: "[parameters('vmName')]",
      adminUsername: "[parameters('adminUsername')]",
      adminPassword: "[parameters('adminPassword')]",
      windowsConfiguration: { provisionVMAgent: true, enableAutomaticUpdates: true },
    });
    expect(storageProfile.imageReference.publisher).toBe('MicrosoftWindowsServer');
  });

  test('Linux with a password says so', () => {
    expect(
      run('vm:resource', { adminPassword: "[parameters('adminPassword')]" }).properties.osProfile.linuxConfiguration,
    ).toEqual({
      disablePasswordAuthentication: false,
      provisionVMAgent: true,
    });
  });

  test('Spot settings are for Spot', () => {
    expect(run('vm:resource', { maxPrice: 1 }).properties).not.toHaveProperty('evictionPolicy');
    expect(run('vm:resource', { priority: 'Spot' }).properties).toMatchObject({
      priority: 'Spot',
      evictionPolicy: 'Deallocate',
      billingProfile: { maxPrice: -1 },
    });
  });

  test('security may be off, and encryption on', () => {
    expect(run('vm:resource', { trustedLaunch: false }).properties).not.toHaveProperty('securityProfile');
    expect(run('vm:resource', { trustedLaunch: false, encryptionAtHost: true }).properties.securityProfile).toEqual({
      encryptionAtHost: true,
    });
  });

  test('joins a set of machines, and excludes what Azure excludes', () => {
    expect(run('vm:resource', { scaleSetId: 'vmss', platformFaultDomain: 2 }).properties).toMatchObject({
      virtualMachineScaleSet: { id: 'vmss' },
      platformFaultDomain: 2,
    });
    expect(run('vm:resource', { availabilitySetId: 'set' }).properties.availabilitySet).toEqual({ id: 'set' });
    expect(() => run('vm:resource', { availabilitySetId: 'set', zones: ['1'] })).toThrow('one of them');
    expect(() => run('vm:resource', { zones: ['1', '2'] })).toThrow(RangeError);
  });

  test('no identity on request', () => expect(run('vm:resource', { identity: {} })).not.toHaveProperty('identity'));
});

test('vm:nic has accelerated networking and takes its address with it', () => {
  const { properties } = run('vm:nic', { name: 'web-nic', subnetId: 's', publicIpId: 'ip', backendPoolIds: ['pool'] });
  expect(properties.enableAcceleratedNetworking).toBe(true);
  expect(properties.ipConfigurations[0].properties).toEqual({
    primary: true,
    privateIPAllocationMethod: 'Dynamic',
    subnet: { id: 's' },
    publicIPAddress: { id: 'ip', properties: { deleteOption: 'Delete' } },
    loadBalancerBackendAddressPools: [{ id: 'pool' }],
  });
});

test.each([
  [
    'vm:image',
    [],
    { publisher: 'Canonical', offer: '0001-com-ubuntu-server-jammy', sku: '22_04-lts-gen2', version: 'latest' },
  ],
  ['vm:size', [], { hardwareProfile: { vmSize: "[parameters('vmSize')]" } }],
  ['vm:identity', [], { type: 'SystemAssigned' }],
  ['vm:identity', ['UserAssigned', ['id']], { type: 'UserAssigned', userAssignedIdentities: { id: {} } }],
])('%s %j', (name, args, wanted) => expect(run(name, ...args)).toEqual(wanted));

test.each([
  ['UserAssigned', undefined, 'without "ids"'],
  ['SystemAssigned', ['id'], 'with "ids"'],
])('vm:identity %s %j is refused', (type, ids, message) =>
  expect(() => run('vm:identity', type, ids)).toThrow(message),
);

test('vm:extension keeps secrets apart', () => {
  const { properties } = run('vm:extension', {
    name: 'web-vm/script',
    publisher: 'Microsoft.Azure.Extensions',
    type: 'CustomScript',
    typeHandlerVersion: '2.1',
    settings: {},
    protectedSettings: { commandToExecute: "[parameters('command')]" },
  });
  expect(properties).toEqual({
    publisher: 'Microsoft.Azure.Extensions',
    type: 'CustomScript',
    typeHandlerVersion: '2.1',
    autoUpgradeMinorVersion: true,
    enableAutomaticUpgrade: false,
    protectedSettings: { commandToExecute: "[parameters('command')]" },
  });
});

describe('net', () => {
  test('a security group lets in what its rules say', () => {
    const made = run('net:nsg', { name: 'web-nsg', rules: [{ name: 'allow-app', priority: 100, port: '80' }] });
    expect(made.properties.securityRules[0].properties).toEqual({
      priority: 100,
      direction: 'Inbound',
      access: 'Allow',
      protocol: 'Tcp',
      sourceAddressPrefix: 'Internet',
      sourcePortRange: '*',
      destinationAddressPrefix: '*',
      destinationPortRange: '80',
    });
  });

  test('a priority is used once per direction', () => {
    const rules = (direction: string) => [
      { name: 'a', priority: 100 },
      { name: 'b', priority: 100, direction },
    ];
    expect(run('net:nsg', { name: 'x', rules: rules('Outbound') }).properties.securityRules).toHaveLength(2);
    expect(() => run('net:nsg', { name: 'x', rules: rules('Inbound') })).toThrow('Inbound 100');
  });

  test('a description has at most 140 characters', () => {
    const rule = (length: number) =>
      run('net:securityRule', { name: 'a', priority: 100, description: 'x'.repeat(length) });
    expect(rule(140).properties.description).toHaveLength(140);
    expect(() => rule(141)).toThrow('text of 0 to 140 characters');
  });

  test('subnets are private and stand inside their network', () => {
    const made = run('net:vnet', {
      name: 'web-vnet',
      subnets: [{ name: 'vmss', addressPrefix: '10.0.0.0/20', nsgId: 'nsg', natGatewayId: 'nat' }],
    });
    expect(made.properties).toEqual({
      addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
      subnets: [
        {
          name: 'vmss',
          properties: {
            addressPrefix: '10.0.0.0/20',
            networkSecurityGroup: { id: 'nsg' },
            natGateway: { id: 'nat' },
            defaultOutboundAccess: false,
          },
        },
      ],
    });
  });

  test('addresses are Standard and static', () => {
    expect(
      run('net:publicIp', { name: 'pip', domainNameLabel: 'web', zones: "[pickZones('a', 'b', 'c', 3)]" }),
    ).toMatchObject({
      sku: { name: 'Standard', tier: 'Regional' },
      zones: "[pickZones('a', 'b', 'c', 3)]",
      properties: {
        publicIPAllocationMethod: 'Static',
        idleTimeoutInMinutes: 4,
        dnsSettings: { domainNameLabel: 'web' },
      },
    });
  });

  test('a NAT gateway has one to sixteen addresses', () => {
    const nat = (count: number) =>
      run('net:natGateway', { name: 'nat', publicIpIds: Array.from({ length: count }, (_, i) => `ip-${i}`) });
    expect(nat(16).properties.publicIpAddresses[15]).toEqual({ id: 'ip-15' });
    expect(() => nat(17)).toThrow('a list of 1 to 16 items');
    expect(() => nat(0)).toThrow(RangeError);
  });

  test('a peering has neither region nor tags', () => {
    const made = run('net:peering', { name: 'a/to-b', remoteVnetId: 'b' });
    expect(Object.keys(made)).toEqual(['type', 'apiVersion', 'name', 'properties']);
    expect(made.properties).toEqual({
      remoteVirtualNetwork: { id: 'b' },
      allowVirtualNetworkAccess: true,
      allowForwardedTraffic: false,
      allowGatewayTransit: false,
      useRemoteGateways: false,
    });
  });

  test.each([
    [
      'attachScaleSet',
      ['lb'],
      "[resourceId('Microsoft.Network/loadBalancers/backendAddressPools', 'lb', 'instances')]",
    ],
    [
      'attachScaleSet',
      ['gw', 'p', 'applicationGateway'],
      "[resourceId('Microsoft.Network/applicationGateways/backendAddressPools', 'gw', 'p')]",
    ],
    [
      'healthProbe',
      ["[parameters('lb')]"],
      "[resourceId('Microsoft.Network/loadBalancers/probes', parameters('lb'), 'health')]",
    ],
  ])('net:lb.%s %j', (name, args, id) => expect(run(`net:lb.${name}`, ...args)).toEqual({ id }));
});

describe('ha', () => {
  test('an availability set is for managed disks', () => {
    expect(run('ha:availabilitySet', { name: 'set' })).toMatchObject({
      sku: { name: 'Aligned' },
      properties: { platformFaultDomainCount: 2, platformUpdateDomainCount: 5 },
    });
  });

  test('zones are picked at deployment', () => {
    expect(run('ha:zones', 'machine', 1)).toEqual({
      zones: "[pickZones('Microsoft.Compute', 'virtualMachines', parameters('location'), 1)]",
    });
  });

  test('backup is a vault with an enhanced policy, and a machine on request', () => {
    const { resources } = run('ha:backup', { name: 'rsv', vmName: 'web-vm' });
    const [vault, policy, item] = resources;
    expect(vault.properties).toEqual({
      publicNetworkAccess: 'Enabled',
      redundancySettings: { standardTierStorageRedundancy: 'GeoRedundant', crossRegionRestore: 'Enabled' },
      securitySettings: { softDeleteSettings: { softDeleteState: 'Enabled', softDeleteRetentionPeriodInDays: 14 } },
    });
    expect(policy.properties).toMatchObject({
      backupManagementType: 'AzureIaasVM',
      policyType: 'V2',
      instantRpRetentionRangeInDays: 2,
    });
    expect(policy.dependsOn).toEqual(["[resourceId('Microsoft.RecoveryServices/vaults', 'rsv')]"]);
    expect(item.properties.policyId).toBe(
      "[resourceId('Microsoft.RecoveryServices/vaults/backupPolicies', 'rsv', 'daily')]",
    );
    expect(run('ha:backup', { name: 'rsv' }).resources).toHaveLength(2);
  });

  test('cross-region restore wants geo-redundant storage', () => {
    expect(() => run('ha:backup', { name: 'rsv', redundancy: 'ZoneRedundant' })).toThrow('only with "GeoRedundant"');
    const [vault] = run('ha:backup', { name: 'rsv', redundancy: 'ZoneRedundant', crossRegionRestore: false }).resources;
    expect(vault.properties.redundancySettings.crossRegionRestore).toBe('Disabled');
    expect(() => run('ha:backup', { name: 'rsv', time: '2:00' })).toThrow('HH:MM');
  });

  test('regions: pairs, zones and the redundancy that follows', () => {
    expect(run('ha:multiregion', ['westeurope', 'northeurope'])).toEqual({
      regions: [
        { name: 'westeurope', hasZones: true, pair: 'northeurope', isPairChosen: true },
        { name: 'northeurope', hasZones: true, pair: 'westeurope', isPairChosen: true },
      ],
      storageRedundancy: 'Standard_RAGZRS',
      crossRegionRestore: true,
    });
    const other = run('ha:multiregion', ['israelcentral', 'westus']);
    expect(other).toMatchObject({ storageRedundancy: 'Standard_ZRS', crossRegionRestore: false });
    expect(other.advice).toHaveLength(3);
    expect(() => run('ha:multiregion', ['atlantis'])).toThrow('"atlantis"');
  });
});
