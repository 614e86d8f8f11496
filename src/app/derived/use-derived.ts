/** What follows from the design on the screen, for components. */
import { useStore } from 'zustand';
import type { Finding } from '#check';
import { designStore } from '../store/stores.ts';
import { createDerivedStore, type DerivedState } from './derived-store.ts';

const NO_FINDINGS: readonly Finding[] = [];

export const derivedStore = createDerivedStore(designStore, async () => (await import('./derive.ts')).createDeriver());

export const useDerived = (): DerivedState => useStore(derivedStore);

/** The findings, none while they are not known. */
export const useFindings = (): readonly Finding[] =>
  useStore(derivedStore, (state) => (state.kind === 'ready' ? state.derived.findings : NO_FINDINGS));
