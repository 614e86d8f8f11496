/** Writes files whole or not at all: first under temporary names, then renamed. */
import { mkdir, mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { usageFailure } from '../failure.ts';
import { fileTrouble } from './file-trouble.ts';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files into a folder, which is made when it is missing. A failure or Ctrl-C before the last step leaves the
 * folder as it was; the renames at the end can not be told apart by an onlooker.
 */
export async function writeInto(folder: string, files: readonly FileToWrite[], interrupt: AbortSignal): Promise<void> {
  const there = await statOf(folder);
  if (there && !there.isDirectory()) {
    throw usageFailure(`--out is ${folder}, which is a file. A folder is needed, or a path where one can be made.`);
  }
  let madeFolder: string | undefined;
  let staging: string | undefined;
  try {
    madeFolder = await mkdir(folder, { recursive: true });
    // Beside the target, so that the renames stay on one disk.
    staging = await mkdtemp(join(folder, '.scale-'));
    for (const file of files) {
      await writeFile(join(staging, file.path), file.content, { signal: interrupt });
    }
    await refuseFoldersInTheWay(folder, files);
    for (const file of files) await rename(join(staging, file.path), join(folder, file.path));
    madeFolder = undefined;
  } catch (error) {
    throw interrupt.aborted || !isSystemError(error) ? error : fileTrouble(error, 'write', folder);
  } finally {
    if (staging) await rm(staging, { recursive: true, force: true });
    if (madeFolder) await rm(madeFolder, { recursive: true, force: true });
  }
}

/** Writes one file into a folder that must exist. */
export async function writeWhole(path: string, content: Uint8Array, interrupt: AbortSignal): Promise<void> {
  const there = await statOf(path);
  if (there?.isDirectory()) throw usageFailure(`--out is ${path}, which is a folder. The path of a file is needed.`);
  const folder = dirname(resolve(path));
  if (!(await statOf(folder))?.isDirectory()) {
    throw usageFailure(`--out is ${path}, but there is no folder ${folder}. Make it first.`);
  }
  await writeInto(folder, [{ path: basename(path), content }], interrupt);
}

async function refuseFoldersInTheWay(folder: string, files: readonly FileToWrite[]): Promise<void> {
  for (const { path } of files) {
    const target = join(folder, path);
    if ((await statOf(target))?.isDirectory())
      throw usageFailure(`Can not write ${target}: a folder of that name is in the way.`);
  }
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileTrouble(error, 'write', path);
  }
}

const isSystemError = (error: unknown): boolean => typeof (error as NodeJS.ErrnoException).syscall === 'string';
