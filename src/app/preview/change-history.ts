/** Which lines of which file the last change of the package touched. */
import type { FileName, PackageFile } from '#generate';
import { lineChanges } from './line-changes.ts';
import type { FileChange } from './types.ts';

/** The files on the screen and the change that led to them. */
export interface ChangeHistory {
  readonly files: readonly PackageFile[];
  readonly generation: number;
  /** Only the files that the last change touched. */
  readonly changes: ReadonlyMap<FileName, FileChange>;
}

/** The first package seen: nothing has changed yet. */
export function startHistory(files: readonly PackageFile[]): ChangeHistory {
  return { files, generation: 0, changes: new Map() };
}

/**
 * The history after another package.
 * A package with the same texts keeps the marks, so they stay until something really changes.
 */
export function nextHistory(history: ChangeHistory, files: readonly PackageFile[]): ChangeHistory {
  const before = new Map(history.files.map((file) => [file.name, file.text]));
  const generation = history.generation + 1;
  const changes = new Map<FileName, FileChange>();
  for (const { name, text } of files) {
    const old = before.get(name);
    if (old === undefined) changes.set(name, { generation, isNew: true, hunks: [] });
    else if (old !== text) changes.set(name, { generation, isNew: false, hunks: lineChanges(old, text) });
  }
  const isSame = changes.size === 0 && files.length === history.files.length;
  return isSame ? { ...history, files } : { files, generation, changes };
}
