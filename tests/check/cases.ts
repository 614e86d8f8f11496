/** For each rule: designs that break it and designs that just do not, on both sides of each bound. */
import type { Severity } from '#check';
import type { Design } from '#design';
import { machine, regions, scaleSet, schedule } from './designs.ts';

export interface Case {
  readonly rule: string;
  readonly about: string;
  readonly broken: Design;
  readonly severity: Severity;
  readonly field: string;
  /** What the button of the fix says; none means that there is no plain mend. */
  readonly fix?: string;
  readonly row?: number;
  /** The nearest designs that are well. */
  readonly well: readonly Design[];
}

const gateway = { loadBalancing: 'applicationGateway' } as const;
const tail = { name: 'Evening', start: '18:01', end: '20:00' };

export const CASES: readonly Case[] = [
  {
    rule: 'V-01', about: 'InfiniBand', severity: 'error', field: 'maxInstances', fix: 'Set the maximum to 100',
    broken: scaleSet({ vmSize: 'Standard_HB120rs_v3', maxInstances: 101 }),
    well: [
      scaleSet({ vmSize: 'Standard_HB120rs_v3', maxInstances: 100 }),
      scaleSet({ vmSize: 'Standard_D2s_v5', maxInstances: 1000 }),
      machine({ vmSize: 'Standard_HB120rs_v3', maxInstances: 1000 }),
    ],
  },
  {
    rule: 'V-01', about: 'InfiniBand in a schedule', severity: 'error', field: 'maxInstances', fix: 'Set the maximum to 100',
    broken: scaleSet({ vmSize: 'Standard_ND96asr_v4', schedules: [schedule({ maximum: 101 })] }),
    well: [scaleSet({ vmSize: 'Standard_ND96asr_v4', schedules: [schedule({ maximum: 100 })] })],
  },
  {
    rule: 'V-06', about: 'Flexible with the probe', severity: 'error', field: 'healthSignal', fix: 'Use the Application Health extension',
    broken: scaleSet({ healthSignal: 'probe', orchestrationMode: 'Flexible' }),
    well: [scaleSet({ healthSignal: 'probe' }), scaleSet({ orchestrationMode: 'Flexible' }), machine({ healthSignal: 'probe', orchestrationMode: 'Flexible' })],
  },
  {
    rule: 'V-06', about: 'a gateway with the probe', severity: 'error', field: 'healthSignal', fix: 'Use the Application Health extension',
    broken: scaleSet({ ...gateway, healthSignal: 'probe' }),
    well: [scaleSet({ ...gateway })],
  },
  {
    rule: 'V-07', about: 'rolling upgrades', severity: 'error', field: 'healthSignal', fix: 'Use the Application Health extension',
    broken: scaleSet({ healthSignal: 'none', automaticRepairs: false }),
    well: [scaleSet({ healthSignal: 'none', automaticRepairs: false, upgradeMode: 'Manual' }), scaleSet({ automaticRepairs: false })],
  },
  {
    rule: 'V-07', about: 'repairs', severity: 'error', field: 'healthSignal', fix: 'Use the Application Health extension',
    broken: scaleSet({ healthSignal: 'none', upgradeMode: 'Manual' }),
    well: [scaleSet({ upgradeMode: 'Manual' }), machine({ healthSignal: 'none' })],
  },
  {
    rule: 'V-15', about: 'a name of 36 characters', severity: 'error', field: 'namePrefix', fix: 'Shorten the prefix to "abcdefghijk"',
    broken: regions({ orchestrationMode: 'Flexible', namePrefix: 'abcdefghijkl', secondaryRegions: ['germanywestcentral'] }),
    well: [
      regions({ orchestrationMode: 'Flexible', namePrefix: 'abcdefghijk', secondaryRegions: ['germanywestcentral'] }),
      regions({ namePrefix: 'abcdefghijkl', secondaryRegions: ['germanywestcentral'] }),
      scaleSet({ orchestrationMode: 'Flexible', namePrefix: 'abcdefghijkl' }),
    ],
  },
  {
    rule: 'V-15', about: 'a prefix that the customer may lengthen', severity: 'advice', field: 'namePrefix',
    broken: regions({ orchestrationMode: 'Flexible' }, ['namePrefix']),
    well: [regions({ orchestrationMode: 'Flexible' }), regions({}, ['namePrefix'])],
  },
  {
    rule: 'V-16', about: 'one machine too many', severity: 'warning', field: 'subnetPrefixLength', fix: 'Use /23',
    broken: scaleSet({ subnetPrefixLength: 24, maxInstances: 252 }),
    well: [
      scaleSet({ subnetPrefixLength: 24, maxInstances: 251 }),
      scaleSet({ subnetPrefixLength: 24, maxInstances: 252, enableAutoScale: false }),
      machine({ subnetPrefixLength: 28, maxInstances: 252 }),
    ],
  },
  {
    rule: 'V-16', about: 'a schedule', severity: 'warning', field: 'subnetPrefixLength', fix: 'Use /22',
    broken: scaleSet({ subnetPrefixLength: 28, schedules: [schedule({ maximum: 1000 })] }),
    well: [scaleSet({ subnetPrefixLength: 28, schedules: [schedule({ maximum: 11 })] })],
  },
  {
    rule: 'V-16', about: 'what the customer may ask for', severity: 'advice', field: 'subnetPrefixLength', fix: 'Use /22',
    broken: scaleSet({ subnetPrefixLength: 23 }, ['maxInstances']),
    well: [scaleSet({ subnetPrefixLength: 22 }, ['maxInstances']), scaleSet({ subnetPrefixLength: 23 }), scaleSet({ subnetPrefixLength: 23, enableAutoScale: false }, ['maxInstances'])],
  },
  {
    rule: 'V-17', about: 'a minimum of one', severity: 'warning', field: 'minInstances', fix: 'Set the minimum to 3',
    broken: scaleSet({ minInstances: 1 }),
    well: [scaleSet({ minInstances: 3 }), scaleSet({ minInstances: 1, zoneSpread: 'one' }), scaleSet({ minInstances: 1, enableAutoScale: false })],
  },
  {
    rule: 'V-17', about: 'two in three zones', severity: 'advice', field: 'minInstances', fix: 'Set the minimum to 3',
    broken: scaleSet({ minInstances: 2, maxInstances: 2, instanceCount: 2 }),
    well: [scaleSet({ minInstances: 3 }), machine()],
  },
  {
    rule: 'V-20', about: 'a size without Trusted Launch', severity: 'error', field: 'vmSize', fix: 'Use Standard_D4s_v5',
    broken: machine({ vmSize: 'Standard_A4_v2' }),
    well: [machine({ vmSize: 'Standard_A4_v2', trustedLaunch: false }), machine({ vmSize: 'Standard_D4s_v5' })],
  },
  {
    rule: 'V-23', about: 'a size without premium disks', severity: 'error', field: 'osDiskType', fix: 'Use a standard SSD',
    broken: machine({ vmSize: 'Standard_D2_v5' }),
    well: [machine({ vmSize: 'Standard_D2_v5', osDiskType: 'StandardSSD_LRS' }), machine({ vmSize: 'Standard_D2s_v5' })],
  },
  {
    rule: 'V-24', about: 'autoscale and redeployment', severity: 'advice', field: 'instanceCount',
    broken: scaleSet(),
    well: [scaleSet({ enableAutoScale: false }), machine()],
  },
  {
    rule: 'V-25', about: 'automatic upgrades', severity: 'warning', field: 'upgradeMode', fix: 'Upgrade in batches',
    broken: scaleSet({ upgradeMode: 'Automatic', healthSignal: 'none', automaticRepairs: false }),
    well: [scaleSet({ upgradeMode: 'Manual' }), machine({ upgradeMode: 'Automatic' })],
  },
  {
    rule: 'V-25', about: 'one batch for all', severity: 'warning', field: 'maxBatchInstancePercent', fix: 'Set the batch size to 20 %',
    broken: scaleSet({ maxBatchInstancePercent: 100 }),
    well: [scaleSet({ maxBatchInstancePercent: 99 }), scaleSet({ upgradeMode: 'Manual', maxBatchInstancePercent: 100 })],
  },
  {
    rule: 'A-03', about: 'minimum above maximum', severity: 'error', field: 'minInstances', fix: 'Swap them: 10 to 11',
    broken: scaleSet({ minInstances: 11, maxInstances: 10, instanceCount: 10 }),
    well: [scaleSet({ minInstances: 10, maxInstances: 10, instanceCount: 10 }), machine({ minInstances: 11, maxInstances: 10 })],
  },
  {
    rule: 'A-03', about: 'limits that only the portal uses', severity: 'warning', field: 'minInstances', fix: 'Swap them: 10 to 11',
    broken: scaleSet({ minInstances: 11, maxInstances: 10, enableAutoScale: false }, ['minInstances']),
    well: [scaleSet({ minInstances: 11, maxInstances: 10, enableAutoScale: false })],
  },
  {
    rule: 'A-03', about: 'initial count above maximum', severity: 'error', field: 'instanceCount', fix: 'Set the initial count to 10',
    broken: scaleSet({ instanceCount: 11 }),
    well: [scaleSet({ instanceCount: 10 })],
  },
  {
    rule: 'A-03', about: 'initial count below minimum', severity: 'error', field: 'instanceCount', fix: 'Set the initial count to 4',
    broken: scaleSet({ instanceCount: 3, minInstances: 4 }),
    well: [scaleSet({ instanceCount: 4, minInstances: 4 })],
  },
  {
    rule: 'A-03', about: 'a schedule', severity: 'error', field: 'schedules', row: 1, fix: 'Swap them: 10 to 11',
    broken: scaleSet({ schedules: [schedule(), schedule({ ...tail, minimum: 11 })] }),
    well: [scaleSet({ schedules: [schedule(), schedule({ ...tail, minimum: 10 })] })],
  },
  {
    rule: 'A-05', about: 'minimum equals maximum', severity: 'warning', field: 'minInstances',
    broken: scaleSet({ minInstances: 3, maxInstances: 3 }),
    well: [scaleSet({ minInstances: 3, maxInstances: 4 }), scaleSet({ minInstances: 3, maxInstances: 3, enableAutoScale: false })],
  },
  {
    rule: 'A-06', about: 'thresholds meet', severity: 'error', field: 'scaleInCpuThreshold', fix: 'Set scale-in to 30 %',
    broken: scaleSet({ scaleInCpuThreshold: 50, scaleOutCpuThreshold: 50 }),
    well: [scaleSet({ scaleInCpuThreshold: 49, scaleOutCpuThreshold: 50 }), scaleSet({ scaleInCpuThreshold: 50, scaleOutCpuThreshold: 50, enableAutoScale: false })],
  },
  {
    rule: 'A-07', about: 'the last machine but one', severity: 'warning', field: 'scaleInCpuThreshold', fix: 'Set scale-in to 35 %',
    broken: scaleSet({ minInstances: 1, scaleInCpuThreshold: 38 }),
    well: [scaleSet({ minInstances: 1, scaleInCpuThreshold: 37 }), scaleSet({ minInstances: 1, scaleInCpuThreshold: 38, enableAutoScale: false })],
  },
  {
    rule: 'A-07', about: 'a narrow gap', severity: 'advice', field: 'scaleInCpuThreshold', fix: 'Set scale-in to 45 %',
    broken: scaleSet({ minInstances: 20, maxInstances: 40, instanceCount: 20, scaleInCpuThreshold: 50, scaleOutCpuThreshold: 69 }),
    well: [scaleSet({ minInstances: 20, maxInstances: 40, instanceCount: 20, scaleInCpuThreshold: 50, scaleOutCpuThreshold: 70 })],
  },
  {
    rule: 'A-09', about: 'a night', severity: 'error', field: 'schedules', row: 0, fix: 'Split it at midnight',
    broken: scaleSet({ schedules: [schedule({ start: '22:00', end: '06:00' })] }),
    well: [scaleSet({ schedules: [schedule({ start: '06:00', end: '06:01' })] })],
  },
  {
    rule: 'A-09', about: 'until midnight', severity: 'error', field: 'schedules', row: 0, fix: 'End it at 23:59',
    broken: scaleSet({ schedules: [schedule({ end: '00:00' })] }),
    well: [scaleSet({ schedules: [schedule({ end: '23:59' })] })],
  },
  {
    rule: 'A-09', about: 'no time at all', severity: 'error', field: 'schedules', row: 0,
    broken: scaleSet({ schedules: [schedule({ end: '08:00' })] }),
    well: [scaleSet({ schedules: [schedule({ end: '08:01' })] })],
  },
  {
    rule: 'A-10', about: 'one name twice', severity: 'error', field: 'schedules', row: 1, fix: 'Rename this one to "OFFICE hours 2"',
    broken: scaleSet({ schedules: [schedule(), schedule({ ...tail, name: 'OFFICE hours' })] }),
    well: [scaleSet({ schedules: [schedule(), schedule(tail)] })],
  },
  {
    rule: 'A-10', about: 'an overlap', severity: 'warning', field: 'schedules', row: 1,
    broken: scaleSet({ schedules: [schedule(), schedule({ ...tail, start: '17:59' })] }),
    well: [
      scaleSet({ schedules: [schedule(), schedule({ ...tail, start: '17:59', days: ['Sunday'] })] }),
      scaleSet({ schedules: [schedule(), schedule({ ...tail, start: '17:59', timeZone: 'Tokyo Standard Time' })] }),
    ],
  },
  {
    rule: 'A-10', about: 'no minute between', severity: 'warning', field: 'schedules', row: 1, fix: 'End "Office hours" at 17:59',
    broken: scaleSet({ schedules: [schedule(), schedule({ ...tail, start: '18:00' })] }),
    well: [scaleSet({ schedules: [schedule(), schedule({ ...tail, start: '18:01' })] })],
  },
  {
    rule: 'A-14', about: 'a step that overshoots', severity: 'advice', field: 'scaleOutStep', fix: 'Add 4 at once',
    broken: scaleSet({ scaleOutStep: 5, maxInstances: 20 }),
    well: [scaleSet({ scaleOutStep: 4, maxInstances: 20 }), scaleSet({ scaleOutStep: 5, scaleInStep: 5, maxInstances: 20 })],
  },
  {
    rule: 'A-15', about: 'credits', severity: 'advice', field: 'vmSize',
    broken: scaleSet({ vmSize: 'Standard_B2s' }),
    well: [scaleSet(), machine({ vmSize: 'Standard_B2s' }), scaleSet({ vmSize: 'Standard_B2s', enableAutoScale: false })],
  },
  {
    rule: 'M-01', about: 'a region twice', severity: 'error', field: 'secondaryRegions', fix: 'Remove West Europe',
    broken: regions({ secondaryRegions: ['northeurope', 'westeurope'] }),
    well: [regions({ secondaryRegions: ['northeurope', 'eastus'] }), scaleSet({ secondaryRegions: ['westeurope'] })],
  },
  {
    rule: 'M-01', about: 'one region', severity: 'error', field: 'secondaryRegions', fix: 'Use North Europe instead',
    broken: regions({ secondaryRegions: ['westeurope'] }),
    well: [regions({ secondaryRegions: ['northeurope'] })],
  },
  {
    rule: 'M-08', about: 'another region than the pair', severity: 'advice', field: 'secondaryRegions',
    broken: regions({ secondaryRegions: ['eastus'] }),
    well: [regions({ secondaryRegions: ['eastus', 'northeurope'] }), regions({ primaryRegion: 'francecentral' })],
  },
  {
    rule: 'M-08', about: 'a region without a pair', severity: 'advice', field: 'secondaryRegions',
    broken: regions({ primaryRegion: 'polandcentral' }),
    well: [scaleSet({ primaryRegion: 'polandcentral' })],
  },
  {
    rule: 'M-09', about: 'idle standbys', severity: 'warning', field: 'routingMethod',
    broken: regions({ routingMethod: 'Priority', enableAutoScale: false }),
    well: [regions({ routingMethod: 'Performance', enableAutoScale: false }), regions({ routingMethod: 'Priority', globalRouting: 'globalLoadBalancer', enableAutoScale: false })],
  },
  {
    rule: 'M-09', about: 'a cold standby', severity: 'advice', field: 'routingMethod',
    broken: regions({ routingMethod: 'Priority', minInstances: 9 }),
    well: [regions({ routingMethod: 'Priority', minInstances: 10, instanceCount: 10 }), regions({ routingMethod: 'Weighted' })],
  },
  {
    rule: 'M-10', about: 'a secondary region without zones', severity: 'warning', field: 'secondaryRegions',
    broken: regions({ secondaryRegions: ['ukwest'] }),
    well: [regions({ secondaryRegions: ['uksouth'] }), regions({ secondaryRegions: ['ukwest'], zoneSpread: 'none' }), scaleSet({ secondaryRegions: ['ukwest'] })],
  },
  {
    rule: 'M-10', about: 'a primary region without zones', severity: 'warning', field: 'primaryRegion',
    broken: regions({ primaryRegion: 'ukwest', secondaryRegions: ['uksouth'] }),
    well: [regions({ primaryRegion: 'uksouth', secondaryRegions: ['westeurope'] })],
  },
  {
    rule: 'L-01', about: 'no address', severity: 'error', field: 'allowedSource',
    broken: machine({ allowedSource: '203.0.113.256/24' }),
    well: [machine({ allowedSource: '203.0.113.255/24' })],
  },
  {
    rule: 'L-01', about: 'no prefix length', severity: 'error', field: 'allowedSource',
    broken: machine({ allowedSource: '203.0.113.0/33' }),
    well: [machine({ allowedSource: '203.0.113.0/32' })],
  },
  {
    rule: 'L-01', about: 'nobody from outside', severity: 'warning', field: 'allowedSource', fix: 'Allow the Internet',
    broken: scaleSet({ allowedSource: 'VirtualNetwork' }),
    well: [scaleSet({ allowedSource: 'AzureFrontDoor.Backend' }), machine({ allowedSource: 'VirtualNetwork', vmPublicIp: false })],
  },
  {
    rule: 'L-01', about: 'private addresses', severity: 'warning', field: 'allowedSource', fix: 'Allow the Internet',
    broken: scaleSet({ allowedSource: '172.31.0.0/16' }),
    well: [scaleSet({ allowedSource: '172.32.0.0/16' })],
  },
  {
    rule: 'L-09', about: 'no TLS', severity: 'advice', field: 'healthProtocol',
    broken: scaleSet(),
    well: [scaleSet({ appPort: 443, healthProtocol: 'Https' }), scaleSet({ healthProtocol: 'Tcp' }), scaleSet({ ...gateway }), regions(), machine()],
  },
  {
    rule: 'L-10', about: 'gateway limits', severity: 'error', field: 'gatewayMinCapacity', fix: 'Set the gateway maximum to 11',
    broken: scaleSet({ ...gateway, gatewayMinCapacity: 11 }),
    well: [scaleSet({ ...gateway, gatewayMinCapacity: 10 }), scaleSet({ gatewayMinCapacity: 11 })],
  },
  {
    rule: 'L-11', about: 'HTTP on 443', severity: 'warning', field: 'healthProtocol', fix: 'Probe with HTTPS',
    broken: scaleSet({ appPort: 443 }),
    well: [scaleSet({ appPort: 443, healthProtocol: 'Https' }), scaleSet({ appPort: 444 }), machine({ appPort: 443 })],
  },
  {
    rule: 'L-11', about: 'HTTPS on 80', severity: 'warning', field: 'healthProtocol', fix: 'Probe with HTTP',
    broken: scaleSet({ healthProtocol: 'Https' }),
    well: [scaleSet(), scaleSet({ appPort: 81, healthProtocol: 'Https' })],
  },
  {
    rule: 'L-12', about: 'SSH for everybody', severity: 'warning', field: 'appPort',
    broken: machine({ appPort: 22 }),
    well: [machine({ appPort: 22, allowedSource: '203.0.113.0/24' }), machine({ appPort: 23 })],
  },
  {
    rule: 'Azure.VMSS.AvailabilityZone', about: 'no zones', severity: 'advice', field: 'zoneSpread', fix: 'Spread over three zones',
    broken: scaleSet({ zoneSpread: 'none' }),
    well: [scaleSet(), machine({ zoneSpread: 'none' })],
  },
  {
    rule: 'Azure.VMSS.AvailabilityZone', about: 'one zone', severity: 'advice', field: 'zoneSpread', fix: 'Spread over three zones',
    broken: scaleSet({ zoneSpread: 'one' }),
    well: [scaleSet()],
  },
  {
    rule: 'Azure.VMSS.AutoInstanceRepairs', about: 'no repairs', severity: 'advice', field: 'automaticRepairs', fix: 'Switch repairs on',
    broken: scaleSet({ automaticRepairs: false, healthSignal: 'none', upgradeMode: 'Manual' }),
    well: [scaleSet(), machine({ automaticRepairs: false })],
  },
  {
    rule: 'Azure.VMSS.PublicKey', about: 'a password', severity: 'advice', field: 'authentication', fix: 'Use an SSH public key',
    broken: scaleSet({ authentication: 'password' }),
    well: [scaleSet(), scaleSet({ authentication: 'password', osType: 'Windows' }), machine({ authentication: 'password' })],
  },
  {
    rule: 'Azure.VM.PublicKey', about: 'a password', severity: 'advice', field: 'authentication', fix: 'Use an SSH public key',
    broken: machine({ authentication: 'password' }),
    well: [machine(), scaleSet({ authentication: 'password' })],
  },
  {
    rule: 'Azure.NSG.AnyInboundSource', about: 'all networks', severity: 'advice', field: 'allowedSource', fix: 'Allow the Internet',
    broken: machine({ allowedSource: '0.0.0.0/0' }),
    well: [machine(), machine({ allowedSource: '0.0.0.0/1' })],
  },
  {
    rule: 'Azure.LB.Probe', about: 'a port probe', severity: 'advice', field: 'healthProtocol',
    broken: scaleSet({ healthProtocol: 'Tcp', appPort: 8080 }),
    well: [scaleSet({ healthProtocol: 'Tcp', appPort: 8081 }), scaleSet({ appPort: 8080 })],
  },
  {
    rule: 'Azure.LB.Probe', about: 'the start page', severity: 'advice', field: 'healthPath', fix: 'Use /health',
    broken: scaleSet({ healthPath: '/' }),
    well: [scaleSet({ healthPath: '/x' }), scaleSet({ healthPath: '/', appPort: 8081 }), machine({ healthPath: '/' })],
  },
  {
    rule: 'Azure.TrafficManager.Protocol', about: 'no TLS', severity: 'advice', field: 'healthProtocol',
    broken: regions(),
    well: [regions({ appPort: 443, healthProtocol: 'Https' }), regions({ appPort: 81 }), regions({ globalRouting: 'globalLoadBalancer' }), scaleSet()],
  },
  {
    rule: 'Azure.AppGw.UseHTTPS', about: 'no certificate', severity: 'advice', field: 'loadBalancing',
    broken: scaleSet({ ...gateway }),
    well: [scaleSet(), machine({ ...gateway })],
  },
  {
    rule: 'Azure.AppGw.MinInstance', about: 'one instance', severity: 'advice', field: 'gatewayMinCapacity', fix: 'Set the gateway minimum to 2',
    broken: scaleSet({ ...gateway, gatewayMinCapacity: 1 }),
    well: [scaleSet({ ...gateway, gatewayMinCapacity: 2 }), scaleSet({ gatewayMinCapacity: 1 })],
  },
  {
    rule: 'Azure.AppGwWAF.PreventionMode', about: 'detection', severity: 'advice', field: 'wafMode', fix: 'Block attacks',
    broken: scaleSet({ ...gateway, wafMode: 'Detection' }),
    well: [scaleSet({ ...gateway }), scaleSet({ wafMode: 'Detection' })],
  },
];
