/** Virtual Machine Scale Sets: what the `scale:vmss.*` helpers return, in both orchestration modes. */
import { describe, expect, test } from 'vitest';
import { helperOf, type Json } from './helpers.ts';

const run = (name: string, ...args: readonly unknown[]): Json => helperOf(`scale:vmss.${name}`)(...args) as Json;

describe('definition', () => {
  test('makes the resource of the plan', () => {
    const made = run('definition', { upgradePolicy: 'Rolling', orchestrationMode: 'Uniform', zones: ['1', '2', '3'] });
    expect(made.type).toBe('Microsoft.Compute/virtualMachineScaleSets');
    expect(made.properties.upgradePolicy.mode).toBe('Rolling');
    expect(made.properties.orchestrationMode).toBe('Uniform');
    expect(made.zones).toEqual(['1', '2', '3']);
  });

  test('stands on parameters when nothing is said', () => {
    const made = run('definition');
    expect(made).toMatchObject({
      apiVersion: '2025-04-01',
      name: "[parameters('vmssName')]",
      location: "[parameters('location')]",
      sku: { name: "[parameters('vmSize')]", tier: 'Standard', capacity: "[parameters('instanceCount')]" },
      properties: {
        orchestrationMode: 'Uniform',
        platformFaultDomainCount: 1,
        singlePlacementGroup: false,
        overprovision: false,
        upgradePolicy: { mode: 'Manual' },
        scaleInPolicy: { rules: ['Default'] },
      },
    });
    expect(Object.keys(made)).toEqual(['type', 'apiVersion', 'name', 'location', 'sku', 'properties']);
  });

  test('has the safe settings on', () => {
    const { virtualMachineProfile: machine } = run('definition').properties;
    expect(machine.securityProfile).toEqual({
      securityType: 'TrustedLaunch',
      uefiSettings: { secureBootEnabled: true, vTpmEnabled: true },
    });
    expect(machine.diagnosticsProfile).toEqual({ bootDiagnostics: { enabled: true } });
    expect(machine.scheduledEventsProfile).toEqual({
      terminateNotificationProfile: { enable: true, notBeforeTimeout: 'PT5M' },
    });
    const [nic] = machine.networkProfile.networkInterfaceConfigurations;
    expect(nic.properties.enableAcceleratedNetworking).toBe(true);
  });

  const BOTH = {
    overprovision: true,
    singlePlacementGroup: true,
    healthProbeId: 'probe',
    natPoolIds: ['pool'],
    patchMode: 'AutomaticByPlatform',
    upgradePolicy: 'Rolling',
    upgradeOptions: { automaticOSUpgrade: true },
  };

  test('writes what only Uniform knows for Uniform', () => {
    const { properties } = run('definition', BOTH);
    const { networkProfile, osProfile } = properties.virtualMachineProfile;
    expect(properties).toMatchObject({
      singlePlacementGroup: true,
      overprovision: true,
      doNotRunExtensionsOnOverprovisionedVMs: true,
      upgradePolicy: {
        rollingUpgradePolicy: { rollbackFailedInstancesOnPolicyBreach: true },
        automaticOSUpgradePolicy: { enableAutomaticOSUpgrade: true, useRollingUpgradePolicy: true },
      },
    });
    expect(networkProfile.healthProbe).toEqual({ id: 'probe' });
    expect(networkProfile).not.toHaveProperty('networkApiVersion');
    expect(osProfile.linuxConfiguration).not.toHaveProperty('patchSettings');
  });

  test('writes what only Flexible knows for Flexible', () => {
    const { properties } = run('definition', { ...BOTH, orchestrationMode: 'Flexible' });
    const { networkProfile, osProfile, storageProfile } = properties.virtualMachineProfile;
    for (const key of ['singlePlacementGroup', 'overprovision', 'doNotRunExtensionsOnOverprovisionedVMs']) {
      expect(properties).not.toHaveProperty(key);
    }
    expect(properties.upgradePolicy).not.toHaveProperty('automaticOSUpgradePolicy');
    expect(properties.upgradePolicy.rollingUpgradePolicy).not.toHaveProperty('rollbackFailedInstancesOnPolicyBreach');
    expect(networkProfile.networkApiVersion).toBe('2022-11-01');
    expect(networkProfile).not.toHaveProperty('healthProbe');
    const [nic] = networkProfile.networkInterfaceConfigurations;
    expect(nic.properties.deleteOption).toBe('Delete');
    expect(JSON.stringify(nic)).not.toContain('InboundNatPools');
    expect(storageProfile.osDisk.deleteOption).toBe('Delete');
    expect(osProfile.linuxConfiguration.patchSettings).toEqual({ patchMode: 'AutomaticByPlatform' });
  });

  test('keeps Windows from updating itself when Azure replaces its image', () => {
    const windows = (more: object) =>
      run('definition', { osType: 'Windows', adminPassword: "[parameters('adminPassword')]", ...more }).properties
        .virtualMachineProfile.osProfile.windowsConfiguration.enableAutomaticUpdates;
    expect(windows({})).toBe(true);
    expect(windows({ automaticUpdates: false })).toBe(false);
    expect(windows({ upgradeOptions: { automaticOSUpgrade: true } })).toBe(false);
  });

  test.each([
    [['1', '2'], true, true],
    [['1', '2'], false, undefined],
    [['1'], true, undefined],
    ["[pickZones('a', 'b', 'c', 3)]", true, undefined],
  ])('zones %j with strict balance %j', (zones, zoneBalance, wanted) => {
    expect(run('definition', { zones, zoneBalance }).properties.zoneBalance).toBe(wanted);
  });

  test('signs in with a key, and then not with a password', () => {
    const { osProfile } = run('definition', { sshPublicKey: "[parameters('key')]" }).properties.virtualMachineProfile;
    expect(osProfile.linuxConfiguration).toEqual({
      disablePasswordAuthentication: true,
      provisionVMAgent: true,
      ssh: {
        publicKeys: [
          {
            path: "[format('/home/{0}/.ssh/authorized_keys', parameters('adminUsername'))]",
            keyData: "[parameters('key')]",
          },
        ],
      },
    });
  });

  test('cuts the start of host names to what Windows takes, and leaves expressions alone', () => {
    const prefix = (computerNamePrefix: string) =>
      run('definition', { computerNamePrefix }).properties.virtualMachineProfile.osProfile.computerNamePrefix;
    expect(prefix('contosowebfarm')).toBe('contosowe');
    expect(prefix("[take(parameters('namePrefix'), 9)]")).toBe("[take(parameters('namePrefix'), 9)]");
  });

  test('repairs, placement, identity and loop stand where Azure wants them', () => {
    const made = run('definition', {
      automaticRepairs: true,
      repairGracePeriod: 30,
      proximityPlacementGroupId: 'ppg',
      identity: { type: 'SystemAssigned' },
      copy: { name: 'each', count: 2 },
      condition: "[parameters('on')]",
      dependsOn: ['lb'],
      tags: { team: 'web' },
    });
    expect(made.properties.automaticRepairsPolicy).toEqual({
      enabled: true,
      gracePeriod: 'PT30M',
      repairAction: 'Replace',
    });
    expect(made.properties.proximityPlacementGroup).toEqual({ id: 'ppg' });
    expect(Object.keys(made)).toEqual([
      'condition',
      'type',
      'apiVersion',
      'name',
      'location',
      'copy',
      'tags',
      'sku',
      'identity',
      'dependsOn',
      'properties',
    ]);
  });

  test('Spot comes with its settings and without a notice that Azure refuses', () => {
    const spot = run('spotInstances', { orchestrationMode: 'Flexible', baseRegularCount: 2 });
    const { properties } = run('definition', { orchestrationMode: 'Flexible', spot });
    expect(properties.priorityMixPolicy).toEqual({
      baseRegularPriorityCount: 2,
      regularPriorityPercentageAboveBase: 50,
    });
    expect(properties.virtualMachineProfile.priority).toBe('Spot');
    expect(properties.virtualMachineProfile).not.toHaveProperty('scheduledEventsProfile');
  });
});

