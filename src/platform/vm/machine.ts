/** What a virtual machine and an instance of a scale set share: options, operating system, disks, security. */

import { call, isExpression, option } from '#arm';
import { imageOf, LIMITS } from '#azure';

const { boolean, choice, flag, integer, list, object, oneOf, options, text } = option;

export interface ImageReference {
  readonly publisher?: string;
  readonly offer?: string;
  readonly sku?: string;
  readonly version?: string;
  /** Instead of the four others: a gallery image. */
  readonly id?: string;
}

/** The newest version of a platform image that the designer knows. */
function latest(value: string): ImageReference {
  const { publisher, offer, sku } = imageOf(value);
  return { publisher, offer, sku, version: 'latest' };
}
export const DEFAULT_IMAGES = { Linux: latest('ubuntu-22.04'), Windows: latest('windows-2022') } as const;

export const OS_DISK_TYPES = [
  'Premium_LRS',
  'StandardSSD_LRS',
  'Standard_LRS',
  'Premium_ZRS',
  'StandardSSD_ZRS',
] as const;
const DATA_DISK_TYPES = [...OS_DISK_TYPES, 'PremiumV2_LRS', 'UltraSSD_LRS'] as const;

export interface DataDisk {
  readonly lun?: number;
  readonly diskSizeGB: number | string;
  readonly caching?: string;
  readonly storageAccountType?: string;
}

const dataDisk = options('A data disk.', {
  lun: integer('Number by which the machine knows the disk; its place in the list when absent.', LIMITS.dataDisk.lun),
  diskSizeGB: integer('Size.', { ...LIMITS.dataDisk.sizeGB, isRequired: true, unit: 'GB' }),
  caching: oneOf('ReadOnly suits reading, None much writing.', ['None', 'ReadOnly', 'ReadWrite'], {
    default: 'ReadOnly',
  }),
  storageAccountType: oneOf('Storage of the disk.', DATA_DISK_TYPES, { default: 'Premium_LRS' }),
});

export const OS_TYPES = ['Linux', 'Windows'] as const;

export const machineSpecs = {
  vmSize: text('Azure size. Azure’s checks want a parameter.', { default: "[parameters('vmSize')]" }),
  osType: choice('Family of the image.', OS_TYPES, { default: 'Linux' }),
  image: object<ImageReference>(
    'Platform image {publisher, offer, sku, version}, or a gallery image {id}. Ubuntu or Windows Server when absent.',
  ),
  adminUsername: text('Name of the administrator.', { default: "[parameters('adminUsername')]" }),
  adminPassword: text('Password, always a secure parameter.', {}),
  sshPublicKey: text('Public key for Linux; switches passwords off.', {}),
  customData: text('Start-up data, base64.', {}),
  automaticUpdates: flag('Windows only: the machine updates itself. Must be off with automatic OS image upgrades.', {
    default: true,
  }),
  patchMode: oneOf(
    'Who installs updates. AutomaticByPlatform is for single machines and Flexible scale sets.',
    ['AutomaticByPlatform', 'AutomaticByOS', 'ImageDefault', 'Manual'],
    {},
  ),
  osDiskType: oneOf('Storage of the OS disk.', OS_DISK_TYPES, { default: 'Premium_LRS' }),
  osDiskSizeGB: integer('Size of the OS disk; the image’s when absent.', { ...LIMITS.osDisk.sizeGB, unit: 'GB' }),
  ephemeralOsDisk: choice(
    'Keeps the OS disk on the host: fast, lost on reimage, never deallocated.',
    ['CacheDisk', 'ResourceDisk', 'NvmeDisk'],
    {},
  ),
  diskEncryptionSetId: text('Id of a disk encryption set, for keys of your own.', {}),
  dataDisks: list<DataDisk>('Data disks {lun, diskSizeGB, caching, storageAccountType}.', { item: dataDisk }),
  trustedLaunch: flag('Secure boot and virtual TPM; needs a generation 2 image.', { default: true }),
  encryptionAtHost: boolean('Needs the subscription feature EncryptionAtHost.', {}),
  licenseType: oneOf(
    'Brings licences that you own.',
    ['Windows_Server', 'Windows_Client', 'RHEL_BYOS', 'SLES_BYOS'],
    {},
  ),
} as const;

