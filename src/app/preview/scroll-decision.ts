/** Whether a change may move the view, or the person is reading and it must stay. */

/** After this long without a scroll, key or click in the view nobody is taken to be reading there. */
export const READING_MS = 4000;

export interface Reading {
  /** The first line that the change touched; absent when it touched none. */
  readonly firstChanged: number | undefined;
  /** The first and last line on the screen. */
  readonly visible: { readonly first: number; readonly last: number };
  /** When the person last scrolled, clicked or typed in the view, in milliseconds; absent when never. */
  readonly lastReadAt: number | undefined;
  readonly now: number;
}

/** The line to scroll to, or undefined when the view stays where it is. */
export function lineToShow({ firstChanged, visible, lastReadAt, now }: Reading): number | undefined {
  if (firstChanged === undefined) return undefined;
  if (firstChanged >= visible.first && firstChanged <= visible.last) return undefined;
  if (lastReadAt !== undefined && now - lastReadAt < READING_MS) return undefined;
  return firstChanged;
}