describe('capacity', () => {
  test('keeps sku and limits apart', () => {
    expect(run('capacity', 2, 10, 3)).toEqual({
      sku: { name: "[parameters('vmSize')]", tier: 'Standard', capacity: 3 },
      capacity: { minimum: 2, maximum: 10, default: 3 },
    });
  });
  test.each([
    [5, 10, 4],
    [2, 10, 11],
    [5, 2, 3],
  ])('%i to %i from %i is out of order', (...counts) =>
    expect(() => run('capacity', ...counts)).toThrow('min ≤ initial ≤ max'),
  );
  test('does not compare expressions', () => {
    expect(run('capacity', "[parameters('min')]", 10, 3, 'Standard_D2s_v5').sku.name).toBe('Standard_D2s_v5');
  });
});

describe('upgradePolicy', () => {
  test('Rolling has Azure’s batches', () => {
    expect(run('upgradePolicy', 'Rolling')).toEqual({
      mode: 'Rolling',
      rollingUpgradePolicy: {
        maxBatchInstancePercent: 20,
        maxUnhealthyInstancePercent: 20,
        maxUnhealthyUpgradedInstancePercent: 20,
        pauseTimeBetweenBatches: 'PT0S',
        prioritizeUnhealthyInstances: true,
        enableCrossZoneUpgrade: false,
        maxSurge: false,
      },
    });
  });
  test.each(['Manual', 'Automatic'])('%s is only a mode', (mode) =>
    expect(run('upgradePolicy', mode)).toEqual({ mode }),
  );
  test('automatic OS upgrades bring the batches in any mode', () => {
    const made = run('upgradePolicy', 'Manual', { automaticOSUpgrade: true, pauseTimeBetweenBatches: 30 });
    expect(made.rollingUpgradePolicy.pauseTimeBetweenBatches).toBe('PT30S');
    expect(made.automaticOSUpgradePolicy.disableAutomaticRollback).toBe(false);
  });
});

