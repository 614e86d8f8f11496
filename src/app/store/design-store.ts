/**
 * The design on the screen, with undo and redo. While a slider is dragged or a text is typed the draft stands in for it:
 * everything derived follows the draft, and letting go makes one step of it.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDesign, type Design, type FieldName, setExposed, setValue, type Values } from '#design';
import { advance, type History, redo, startHistory, undo } from './history.ts';

export interface DesignState {
  readonly history: History<Design>;
  readonly draft: Design | undefined;
  /** A value that still moves: shown everywhere, kept as a step only by `release`. */
  drag<N extends FieldName>(name: N, value: Values[N]): void;
  /** Ends a drag: one step, whatever lay between. */
  release(): void;
  /** Forgets a drag: the value from before comes back. */
  abandon(): void;
  /** A decision made at once. */
  change(values: Partial<Values>): void;
  expose(name: FieldName, isExposed: boolean): void;
  /** Another design in place of this one (new, opened, preset, link), which undo takes back. */
  replace(design: Design): void;
  undo(): void;
  redo(): void;
}

export type DesignStore = StoreApi<DesignState>;

/** What the screen shows: the draft while there is one. */
export const currentDesign = ({ draft, history }: Pick<DesignState, 'draft' | 'history'>): Design =>
  draft ?? history.present;

export function createDesignStore(design: Design = createDesign()): DesignStore {
  return createStore<DesignState>()((set, get) => {
    const commit = (next: Design): void =>
      set(({ history }) => ({ history: advance(history, sameAs(history.present, next)), draft: undefined }));
    const move = (step: typeof undo): void => {
      get().release();
      set(({ history }) => ({ history: step(history) ?? history }));
    };
    return {
      history: startHistory(design),
      draft: undefined,
      drag: (name, value) => set((state) => ({ draft: setValue(currentDesign(state), name, value) })),
      release: () => {
        const { draft } = get();
        if (draft !== undefined) commit(draft);
      },
      abandon: () => set({ draft: undefined }),
      change: (values) => {
        get().release();
        commit(withValues(get().history.present, values));
      },
      expose: (name, isExposed) => {
        get().release();
        commit(setExposed(get().history.present, name, isExposed));
      },
      replace: (next) => {
        get().release();
        commit(next);
      },
      undo: () => move(undo),
      redo: () => move(redo),
    };
  });
}

function withValues(design: Design, values: Partial<Values>): Design {
  return (Object.entries(values) as [FieldName, Values[FieldName]][]).reduce(
    (changed, [name, value]) => setValue(changed, name, value),
    design,
  );
}

/** A drag that ends where it began is no step. */
const sameAs = (before: Design, after: Design): Design =>
  JSON.stringify(before) === JSON.stringify(after) ? before : after;