export type MachineOptions = option.Checked<typeof machineSpecs>;
export type StorageOptions = Pick<
  MachineOptions,
  'osType' | 'image' | 'osDiskType' | 'osDiskSizeGB' | 'ephemeralOsDisk' | 'diskEncryptionSetId' | 'dataDisks'
>;

/** `osProfile` without the member that names the computer. */
export function osProfile(o: MachineOptions): object {
  const isWindows = o.osType === 'Windows';
  const patchSettings = { patchMode: o.patchMode };
  return {
    adminUsername: o.adminUsername,
    adminPassword: o.adminPassword,
    customData: o.customData,
    windowsConfiguration: isWindows
      ? { provisionVMAgent: true, enableAutomaticUpdates: o.automaticUpdates, patchSettings }
      : undefined,
    linuxConfiguration: isWindows
      ? undefined
      : {
          disablePasswordAuthentication: o.sshPublicKey !== undefined,
          provisionVMAgent: true,
          ssh: o.sshPublicKey === undefined ? undefined : { publicKeys: [publicKey(o.adminUsername, o.sshPublicKey)] },
          patchSettings,
        },
  };
}

const publicKey = (user: string, keyData: string): object => ({
  path: call('format', '/home/{0}/.ssh/authorized_keys', user),
  keyData,
});

/** `storageProfile`: image, OS disk, data disks. `deleteOption` is for machines, not for Uniform scale sets. */
export function storageProfile(o: StorageOptions, deleteOption?: 'Delete' | 'Detach'): object {
  const placement = o.ephemeralOsDisk;
  const diskEncryptionSet = { id: o.diskEncryptionSetId };
  return {
    imageReference: o.image ?? DEFAULT_IMAGES[o.osType],
    osDisk: {
      createOption: 'FromImage',
      caching: placement === undefined ? 'ReadWrite' : 'ReadOnly',
      diskSizeGB: o.osDiskSizeGB,
      deleteOption,
      diffDiskSettings: placement === undefined ? undefined : { option: 'Local', placement },
      managedDisk: { storageAccountType: placement === undefined ? o.osDiskType : 'Standard_LRS', diskEncryptionSet },
    },
    dataDisks: o.dataDisks?.map(({ lun, caching, diskSizeGB, storageAccountType }, i) => ({
      lun: lun ?? i,
      createOption: 'Empty',
      caching,
      diskSizeGB,
      deleteOption,
      managedDisk: { storageAccountType, diskEncryptionSet },
    })),
  };
}

/** `securityProfile`: Trusted Launch and encryption at host; blank when neither is on. */
export const securityProfile = (o: MachineOptions): object => ({
  ...(o.trustedLaunch
    ? { securityType: 'TrustedLaunch', uefiSettings: { secureBootEnabled: true, vTpmEnabled: true } }
    : {}),
  encryptionAtHost: o.encryptionAtHost === false ? undefined : o.encryptionAtHost,
});

/** Boot diagnostics on storage that Azure manages. */
export const managedBootDiagnostics = { bootDiagnostics: { enabled: true } } as const;

/** The longest start of a host name that both families take. */
export const COMPUTER_NAME_PREFIX_LENGTH = LIMITS.naming.computerNamePrefixWindows.max;

/** Throws a RangeError when two data disks have one number. */
export function checkDataDisks(helper: string, disks: readonly DataDisk[] | undefined): void {
  const luns = (disks ?? []).map((disk, i) => disk.lun ?? i);
  const twice = luns.find((lun, i) => luns.indexOf(lun) < i);
  if (twice !== undefined)
    throw new RangeError(`${helper}: "dataDisks" uses the number (lun) ${twice} twice. Allowed: each once.`);
}

/**
 * The highest Spot price as ARM wants it. Parameters hold no decimals, so an expression yields the price as text.
 * Throws a RangeError for a price that is neither above zero nor -1, the price on demand.
 */
export function spotPrice(helper: string, price: number | string | undefined): number | string | undefined {
  if (isExpression(price)) return price.startsWith('[json(') ? price : call('json', price);
  if (typeof price === 'number' && price !== LIMITS.spot.maxPrice.default && price <= 0) {
    throw new RangeError(
      `${helper}: "maxPrice" is ${price}. Allowed: more than 0 USD per hour, or -1 for the price on demand.`,
    );
  }
  return price;
}
