/** `vm:resource`, `vm:nic`, `vm:extension`: a single virtual machine and what hangs on it. */

import { childOptions, defineHelper, option, resource, resourceOptions } from '#arm';
import { LIMITS } from '#azure';
import {
  checkDataDisks,
  machineSpecs,
  managedBootDiagnostics,
  osProfile,
  securityProfile,
  spotPrice,
  storageProfile,
} from './machine.ts';
import { size } from './parts.ts';

const { boolean, choice, integer, list, listOrExpression, number, object, oneOf, text } = option;

export const nic = defineHelper(
  {
    name: 'vm:nic',
    summary: 'A network interface for a virtual machine, with accelerated networking.',
    docs: 'Create, change, or delete a network interface',
    options: {
      ...resourceOptions,
      subnetId: text('Id of the subnet.', { isRequired: true }),
      publicIpId: text('Id of a public address.', {}),
      backendPoolIds: list<string>('Ids of load balancer pools to join.'),
      nsgId: text('Id of a network security group; the subnet’s is enough as a rule.', {}),
      acceleratedNetworking: boolean('The size must support it.', { default: true }),
    },
    returns: 'A network interface, a whole resource.',
    example: [
      { name: 'web-nic', subnetId: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'web-vnet', 'vm')]" },
    ],
  },
  (o) =>
    resource('Microsoft.Network/networkInterfaces', o, {
      enableAcceleratedNetworking: o.acceleratedNetworking,
      networkSecurityGroup: { id: o.nsgId },
      ipConfigurations: [
        {
          name: 'primary',
          properties: {
            primary: true,
            privateIPAllocationMethod: 'Dynamic',
            subnet: { id: o.subnetId },
            publicIPAddress: o.publicIpId && { id: o.publicIpId, properties: { deleteOption: 'Delete' } },
            loadBalancerBackendAddressPools: o.backendPoolIds?.map((id) => ({ id })),
          },
        },
      ],
    }),
);

const vmName = text('Name of the machine.', { default: "[parameters('vmName')]" });

/** Throws a RangeError for zones together with an availability set, and for a disk number used twice. */
export const virtualMachine = defineHelper(
  {
    name: 'vm:resource',
    summary: 'A virtual machine with managed disks, Trusted Launch, an identity and managed boot diagnostics.',
    docs: 'Virtual machines in Azure',
    options: {
      ...resourceOptions,
      name: vmName,
      ...machineSpecs,
      computerName: text(
        'Host name: at most 15 characters for Windows, 64 for Linux. The machine’s name when absent.',
        {},
      ),
      nicIds: list<string>('Ids of its network interfaces, the primary first.', { default: [] }),
      zones: listOrExpression<string>('One zone, or an expression that picks it; excludes an availability set.', {
        max: 1,
      }),
      availabilitySetId: text('Id of an availability set; excludes zones.', {}),
      scaleSetId: text('Id of a Flexible scale set that it joins.', {}),
      platformFaultDomain: integer('Fault domain in that scale set, counted from 0.', {
        min: 0,
        max: Math.max(...LIMITS.vmss.faultDomains.flexible.regional) - 1,
      }),
      priority: choice('Spot is cheap and may be taken away.', ['Regular', 'Spot'], {}),
      evictionPolicy: oneOf('Spot only: what happens when it is taken away.', ['Deallocate', 'Delete'], {
        default: 'Deallocate',
      }),
      maxPrice: number('Spot only: highest price per hour; -1 up to the price on demand.', {
        ...LIMITS.spot.maxPrice,
        unit: 'USD',
      }),
      identity: object<object>('Managed identity, see vm:identity; {} for none.', {
        default: { type: 'SystemAssigned' },
      }),
      deleteOption: choice('What happens to disks and interfaces when the machine goes.', ['Delete', 'Detach'], {
        default: 'Delete',
      }),
    },
    returns: 'A virtual machine, a whole resource.',
    example: [{ name: 'web-vm', nicIds: ["[resourceId('Microsoft.Network/networkInterfaces', 'web-nic')]"] }],
  },
  (o) => {
    checkDataDisks('vm:resource', o.dataDisks);
    if (o.zones !== undefined && o.availabilitySetId !== undefined) {
      throw new RangeError('vm:resource: "zones" and "availabilitySetId" are both given. Allowed: one of them.');
    }
    const isSpot = o.priority === 'Spot';
    return resource(
      'Microsoft.Compute/virtualMachines',
      o,
      {
        ...size(o.vmSize),
        priority: o.priority,
        evictionPolicy: isSpot ? o.evictionPolicy : undefined,
        billingProfile: { maxPrice: isSpot ? spotPrice('vm:resource', o.maxPrice) : undefined },
        osProfile: { computerName: o.computerName ?? o.name, ...osProfile(o) },
        storageProfile: storageProfile(o, o.deleteOption),
        networkProfile: {
          networkInterfaces: o.nicIds.map((id, i) => ({
            id,
            properties: { primary: i === 0, deleteOption: o.deleteOption },
          })),
        },
        securityProfile: securityProfile(o),
        diagnosticsProfile: managedBootDiagnostics,
        availabilitySet: { id: o.availabilitySetId },
        virtualMachineScaleSet: { id: o.scaleSetId },
        platformFaultDomain: o.platformFaultDomain,
        licenseType: o.licenseType,
      },
      { zones: o.zones, identity: o.identity },
    );
  },
);

export const extension = defineHelper(
  {
    name: 'vm:extension',
    summary:
      'An extension of a virtual machine, for example a script or the health extension. Secrets belong into protectedSettings.',
    docs: 'Azure virtual machine extensions and features',
    options: {
      ...childOptions,
      location: resourceOptions.location,
      tags: resourceOptions.tags,
      publisher: text('Publisher of the extension.', { isRequired: true }),
      type: text('Type of the extension.', { isRequired: true }),
      typeHandlerVersion: text('Version, major and minor.', { isRequired: true }),
      autoUpgradeMinorVersion: boolean('Takes the newest minor version when it is installed.', { default: true }),
      enableAutomaticUpgrade: boolean('Azure keeps the extension up to date.', { default: false }),
      settings: object<object>('Open settings.'),
      protectedSettings: object<object>('Settings with secrets.'),
    },
    returns: 'An extension, a whole resource named `machine/extension`.',
    example: [
      {
        name: 'web-vm/script',
        publisher: 'Microsoft.Azure.Extensions',
        type: 'CustomScript',
        typeHandlerVersion: '2.1',
      },
    ],
  },
  (o) =>
    resource('Microsoft.Compute/virtualMachines/extensions', o, {
      publisher: o.publisher,
      type: o.type,
      typeHandlerVersion: o.typeHandlerVersion,
      autoUpgradeMinorVersion: o.autoUpgradeMinorVersion,
      enableAutomaticUpgrade: o.enableAutomaticUpgrade,
      settings: o.settings,
      protectedSettings: o.protectedSettings,
    }),
);
