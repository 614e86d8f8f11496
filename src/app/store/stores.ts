/** The two stores of the page, and thin hooks over them. */
import { useStore } from 'zustand';
import type { Design, FieldName, Values } from '#design';
import { createDesignStore, currentDesign, type DesignState } from './design-store.ts';
import { type Damaged, forgetDamaged, keepDesign, readKept } from './keep-design.ts';
import { createScreenStore, type ScreenState } from './screen-store.ts';
import { browserStorage } from './storage.ts';

const storage = browserStorage();
const kept = readKept(storage);

export const designStore = createDesignStore(kept.design);
export const screenStore = createScreenStore(storage);

/** The text of the last visit that could not be read, if there was one. */
export const damagedAtStart: Damaged | undefined = kept.damaged;
export const dropDamaged = (): void => forgetDamaged(storage);

/** Starts keeping the design; the last change is written when the page goes away. */
export function startKeeping(): void {
  const keeper = keepDesign(designStore, storage, (isKept) => screenStore.setState({ isKept }));
  globalThis.addEventListener('pagehide', keeper.flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keeper.flush();
  });
}

export const useDesignState = <T>(pick: (state: DesignState) => T): T => useStore(designStore, pick);
export const useDesign = (): Design => useStore(designStore, currentDesign);
export const useValue = <N extends FieldName>(name: N): Values[N] =>
  useStore(designStore, (state) => currentDesign(state).values[name]);
export const useScreen = <T>(pick: (state: ScreenState) => T): T => useStore(screenStore, pick);
