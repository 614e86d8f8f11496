/**
 * Keeps what follows from the design beside it. While a slider moves the thumb comes first: the package and the findings
 * follow in the task after the next frame, always for the newest design, so that they can never fall behind.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Design } from '#design';
import { currentDesign, type DesignStore } from '../store/design-store.ts';
import type { Derived } from './derive.ts';

export type DerivedState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly derived: Derived }
  /** The part that computes could not be loaded, or it stumbled over the design. */
  | { readonly kind: 'failed'; readonly message: string };

export type DerivedStore = StoreApi<DerivedState>;
export type Derive = (design: Design) => Derived;

/** `load` brings the part that computes; `later` runs a task once, soon. */
export function createDerivedStore(
  designs: DesignStore,
  load: () => Promise<Derive>,
  later: (task: () => void) => void = afterNextFrame,
): DerivedStore {
  const store = createStore<DerivedState>()(() => ({ kind: 'loading' }));
  const show = (state: DerivedState): void => store.setState(state, true);

  const follow = (derive: Derive): void => {
    let isWaiting = false;
    const compute = (): void => {
      isWaiting = false;
      try {
        show({ kind: 'ready', derived: derive(currentDesign(designs.getState())) });
      } catch (error) {
        show({ kind: 'failed', message: messageOf(error) });
      }
    };
    compute();
    designs.subscribe((state, before) => {
      if (isWaiting || currentDesign(state) === currentDesign(before)) return;
      isWaiting = true;
      later(compute);
    });
  };
  load().then(follow, (error: unknown) =>
    show({ kind: 'failed', message: `A part of the page could not be loaded: ${messageOf(error)}` }),
  );
  return store;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A frame of its own for what moves; a page in the background gets no frames, and needs none. */
function afterNextFrame(task: () => void): void {
  if (document.visibilityState === 'hidden') setTimeout(task);
  else requestAnimationFrame(() => setTimeout(task));
}
