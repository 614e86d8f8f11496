/** Downloads of the package, made anew from the design at the moment of asking. Loaded when someone asks. */
import type { Design } from '#design';
import { type FileName, generate, packageZip } from '#generate';
import { download, downloadJson } from './download.ts';
import { zipFileName } from './names.ts';

/** Hands out the whole package and returns the name of the file. */
export function downloadZip(design: Design): string {
  const name = zipFileName(design.values.packageName);
  download(name, packageZip(generate(design)), 'application/zip');
  return name;
}

/** Hands out one file; nothing when the package has no such file. */
export function downloadOne(design: Design, name: FileName): void {
  const file = generate(design).files.find((candidate) => candidate.name === name);
  if (file) downloadJson(name, file.text);
}
