/** The package as one zip: the files at its root, equal bytes for equal packages. */
import { strToU8, zipSync } from 'fflate';
import type { Package } from './package.ts';

// Zip times have no zone; a fixed one keeps the bytes equal everywhere.
const MTIME = new Date(2026, 0, 1);

/** A zip that Partner Center and service catalogs take: no enclosing folder. */
export function packageZip(pkg: Package): Uint8Array {
  const entries = pkg.files.map((file) => [file.name, [strToU8(file.text), { mtime: MTIME, level: 9 }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