describe('profiles', () => {
  test('the interface joins pools and gateways, with an address of its own on request', () => {
    const made = run('networkProfile', {
      backendPoolIds: ['a'],
      gatewayPoolIds: ['b'],
      instancePublicIp: true,
      dnsServers: ['10.0.0.4'],
    });
    const [nic] = made.networkInterfaceConfigurations;
    expect(nic.properties.dnsSettings).toEqual({ dnsServers: ['10.0.0.4'] });
    expect(nic.properties.ipConfigurations[0].properties).toMatchObject({
      loadBalancerBackendAddressPools: [{ id: 'a' }],
      applicationGatewayBackendAddressPools: [{ id: 'b' }],
      publicIPAddressConfiguration: { name: 'public', sku: { name: 'Standard' } },
    });
  });

  test('disks are managed, and data disks are numbered', () => {
    const made = run('storageProfile', {
      dataDisks: [{ diskSizeGB: 64 }, { diskSizeGB: 128, lun: 5, caching: 'None' }],
    });
    expect(made.imageReference).toEqual({
      publisher: 'Canonical',
      offer: '0001-com-ubuntu-server-jammy',
      sku: '22_04-lts-gen2',
      version: 'latest',
    });
    expect(made.osDisk).toEqual({
      createOption: 'FromImage',
      caching: 'ReadWrite',
      managedDisk: { storageAccountType: 'Premium_LRS' },
    });
    expect(made.dataDisks).toEqual([
      {
        lun: 0,
        createOption: 'Empty',
        caching: 'ReadOnly',
        diskSizeGB: 64,
        managedDisk: { storageAccountType: 'Premium_LRS' },
      },
      {
        lun: 5,
        createOption: 'Empty',
        caching: 'None',
        diskSizeGB: 128,
        managedDisk: { storageAccountType: 'Premium_LRS' },
      },
    ]);
    expect(() => run('storageProfile', { dataDisks: [{ diskSizeGB: 1 }, { diskSizeGB: 1, lun: 0 }] })).toThrow(
      '(lun) 0 twice',
    );
    expect(() => run('storageProfile', { dataDisks: [{ diskSizeGB: 0 }] })).toThrow(
      '"an item of dataDisks.diskSizeGB" is 0',
    );
  });

  test('an ephemeral OS disk is local and read-only cached', () => {
    expect(run('storageProfile', { ephemeralOsDisk: 'CacheDisk' }).osDisk).toEqual({
      createOption: 'FromImage',
      caching: 'ReadOnly',
      diffDiskSettings: { option: 'Local', placement: 'CacheDisk' },
      managedDisk: { storageAccountType: 'Standard_LRS' },
    });
  });

  const extension = (name: string, after?: string[]) => ({
    name,
    publisher: 'p',
    type: 't',
    typeHandlerVersion: '1.0',
    ...(after && { provisionAfterExtensions: after }),
  });

  test('extensions keep their order and have 90 minutes', () => {
    expect(run('extensionProfile', [extension('a'), extension('b', ['a'])])).toEqual({
      extensions: [
        {
          name: 'a',
          properties: { publisher: 'p', type: 't', typeHandlerVersion: '1.0', autoUpgradeMinorVersion: true },
        },
        {
          name: 'b',
          properties: {
            publisher: 'p',
            type: 't',
            typeHandlerVersion: '1.0',
            autoUpgradeMinorVersion: true,
            provisionAfterExtensions: ['a'],
          },
        },
      ],
      extensionsTimeBudget: 'PT90M',
    });
  });

  test.each([
    ['doubled names', [extension('a'), extension('a')], 'two extensions have one name'],
    ['an unknown sibling', [extension('a', ['x'])], 'names "x". Allowed: a.'],
    ['a circle', [extension('a', ['b']), extension('b', ['a'])], 'a → b → a'],
    ['none at all', [], 'a list of at least 1 items'],
    ['a missing publisher', [{ name: 'a' }], '"an item of extensions.publisher" is missing'],
  ])('refuses %s', (_, extensions, message) => expect(() => run('extensionProfile', extensions)).toThrow(message));
});

