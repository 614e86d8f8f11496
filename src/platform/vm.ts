/** `vm:*` helpers: a virtual machine, its network interface, and the parts it shares with scale set instances. */
import { LIMITS } from '#azure';
import { call, DEMANDED_EMPTY, defineFunction, defineHelper, type HelperMap, option, resource, resourceOptions } from '#arm';

const { boolean, integer, list, object, oneOf, text } = option;

export interface ImageReference {
  readonly publisher?: string;
  readonly offer?: string;
  readonly sku?: string;
  readonly version?: string;
  readonly id?: string;
}

export const UBUNTU: ImageReference = {
  publisher: 'Canonical',
  offer: '0001-com-ubuntu-server-jammy',
  sku: '22_04-lts-gen2',
  version: 'latest',
};

/** Options that a virtual machine and an instance of a scale set share. */
export const machineSpecs = {
  vmSize: text('Azure size.', { default: "[parameters('vmSize')]" }),
  osType: oneOf('Family of the image.', ['Linux', 'Windows'], { default: 'Linux' }),
  image: object<ImageReference>('Platform image {publisher, offer, sku, version}, or a gallery image {id}.', { default: UBUNTU }),
  adminUsername: text('Name of the administrator.', { default: "[parameters('adminUsername')]" }),
  adminPassword: text('Password, always a secure parameter.', {}),
  sshPublicKey: text('Public key for Linux; switches passwords off.', {}),
  customData: text('Start-up data, base64.', {}),
  osDiskType: oneOf('Storage of the OS disk.', ['Premium_LRS', 'StandardSSD_LRS', 'Standard_LRS', 'Premium_ZRS', 'StandardSSD_ZRS'], { default: 'Premium_LRS' }),
  osDiskSizeGB: integer('Size of the OS disk; the image’s when absent.', { min: 1, max: 4095, unit: 'GB' }),
  ephemeralOsDisk: oneOf('Keeps the OS disk on the host: fast, lost on reimage.', ['CacheDisk', 'ResourceDisk', 'NvmeDisk'], {}),
  dataDisks: list<object>('Data disks {lun, diskSizeGB, caching, storageAccountType}.'),
  deleteOption: oneOf('What happens to disks when the machine goes.', ['Delete', 'Detach'], {}),
  trustedLaunch: boolean('Secure boot and virtual TPM; needs a generation 2 image.', { default: true }),
  encryptionAtHost: boolean('Needs the subscription feature EncryptionAtHost.', {}),
  licenseType: oneOf('Brings licences that you own.', ['Windows_Server', 'Windows_Client', 'RHEL_BYOS', 'SLES_BYOS'], {}),
} as const;

export type MachineOptions = option.Checked<typeof machineSpecs>;

/** `osProfile` without the member that names the computer. */
export function osProfile(o: MachineOptions): object {
  const isWindows = o.osType === 'Windows';
  return {
    adminUsername: o.adminUsername,
    adminPassword: o.adminPassword,
    customData: o.customData,
    ...(isWindows
      ? { windowsConfiguration: { provisionVMAgent: true, enableAutomaticUpdates: true } }
      : {
          linuxConfiguration:
            o.sshPublicKey === undefined
              ? { disablePasswordAuthentication: false, provisionVMAgent: true }
              : {
                  disablePasswordAuthentication: true,
                  provisionVMAgent: true,
                  ssh: {
                    publicKeys: [
                      { path: call('format', '/home/{0}/.ssh/authorized_keys', o.adminUsername), keyData: o.sshPublicKey },
                    ],
                  },
                },
        }),
  };
}

/** `storageProfile`: image, OS disk, data disks. */
export function storageProfile(o: MachineOptions): object {
  const local = o.ephemeralOsDisk;
  return {
    imageReference: o.image,
    osDisk: {
      createOption: 'FromImage',
      caching: local === undefined ? 'ReadWrite' : 'ReadOnly',
      diskSizeGB: o.osDiskSizeGB,
      deleteOption: o.deleteOption,
      diffDiskSettings: local === undefined ? undefined : { option: 'Local', placement: local },
      managedDisk: { storageAccountType: local === undefined ? o.osDiskType : 'Standard_LRS' },
    },
    dataDisks: o.dataDisks?.map((disk, lun) => {
      const { storageAccountType, ...rest } = disk as { storageAccountType?: string };
      return {
        lun,
        createOption: 'Empty',
        caching: 'ReadOnly',
        deleteOption: o.deleteOption,
        ...rest,
        managedDisk: { storageAccountType: storageAccountType ?? 'Premium_LRS' },
      };
    }),
  };
}

