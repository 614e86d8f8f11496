/** The single VM group: one machine in a network of its own, as options for the helpers that the template places. */

import { call, parameter, resourceId } from '#arm';
import { imageOf } from '#azure';
import type { Design } from '#design';
import { applicationRules } from './network.ts';
import { signsInWithKey } from './parameters.ts';
import { dnsLabel, globalName, hasMachine, machineCondition } from './scope.ts';
import { tagsOf } from './tags.ts';
import { fieldValue } from './values.ts';

/** The context of the partial `single-vm`, or nothing when the package offers no single VM. */
export function machineContext(design: Design): object | undefined {
  if (!hasMachine(design)) return undefined;
  const name = (role: string): string => globalName(design, `vm-${role}`);
  const id = (type: string, role: string): string => resourceId(type, name(role));
  const common = { location: parameter('location'), condition: machineCondition(design), tags: tagsOf(design) };
  const zones = call('pickZones', 'Microsoft.Compute', 'virtualMachines', parameter('location'));
  const vnet = name('vnet');
  return {
    nsg: { ...common, name: name('nsg'), rules: applicationRules(design) },
    natIp: { ...common, name: name('nat-pip') },
    nat: {
      ...common,
      name: name('nat'),
      publicIpIds: [id('Microsoft.Network/publicIPAddresses', 'nat-pip')],
      dependsOn: [id('Microsoft.Network/publicIPAddresses', 'nat-pip')],
    },
    vnet: {
      ...common,
      name: vnet,
      addressPrefixes: ['10.0.0.0/16'],
      subnets: [
        {
          name: 'vm',
          addressPrefix: '10.0.0.0/24',
          nsgId: id('Microsoft.Network/networkSecurityGroups', 'nsg'),
          natGatewayId: id('Microsoft.Network/natGateways', 'nat'),
        },
      ],
      dependsOn: [id('Microsoft.Network/networkSecurityGroups', 'nsg'), id('Microsoft.Network/natGateways', 'nat')],
    },
    publicIp: design.values.vmPublicIp
      ? { ...common, name: name('pip'), domainNameLabel: dnsLabel(design, 'vm') }
      : undefined,
    nic: {
      ...common,
      name: name('nic'),
      subnetId: resourceId('Microsoft.Network/virtualNetworks/subnets', vnet, 'vm'),
      ...(design.values.vmPublicIp ? { publicIpId: id('Microsoft.Network/publicIPAddresses', 'pip') } : {}),
      dependsOn: [
        resourceId('Microsoft.Network/virtualNetworks', vnet),
        ...(design.values.vmPublicIp ? [id('Microsoft.Network/publicIPAddresses', 'pip')] : []),
      ],
    },
    vmOptions: {
      ...common,
      ...machineOptions(design),
      name: globalName(design, 'vm'),
      zones,
      nicIds: [id('Microsoft.Network/networkInterfaces', 'nic')],
      dependsOn: [id('Microsoft.Network/networkInterfaces', 'nic')],
    },
  };
}

/** What a machine and an instance of a scale set have in common. */
export function machineOptions(design: Design): object {
  const { values } = design;
  const image = imageOf(values.osType === 'Linux' ? values.linuxImage : values.windowsImage);
  return {
    vmSize: parameter('vmSize'),
    osType: values.osType,
    image: { publisher: image.publisher, offer: image.offer, sku: image.sku, version: 'latest' },
    adminUsername: parameter('adminUsername'),
    ...(signsInWithKey(design)
      ? { sshPublicKey: parameter('sshPublicKey') }
      : { adminPassword: parameter('adminPassword') }),
    osDiskType: fieldValue(design, 'osDiskType'),
    trustedLaunch: values.trustedLaunch,
    encryptionAtHost: fieldValue(design, 'encryptionAtHost'),
  };
}
