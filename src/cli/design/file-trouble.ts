/** What the file system refuses, in words. */
import { type Failure, usageFailure } from '../failure.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'this user has no permission for it',
  EPERM: 'this user has no permission for it',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder, and a file is needed',
  ENOTDIR: 'a part of the path is a file, and a folder is needed',
  EEXIST: 'a file of that name is in the way',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ELOOP: 'it is a circle of symbolic links',
};

export function fileTrouble(error: unknown, verb: 'read' | 'write', path: string): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  return usageFailure(`Can not ${verb} ${path}: ${REASONS[code ?? ''] ?? message}${code ? ` (${code})` : ''}.`);
}
