/** What the screen shows that is no decision of the architect: step, tab, pane sizes, theme, messages. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type DeploymentType, type FieldName, type Mistake, STEPS } from '#design';
import type { FileName } from '#generate';
import { KEYS, read, type TextStorage, write } from './storage.ts';

/** The last step stands in no catalogue: it sums up and hands out. */
export const REVIEW = 'review';
export const STEP_NAMES: readonly string[] = [...STEPS.map((step) => step.name), REVIEW];

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEMES)[number];

/** Sizes of panes in percent, by the id of the group and of the pane. */
export type Layouts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface FocusRequest {
  readonly field: FieldName;
  readonly row: number | undefined;
  /** A new one asks again for the same field. */
  readonly nonce: number;
}
export interface Reveal {
  readonly file: FileName;
  readonly path: readonly (string | number)[];
  readonly nonce: number;
}
/** A design that was refused, and why. */
export interface Refusal {
  readonly title: string;
  readonly mistakes: readonly Mistake[];
}
/** A short message with, perhaps, a way back. */
export interface Said {
  readonly text: string;
  readonly canUndo: boolean;
  readonly nonce: number;
}
export type Page = 'form' | 'result';

/** What outlives a reload. */
interface KeptScreen {
  readonly step: string;
  readonly tab: FileName;
  readonly theme: ThemeChoice;
  readonly layouts: Layouts;
}
export interface ScreenState extends KeptScreen {
  /** The deployment type whose settings are shown, when it is not the design's own. */
  readonly otherType: DeploymentType | undefined;
  readonly page: Page;
  readonly focus: FocusRequest | undefined;
  readonly reveal: Reveal | undefined;
  readonly refusal: Refusal | undefined;
  readonly said: Said | undefined;
  readonly isShareOpen: boolean;
  /** Where the cursor stands in the file on the screen. */
  readonly cursor: { readonly line: number; readonly column: number } | undefined;
  readonly isKept: boolean;
}
export type ScreenStore = StoreApi<ScreenState>;

const FIRST: KeptScreen = { step: STEP_NAMES[0] ?? REVIEW, tab: 'mainTemplate.json', theme: 'system', layouts: {} };

export function createScreenStore(storage?: TextStorage): ScreenStore {
  const store = createStore<ScreenState>()(() => ({
    ...FIRST,
    ...readScreen(storage),
    otherType: undefined,
    page: 'form',
    focus: undefined,
    reveal: undefined,
    refusal: undefined,
    said: undefined,
    isShareOpen: false,
    cursor: undefined,
    isKept: storage !== undefined,
  }));
  store.subscribe(({ step, tab, theme, layouts }, before) => {
    const isSame = step === before.step && tab === before.tab && theme === before.theme && layouts === before.layouts;
    if (!isSame) write(storage, KEYS.screen, JSON.stringify({ step, tab, theme, layouts }));
  });
  return store;
}

/** Whatever of the kept screen still makes sense; a damaged one costs nothing but the place of the panes. */
function readScreen(storage: TextStorage | undefined): Partial<KeptScreen> {
  try {
    const kept = JSON.parse(read(storage, KEYS.screen) ?? '{}') as Partial<Record<keyof KeptScreen, unknown>>;
    return {
      ...(STEP_NAMES.includes(kept.step as string) && { step: kept.step as string }),
      ...(typeof kept.tab === 'string' && { tab: kept.tab as FileName }),
      ...(THEMES.includes(kept.theme as ThemeChoice) && { theme: kept.theme as ThemeChoice }),
      ...(areLayouts(kept.layouts) && { layouts: kept.layouts }),
    };
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areLayouts = (value: unknown): value is Layouts =>
  isRecord(value) &&
  Object.values(value).every((sizes) => isRecord(sizes) && Object.values(sizes).every((size) => Number.isFinite(size)));
