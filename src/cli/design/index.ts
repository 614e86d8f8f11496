/** What the design commands share. */
import { usageFailure } from '../failure.ts';
import type { Input } from '../input.ts';

export { readDesign } from './source.ts';

/** The `--out` that a command can not do without. */
export function outOf(input: Input, kind: 'FOLDER' | 'FILE.zip'): string {
  const out = input.text('out');
  if (out === undefined) throw usageFailure(`It is not said where to write. Give --out ${kind}.`);
  return out;
}
