/** Keeps the design over a reload, and reads it back. A damaged text is never thrown away. */
import { createDesign, type Design, type Mistake, openDesign, saveDesign } from '#design';
import { currentDesign, type DesignStore } from './design-store.ts';
import { KEYS, read, remove, type TextStorage, write } from './storage.ts';

/** How long after the last change the design is written, in milliseconds: not once per frame of a drag. */
const WRITE_DELAY = 250;

export interface Damaged {
  readonly text: string;
  readonly mistakes: readonly Mistake[];
}

export interface Kept {
  readonly design: Design;
  readonly damaged?: Damaged;
}

/** The design of the last visit; the default when there is none, or when it can not be read. */
export function readKept(storage: TextStorage | undefined): Kept {
  const text = read(storage, KEYS.design);
  const parsed = text === undefined ? { design: createDesign() } : openDesign(text);
  if (text !== undefined && 'mistakes' in parsed) {
    // Its place is about to be taken by the design that replaces it.
    write(storage, KEYS.damaged, text);
    return { design: createDesign(), damaged: { text, mistakes: parsed.mistakes } };
  }
  const design = 'design' in parsed ? parsed.design : createDesign();
  const damaged = earlierDamage(storage);
  return damaged === undefined ? { design } : { design, damaged };
}

/** Damage from an earlier visit that nobody has taken care of yet. */
function earlierDamage(storage: TextStorage | undefined): Damaged | undefined {
  const text = read(storage, KEYS.damaged);
  if (text === undefined) return undefined;
  const parsed = openDesign(text);
  return { text, mistakes: 'mistakes' in parsed ? parsed.mistakes : [] };
}

export const forgetDamaged = (storage: TextStorage | undefined): void => remove(storage, KEYS.damaged);

export interface Keeper {
  /** Writes what is still waiting, for the moment the page goes away. */
  flush(): void;
  stop(): void;
}

/** Writes the design after each change. `onKept` hears each time whether that worked. */
export function keepDesign(
  store: DesignStore,
  storage: TextStorage | undefined,
  onKept: (isKept: boolean) => void,
): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = currentDesign(store.getState());
  const save = (): void => {
    timer = undefined;
    onKept(write(storage, KEYS.design, saveDesign(currentDesign(store.getState()))));
  };
  const unsubscribe = store.subscribe((state) => {
    const design = currentDesign(state);
    if (design === shown) return;
    shown = design;
    clearTimeout(timer);
    timer = setTimeout(save, WRITE_DELAY);
  });
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    save();
  };
  return {
    flush,
    stop: () => {
      flush();
      unsubscribe();
    },
  };
}
