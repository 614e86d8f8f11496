/** Parts of a resource id. Azure compares them without regard to case. */

const segmentAfter = (id: string | undefined, key: string): string | undefined => {
  const parts = (id ?? '').split('/');
  const at = parts.findIndex((part) => part.toLowerCase() === key.toLowerCase());
  return at < 0 ? undefined : parts[at + 1];
};

export const groupOf = (id: string | undefined): string | undefined => segmentAfter(id, 'resourceGroups');

/** The last segment. */
export const nameOf = (id: string | undefined): string | undefined => id?.split('/').at(-1);

export const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();

/** `West Europe` and `westeurope` are one region. */
export const regionName = (location: string | undefined): string | undefined =>
  location?.replace(/\s+/g, '').toLowerCase();
