/** The last change of a file in words and as a short badge. */
import { addedLines, removedLines } from './line-changes.ts';
import type { FileChange } from './types.ts';

/** "+3", "−2" or "new", for the tab. */
export function changeBadge({ isNew, hunks }: FileChange): string {
  if (isNew) return 'new';
  const added = addedLines(hunks);
  return added > 0 ? `+${added}` : `−${removedLines(hunks)}`;
}

/** "3 lines changed", for the tab's description and the line above the file. */
export function changeWords({ isNew, hunks }: FileChange): string {
  if (isNew) return 'new in the package';
  const added = addedLines(hunks);
  return added > 0 ? `${lines(added)} changed` : `${lines(removedLines(hunks))} removed`;
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}