/** `securityProfile`: Trusted Launch and encryption at host, absent when neither is on. */
export function securityProfile(o: MachineOptions): object | undefined {
  const isTrusted = o.trustedLaunch !== false;
  const encryption = o.encryptionAtHost === false ? undefined : o.encryptionAtHost;
  if (!isTrusted && encryption === undefined) return undefined;
  return {
    ...(isTrusted ? { securityType: 'TrustedLaunch', uefiSettings: { secureBootEnabled: true, vTpmEnabled: true } } : {}),
    encryptionAtHost: encryption,
  };
}

export const managedBootDiagnostics = { bootDiagnostics: { enabled: true } } as const;

export const identity = defineFunction<[string, readonly string[] | undefined], object>(
  {
    name: 'vm:identity',
    summary: 'A managed identity for a machine or scale set. Flexible scale sets take user-assigned identities only.',
    docs: 'What are managed identities for Azure resources?',
    args: [
      {
        name: 'type',
        spec: oneOf('Kind of identity.', ['SystemAssigned', 'UserAssigned', 'SystemAssigned, UserAssigned'], {
          default: 'SystemAssigned',
        }),
      },
      { name: 'ids', spec: list<string>('Ids of user-assigned identities.') },
    ],
    example: ['UserAssigned', ["[resourceId('Microsoft.ManagedIdentity/userAssignedIdentities', 'web-id')]"]],
  },
  (type, ids) => ({
    type,
    userAssignedIdentities: ids === undefined ? undefined : Object.fromEntries(ids.map((id) => [id, DEMANDED_EMPTY])),
  }),
);

export const image = defineFunction<[string, string, string, string], ImageReference>(
  {
    name: 'vm:image',
    summary: 'A reference to a platform image.',
    docs: 'Find Azure Marketplace image information',
    args: [
      { name: 'publisher', spec: text('Publisher.', { default: 'Canonical' }) },
      { name: 'offer', spec: text('Offer.', { default: '0001-com-ubuntu-server-jammy' }) },
      { name: 'sku', spec: text('Plan of the offer.', { default: '22_04-lts-gen2' }) },
      { name: 'version', spec: text('Version; latest keeps up.', { default: 'latest' }) },
    ],
    example: ['MicrosoftWindowsServer', 'WindowsServer', '2022-datacenter-azure-edition', 'latest'],
  },
  (publisher, offer, sku, version) => ({ publisher, offer, sku, version }),
);

export const size = defineFunction<[string], object>(
  {
    name: 'vm:size',
    summary: 'The hardware profile of a virtual machine. Azure’s checks want the size to be a parameter.',
    docs: 'Sizes for virtual machines in Azure',
    args: [{ name: 'vmSize', spec: text('Azure size.', { default: "[parameters('vmSize')]" }) }],
    example: ["[parameters('vmSize')]"],
  },
  (vmSize) => ({ hardwareProfile: { vmSize } }),
);

/** The network interface of a single machine. */
export const nic = defineHelper(
  {
    name: 'vm:nic',
    summary: 'A network interface for a virtual machine, with accelerated networking.',
    docs: 'Create, change, or delete a network interface',
    options: {
      ...resourceOptions,
      subnetId: text('Id of the subnet.', { isRequired: true }),
      publicIpId: text('Id of a public address.', {}),
      acceleratedNetworking: boolean('The size must support it.', { default: true }),
    },
    example: [
      { name: 'web-nic', subnetId: "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'web-vnet', 'vm')]" },
    ],
  },
  (o) =>
    resource('Microsoft.Network/networkInterfaces', o, {
      enableAcceleratedNetworking: o.acceleratedNetworking,
      ipConfigurations: [
        {
          name: 'primary',
          properties: {
            primary: true,
            privateIPAllocationMethod: 'Dynamic',
            subnet: { id: o.subnetId },
            publicIPAddress:
              o.publicIpId === undefined ? undefined : { id: o.publicIpId, properties: { deleteOption: 'Delete' } },
          },
        },
      ],
    }),
);

