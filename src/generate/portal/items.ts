/** What the templates of the portal place: elements, and sections of them. */
import type { UiElement } from '#portal';

/** A section with its elements; sections do not nest. */
export interface UiSection {
  readonly name: string;
  readonly label: string;
  readonly visible: string | undefined;
  readonly elements: readonly UiElement[];
}
/** What a step holds, in its order: elements of its own, and sections. */
export type UiItem =
  | { readonly section: UiSection; readonly element: undefined }
  | { readonly section: undefined; readonly element: UiElement };

export const uiItem = (element: UiElement): UiItem => ({ section: undefined, element });
