/** File names made from the design's own name. */

/** The name without what file systems refuse; `design` where nothing is left. */
export function fileStem(packageName: string): string {
  const stem = packageName
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60);
  return stem === '' ? 'design' : stem;
}

export const designFileName = (packageName: string): string => `${fileStem(packageName)}.design.json`;
export const zipFileName = (packageName: string): string => `${fileStem(packageName)}.zip`;
