/** Step "Virtual machines": image, size, account, disks and security of one machine. */
import { LINUX_IMAGES, SUGGESTED_VM_SIZES, WINDOWS_IMAGES } from '#azure';
import { boolean, choice, customer, text } from '../field.ts';

const LINUX = { field: 'osType', is: 'Linux' } as const;
const WINDOWS = { field: 'osType', is: 'Windows' } as const;

const option = <V extends string>(image: { readonly value: V; readonly label: string }) => ({
  value: image.value,
  label: image.label,
});

export const virtualMachines = {
  name: 'vmConfig',
  label: 'Virtual Machines',
  title: 'Virtual machines',
  summary: 'What every machine is made of.',
  sections: [
    {
      name: 'machineConfig',
      label: 'Machine',
      fields: [
        choice({
          name: 'osType',
          label: 'Operating System',
          help: 'The family of the image. It decides how people sign in.',
          decider: 'architect',
          control: 'radio',
          options: [
            { value: 'Linux', label: 'Linux' },
            { value: 'Windows', label: 'Windows' },
          ],
          default: 'Linux',
        }),
        choice({
          name: 'linuxImage',
          label: 'Image',
          help: 'The platform image, always its latest version.',
          docs: 'Automatic OS image upgrades',
          decider: 'architect',
          when: LINUX,
          control: 'dropdown',
          options: LINUX_IMAGES.map(option),
          default: 'ubuntu-22.04',
        }),
        choice({
          name: 'windowsImage',
          label: 'Image',
          help: 'The platform image, always its latest version.',
          docs: 'Automatic OS image upgrades',
          decider: 'architect',
          when: WINDOWS,
          control: 'dropdown',
          options: WINDOWS_IMAGES.map(option),
          default: 'windows-2022',
        }),
        text({
          name: 'vmSize',
          label: 'VM Size',
          help: 'The size of every machine. It must be offered in each region that is used.',
          docs: 'Sizes for virtual machines in Azure',
          decider: 'optional',
          exposedByDefault: true,
          alwaysParameter: true,
          control: 'vmSize',
          minLength: 8,
          maxLength: 40,
          pattern: '^(Standard|Basic)_[A-Za-z][A-Za-z0-9_-]{1,30}$',
          allowed: 'the name of an Azure size, for example Standard_D2s_v5',
          suggestions: SUGGESTED_VM_SIZES.map((s) => s.name),
          default: 'Standard_D2s_v5',
        }),
      ],
    },
    {
      name: 'accountConfig',
      label: 'Administrator Account',
      fields: [
        choice({
          name: 'authentication',
          label: 'Sign-in',
          help: 'A public key is safer than a password. The customer enters it when deploying; it is never part of the design.',
          docs: 'SSH keys for Linux virtual machines',
          decider: 'architect',
          when: LINUX,
          control: 'radio',
          options: [
            { value: 'sshPublicKey', label: 'SSH public key' },
            { value: 'password', label: 'Password' },
          ],
          default: 'sshPublicKey',
        }),
        customer({
          kind: 'userName',
          name: 'adminUsername',
          label: 'Administrator Name',
          help: 'The customer enters it when deploying. Azure reserves names such as admin and root.',
          decider: 'customer',
        }),
        customer({
          kind: 'credentials',
          name: 'adminCredentials',
          label: 'Password or Key',
          help: 'The customer enters it when deploying. It is kept in no design, link, file or template.',
          decider: 'customer',
        }),
      ],
    },
    {
      name: 'diskConfig',
      label: 'Disks',
      fields: [
        choice({
          name: 'osDiskType',
          label: 'OS Disk Type',
          help: 'Premium disks need a size with an s in its name.',
          docs: 'Azure managed disk types',
          decider: 'optional',
          control: 'dropdown',
          options: [
            { value: 'Premium_LRS', label: 'Premium SSD' },
            { value: 'StandardSSD_LRS', label: 'Standard SSD' },
            { value: 'Standard_LRS', label: 'Standard HDD' },
          ],
          default: 'Premium_LRS',
        }),
      ],
    },
    {
      name: 'securityConfig',
      label: 'Security',
      fields: [
        boolean({
          name: 'trustedLaunch',
          label: 'Trusted Launch',
          help: 'Secure boot and a virtual TPM against boot kits. Needs a generation 2 image and a size that takes it.',
          docs: 'Trusted Launch for Azure virtual machines',
          decider: 'architect',
          default: true,
        }),
        boolean({
          name: 'encryptionAtHost',
          label: 'Encryption at Host',
          help: 'Encrypts temp disks and caches too. The subscription must have the feature registered, else Azure refuses the deployment.',
          docs: 'End-to-end encryption using encryption at host',
          decider: 'optional',
          default: false,
        }),
      ],
    },
  ],
} as const;