/** A single virtual machine. */
export const virtualMachine = defineHelper(
  {
    name: 'vm:resource',
    summary: 'A virtual machine with managed disks, Trusted Launch and managed boot diagnostics.',
    docs: 'Virtual machines in Azure',
    options: {
      ...resourceOptions,
      ...machineSpecs,
      computerName: text('Host name: at most 15 characters for Windows, 64 for Linux.', {}),
      nicIds: list<string>('Ids of its network interfaces, the primary first.', { default: [] }),
      zones: list<string>('One zone; excludes an availability set.'),
      availabilitySetId: text('Id of an availability set; excludes zones.', {}),
      scaleSetId: text('Id of a Flexible scale set that it joins.', {}),
      priority: oneOf('Spot is cheap and may be taken away.', ['Regular', 'Spot'], {}),
      identity: object<object>('Managed identity, see vm:identity.'),
    },
    example: [{ name: 'web-vm', nicIds: ["[resourceId('Microsoft.Network/networkInterfaces', 'web-nic')]"] }],
  },
  (o) =>
    resource(
      'Microsoft.Compute/virtualMachines',
      { ...o, name: o.name ?? "[parameters('vmName')]" },
      {
        ...size(o.vmSize),
        osProfile: { computerName: o.computerName ?? o.name ?? "[parameters('vmName')]", ...osProfile(o) },
        storageProfile: storageProfile(o),
        networkProfile: {
          networkInterfaces: o.nicIds.map((id, i) => ({ id, properties: { primary: i === 0, deleteOption: 'Delete' } })),
        },
        securityProfile: securityProfile(o),
        diagnosticsProfile: managedBootDiagnostics,
        availabilitySet: { id: o.availabilitySetId },
        virtualMachineScaleSet: { id: o.scaleSetId },
        priority: o.priority,
        evictionPolicy: o.priority === 'Spot' ? 'Deallocate' : undefined,
        licenseType: o.licenseType,
      },
      { zones: o.zones, identity: o.identity },
    ),
);

/** An extension on a virtual machine. */
export const extension = defineHelper(
  {
    name: 'vm:extension',
    summary: 'An extension of a virtual machine, for example a script or the health extension.',
    docs: 'Azure virtual machine extensions and features',
    options: {
      ...resourceOptions,
      publisher: text('Publisher of the extension.', { isRequired: true }),
      type: text('Type of the extension.', { isRequired: true }),
      typeHandlerVersion: text('Version, major and minor.', { isRequired: true }),
      settings: object<object>('Open settings.'),
      protectedSettings: object<object>('Settings with secrets.'),
      enableAutomaticUpgrade: boolean('Azure keeps the extension up to date.', { default: false }),
    },
    example: [
      { name: 'web-vm/script', publisher: 'Microsoft.Azure.Extensions', type: 'CustomScript', typeHandlerVersion: '2.1' },
    ],
  },
  (o) =>
    resource('Microsoft.Compute/virtualMachines/extensions', o, {
      publisher: o.publisher,
      type: o.type,
      typeHandlerVersion: o.typeHandlerVersion,
      autoUpgradeMinorVersion: true,
      enableAutomaticUpgrade: o.enableAutomaticUpgrade,
      settings: o.settings,
      protectedSettings: o.protectedSettings,
    }),
);

/** The longest host name prefix that both families take. */
export const COMPUTER_NAME_PREFIX_LENGTH = LIMITS.naming.computerNamePrefixWindows.max;

export const vmHelpers = {
  'vm:resource': virtualMachine,
  'vm:nic': nic,
  'vm:image': image,
  'vm:size': size,
  'vm:identity': identity,
  'vm:extension': extension,
} satisfies HelperMap;
