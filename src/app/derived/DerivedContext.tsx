/** Gives the page what follows from the design on the screen, once the part that computes it has arrived. */
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Finding } from '#check';
import type { Design } from '#design';
import { useDesign } from '../store/stores.ts';
import type { Derived } from './derive.ts';

export type DerivedState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly derived: Derived }
  /** The part that computes could not be loaded, or it stumbled over the design. */
  | { readonly kind: 'failed'; readonly message: string };

const LOADING: DerivedState = { kind: 'loading' };
const Context = createContext<DerivedState>(LOADING);
const NO_FINDINGS: readonly Finding[] = [];

type Derive = (design: Design) => Derived;

export function DerivedProvider({ children }: { readonly children: ReactNode }) {
  const [derive, setDerive] = useState<{ readonly run: Derive } | { readonly failure: string }>();
  useEffect(() => {
    import('./derive.ts').then(
      ({ createDeriver }) => setDerive({ run: createDeriver() }),
      (error: unknown) => setDerive({ failure: `A part of the page could not be loaded: ${String(error)}` }),
    );
  }, []);
  const design = useDesign();
  const state = useMemo((): DerivedState => {
    if (derive === undefined) return LOADING;
    if ('failure' in derive) return { kind: 'failed', message: derive.failure };
    try {
      return { kind: 'ready', derived: derive.run(design) };
    } catch (error) {
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }, [derive, design]);
  return <Context value={state}>{children}</Context>;
}

export const useDerived = (): DerivedState => use(Context);

/** The findings, none while they are not known. */
export function useFindings(): readonly Finding[] {
  const state = use(Context);
  return state.kind === 'ready' ? state.derived.findings : NO_FINDINGS;
}
