/** Platform images that the designer offers. All are generation 2 and take Trusted Launch. */

export interface Image {
  readonly value: string;
  readonly label: string;
  readonly publisher: string;
  readonly offer: string;
  readonly sku: string;
}

const image = (value: string, label: string, publisher: string, offer: string, sku: string): Image => ({
  value,
  label,
  publisher,
  offer,
  sku,
});

/** Azure page: "Automatic OS image upgrades", list of supported platform images. */
export const LINUX_IMAGES = [
  image('ubuntu-22.04', 'Ubuntu Server 22.04 LTS', 'Canonical', '0001-com-ubuntu-server-jammy', '22_04-lts-gen2'),
  image('ubuntu-24.04', 'Ubuntu Server 24.04 LTS', 'Canonical', 'ubuntu-24_04-lts', 'server'),
  image('debian-12', 'Debian 12', 'Debian', 'debian-12', '12-gen2'),
  image('rhel-9', 'Red Hat Enterprise Linux 9', 'RedHat', 'RHEL', '9-lvm-gen2'),
] as const;

export const WINDOWS_IMAGES = [
  image(
    'windows-2022',
    'Windows Server 2022 Datacenter: Azure Edition',
    'MicrosoftWindowsServer',
    'WindowsServer',
    '2022-datacenter-azure-edition',
  ),
  image(
    'windows-2025',
    'Windows Server 2025 Datacenter: Azure Edition',
    'MicrosoftWindowsServer',
    'WindowsServer',
    '2025-datacenter-azure-edition',
  ),
] as const;

/** The image with this value. Throws when the catalogue and this table disagree. */
export function imageOf(value: string): Image {
  const found = [...LINUX_IMAGES, ...WINDOWS_IMAGES].find((i) => i.value === value);
  if (!found) throw new RangeError(`No image "${value}" in the table of images.`);
  return found;
}
