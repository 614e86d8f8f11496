/** Virtual machine sizes worth suggesting, and what can be told of any size from its name. */

export interface VmSize {
  readonly name: string;
  readonly vCpus: number;
  readonly memoryGiB: number;
}

const size = (name: string, vCpus: number, memoryGiB: number): VmSize => ({ name, vCpus, memoryGiB });

/** Sizes that most regions have, small first. Azure page: "Sizes for virtual machines in Azure". */
export const SUGGESTED_VM_SIZES: readonly VmSize[] = [
  size('Standard_B2s', 2, 4),
  size('Standard_D2s_v5', 2, 8),
  size('Standard_D4s_v5', 4, 16),
  size('Standard_D8s_v5', 8, 32),
  size('Standard_D16s_v5', 16, 64),
  size('Standard_D2as_v5', 2, 8),
  size('Standard_D4as_v5', 4, 16),
  size('Standard_D2ds_v5', 2, 8),
  size('Standard_D4ds_v5', 4, 16),
  size('Standard_E2s_v5', 2, 16),
  size('Standard_E4s_v5', 4, 32),
  size('Standard_F2s_v2', 2, 4),
  size('Standard_F4s_v2', 4, 8),
  size('Standard_F8s_v2', 8, 16),
];

/** The family letters of a size: `Standard_D2s_v5` gives `D`, `Standard_NC6` gives `NC`. */
export function vmFamily(name: string): string {
  return /^(?:Standard|Basic)_([A-Z]+)/.exec(name)?.[1] ?? '';
}

/** B-series machines earn and spend CPU credits and can not be Spot. Azure page: "Use Azure Spot Virtual Machines". */
export const isBurstable = (name: string): boolean => vmFamily(name) === 'B';

/** Families without Trusted Launch. Azure page: "Trusted Launch for Azure virtual machines". */
export function hasTrustedLaunch(name: string): boolean {
  if (name.startsWith('Basic_')) return false;
  if (/^Standard_A\d+_v2$|^Standard_A\d+$/.test(name)) return false;
  if (/^Standard_DS?\d+(_v2|_v3)?$|^Standard_D\d+_v3$/.test(name) && !/s_v[3-9]/.test(name)) return false;
  return !/^Standard_(M|NC\d+s?_v[12]|NV\d+|G|H)\d*/.test(name);
}

/** Premium disks need a size with `s` behind its number. Azure page: "Azure VM sizes naming conventions". */
export const takesPremiumDisks = (name: string): boolean =>
  /^Standard_[A-Z]+\d+(-\d+)?[a-z]*s[a-z]*(_|$)/.test(name) || /^Standard_(DS|GS)\d/.test(name);
