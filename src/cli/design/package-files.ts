/** From a design to files on the disk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Design } from '#design';
import { type FileName, generate, packageZip } from '#generate';
import type { Context } from '../command.ts';
import { writeInto, writeWhole } from './write-files.ts';

export interface Written {
  readonly file: string;
  readonly bytes: number;
}

type Teller = Pick<Context, 'warn' | 'streams'>;

/** The one file that some packages have and others have not. */
const OPTIONAL: FileName = 'viewDefinition.json';

export async function writePackage(design: Design, folder: string, { streams, warn }: Teller): Promise<Written[]> {
  const { files } = generate(design);
  await writeInto(
    folder,
    files.map(({ name, text }) => ({ path: name, content: text })),
    streams.interrupt,
  );
  if (!files.some((file) => file.name === OPTIONAL) && existsSync(join(folder, OPTIONAL))) {
    warn(`${join(folder, OPTIONAL)} was there before and is no part of this package.`);
  }
  return files.map((file) => ({ file: join(folder, file.name), bytes: Buffer.byteLength(file.text) }));
}

export async function writeZip(design: Design, path: string, { streams }: Teller): Promise<Written> {
  const zip = packageZip(generate(design));
  await writeWhole(path, zip, streams.interrupt);
  return { file: path, bytes: zip.length };
}
