/** What rules need to know of a machine size beyond Azure's own table of facts: all told from its name. */
import { hasTrustedLaunch, SUGGESTED_VM_SIZES, takesPremiumDisks } from '#azure';

const INFINIBAND = /^Standard_(?:H[BCX]?|N[CD])\d+(?:-\d+)?[a-z]*r[a-z]*(?:_|$)/;
const CORES = /^[A-Za-z]+_[A-Za-z]+(\d+)/;

/** Sizes with `r` behind their number have InfiniBand. Azure page: "Azure VM sizes naming conventions". */
export const hasInfiniband = (size: string): boolean => INFINIBAND.test(size);

const MODERN = SUGGESTED_VM_SIZES.filter(
  ({ name }) => name.startsWith('Standard_D') && hasTrustedLaunch(name) && takesPremiumDisks(name),
).toSorted((a, b) => a.vCpus - b.vCpus);

/** A general-purpose size with Trusted Launch that has at least as many cores, or the largest one. */
export function modernSize(size: string): string {
  const cores = Number(CORES.exec(size)?.[1] ?? 0);
  const found = MODERN.find((candidate) => candidate.vCpus >= cores) ?? MODERN.at(-1);
  if (!found) throw new RangeError('The table of suggested sizes has no general-purpose size with Trusted Launch.');
  return found.name;
}
