/** The package from the page's zip and from the command line, to be compared. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';

export type Files = Readonly<Record<string, string>>;

/** The files of a zip by their names. */
export function unpack(zip: Uint8Array): Files {
  return Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The files that the command line makes from the text of a saved design. */
export async function generatedByCommand(design: string): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'scaling-designer-'));
  const designFile = join(folder, 'design.json');
  const out = join(folder, 'package');
  await writeFile(designFile, design);
  await promisify(execFile)(process.execPath, ['bin/scale.mjs', 'generate', '--design', designFile, '--out', out]);
  const names = await readdir(out);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'utf8')] as const)),
  );
}
