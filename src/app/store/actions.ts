/** The screen's actions, bound to the page's own stores. */
import type { Finding } from '#check';
import type { Design } from '#design';
import { currentDesign } from './design-store.ts';
import { screenActions } from './screen-actions.ts';
import { designStore, screenStore } from './stores.ts';

export const screen = screenActions(screenStore);

const shown = (): Design => currentDesign(designStore.getState());

export const jumpTo = (finding: Pick<Finding, 'field' | 'row' | 'place'>): void => screen.jumpTo(shown(), finding);

/** Puts another design on the screen. Nothing is asked beforehand: undo brings the old one back. */
export function replaceDesign(design: Design, what: string): void {
  designStore.getState().replace(design);
  screenStore.setState({ otherType: undefined, refusal: undefined });
  screen.say(what, true);
}