describe('healthProbe', () => {
  test('a probe for Uniform', () => expect(run('healthProbe', { probeId: 'p' })).toEqual({ healthProbe: { id: 'p' } }));
  test('the extension for Flexible, whatever probe there is', () => {
    expect(run('healthProbe', { probeId: 'p', orchestrationMode: 'Flexible' })).toEqual({
      name: 'health',
      publisher: 'Microsoft.ManagedServices',
      type: 'ApplicationHealthLinux',
      typeHandlerVersion: '1.0',
      enableAutomaticUpgrade: true,
      settings: { protocol: 'http', port: 80, requestPath: '/health', intervalInSeconds: 5, numberOfProbes: 3 },
    });
  });
  test('tcp has no path, rich states have patience', () => {
    expect(run('healthProbe', { protocol: 'tcp' }).settings).not.toHaveProperty('requestPath');
    expect(run('healthProbe', { osType: 'Windows', richStates: true })).toMatchObject({
      type: 'ApplicationHealthWindows',
      typeHandlerVersion: '2.0',
      settings: { gracePeriod: 600 },
    });
  });
});

describe('placement', () => {
  test('zones come with the widest spread', () => {
    expect(run('zones', ['1', '2', '3'], { strictBalance: true })).toEqual({
      zones: ['1', '2', '3'],
      properties: { platformFaultDomainCount: 1, singlePlacementGroup: false, zoneBalance: true },
    });
    expect(run('zones', undefined, { orchestrationMode: 'Flexible' })).toEqual({
      zones: "[pickZones('Microsoft.Compute', 'virtualMachineScaleSets', parameters('location'), 3)]",
      properties: { platformFaultDomainCount: 1 },
    });
  });
  test.each([[['4']], [['1', '1']], [['1', '2', '3', '1']]])('zones %j are refused', (zones) =>
    expect(() => run('zones', zones)).toThrow(RangeError),
  );

  const MATRIX: [string, boolean, number[]][] = [
    ['Uniform', false, [1, 2, 3, 4, 5]],
    ['Uniform', true, [1, 5]],
    ['Flexible', false, [1, 2, 3]],
    ['Flexible', true, [1]],
  ];
  test.each(MATRIX)('%s, zonal %j: fault domains %j', (orchestrationMode, zonal, allowed) => {
    for (const count of [1, 2, 3, 4, 5]) {
      const fixed = () => run('faultDomains', { strategy: 'fixed', orchestrationMode, zonal, count });
      const alone = () => run('platformFaultDomain', count, { orchestrationMode, zones: zonal ? ['1'] : [] });
      if (allowed.includes(count)) {
        expect(fixed().properties.platformFaultDomainCount).toBe(count);
        expect(alone()).toEqual({ platformFaultDomainCount: count });
      } else {
        expect(fixed).toThrow(`"count" is ${count} for ${orchestrationMode}`);
        expect(alone).toThrow(`Allowed: ${allowed.join(', ')}.`);
      }
    }
  });
  test('the widest spread needs several placement groups in Uniform mode', () => {
    expect(run('faultDomains')).toEqual({ properties: { platformFaultDomainCount: 1, singlePlacementGroup: false } });
    expect(run('faultDomains', { orchestrationMode: 'Flexible' })).toEqual({
      properties: { platformFaultDomainCount: 1 },
    });
    expect(run('faultDomains', { strategy: 'fixed', zonal: true, alignMode: 'Aligned' }).properties).toEqual({
      platformFaultDomainCount: 5,
      zonalPlatformFaultDomainAlignMode: 'Aligned',
    });
  });

  test.each([
    [1, 100],
    [3, 34],
    [5, 20],
    [20, 5],
  ])('%i update domains are batches of %i percent', (count, percent) => {
    const made = run('updateDomains', count);
    expect(made).toMatchObject({ supported: false, updateDomainCount: 5 });
    expect(made.upgradePolicy.rollingUpgradePolicy.maxBatchInstancePercent).toBe(percent);
  });
  test('Flexible has no update domains', () =>
    expect(run('updateDomains', 5, { orchestrationMode: 'Flexible' }).updateDomainCount).toBe(0));

  test('over-provisioning spares extensions, and Flexible has none', () => {
    expect(run('overProvision', true)).toEqual({
      properties: { overprovision: true, doNotRunExtensionsOnOverprovisionedVMs: true },
    });
    expect(run('overProvision')).toEqual({ properties: { overprovision: false } });
    expect(run('overProvision', true, { orchestrationMode: 'Flexible' })).not.toHaveProperty('properties');
  });

  test('a proximity placement group and the reference to it', () => {
    const made = run('proximityGroup', { name: 'near' });
    expect(made.resource).toMatchObject({
      type: 'Microsoft.Compute/proximityPlacementGroups',
      properties: { proximityPlacementGroupType: 'Standard' },
    });
    expect(made.reference).toEqual({
      proximityPlacementGroup: { id: "[resourceId('Microsoft.Compute/proximityPlacementGroups', 'near')]" },
    });
    expect(() => run('proximityGroup', { name: 'near', zones: ['1'] })).toThrow('"zones" without "vmSizes"');
    expect(() => run('proximityGroup', { name: 'near', zones: ['1', '2'], vmSizes: ['a'] })).toThrow(RangeError);
  });

  test('each mode says what it demands', () => {
    expect(run('orchestrationMode', 'Flexible').networkApiVersion).toBe('2022-11-01');
    expect(run('orchestrationMode', 'Uniform').properties).toEqual({
      platformFaultDomainCount: 1,
      singlePlacementGroup: false,
      overprovision: false,
    });
    expect(run('orchestrationMode', 'Flexible').remove).toContain('healthProbe');
  });
});

