/** `scale:vmss.storageProfile`: image, OS disk and data disks of every instance. */
import { defineHelper } from '#arm';
import { checkDataDisks, machineSpecs, storageProfile as machineStorage } from '#platform';
import { modeSpec } from './network.ts';

const { osType, image, osDiskType, osDiskSizeGB, ephemeralOsDisk, diskEncryptionSetId, dataDisks } = machineSpecs;

/** Throws a RangeError when two data disks have one number. */
export const storageProfile = defineHelper(
  {
    name: 'scale:vmss.storageProfile',
    summary: 'Image, OS disk and data disks of every instance; always managed disks.',
    docs: 'Azure managed disk types',
    options: {
      orchestrationMode: modeSpec,
      ...{ osType, image, osDiskType, osDiskSizeGB, ephemeralOsDisk, diskEncryptionSetId, dataDisks },
    },
    returns: '`storageProfile`, for the machine profile of a scale set.',
    example: [{ osDiskType: 'Premium_LRS', dataDisks: [{ diskSizeGB: 64 }] }],
  },
  ({ orchestrationMode, ...disks }) => {
    checkDataDisks('scale:vmss.storageProfile', disks.dataDisks);
    // Disks of Uniform instances always go with them.
    return machineStorage(disks, orchestrationMode === 'Flexible' ? 'Delete' : undefined);
  },
);
