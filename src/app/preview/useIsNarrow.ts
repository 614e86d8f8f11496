/** Whether the screen is too narrow for the editor. */
import { useSyncExternalStore } from 'react';

/** Below this width, in pixels, the page shows one thing at a time and files as plain text. */
const NARROW_BELOW = 768;

const query = () => window.matchMedia(`(width < ${NARROW_BELOW}px)`);

function subscribe(changed: () => void): () => void {
  const list = query();
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}

/** Follows the width of the window. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