describe('spotInstances', () => {
  test('goes at once when it is taken away', () => {
    expect(run('spotInstances')).toEqual({
      virtualMachineProfile: { priority: 'Spot', evictionPolicy: 'Delete', billingProfile: { maxPrice: -1 } },
      properties: { singlePlacementGroup: false },
    });
  });
  test('mixes in Flexible mode only', () => {
    expect(run('spotInstances', { baseRegularCount: 1 }).properties).not.toHaveProperty('priorityMixPolicy');
    expect(
      run('spotInstances', { orchestrationMode: 'Flexible', baseRegularCount: 0, regularPercentage: 0 }).properties
        .priorityMixPolicy,
    ).toEqual({
      baseRegularPriorityCount: 0,
      regularPriorityPercentageAboveBase: 0,
    });
  });
  test.each([
    [0.05, 0.05],
    ["[parameters('price')]", "[json(parameters('price'))]"],
    ["[json(parameters('price'))]", "[json(parameters('price'))]"],
  ])('the price %j is written as %j', (maxPrice, wanted) => {
    expect(run('spotInstances', { maxPrice }).virtualMachineProfile.billingProfile.maxPrice).toBe(wanted);
  });
  test.each([0, -0.5])('the price %j is refused', (maxPrice) =>
    expect(() => run('spotInstances', { maxPrice })).toThrow('more than 0 USD'),
  );
  test('tries to come back for an hour', () => {
    expect(run('spotInstances', { restore: true }).properties.spotRestorePolicy).toEqual({
      enabled: true,
      restoreTimeout: 'PT60M',
    });
  });
});
