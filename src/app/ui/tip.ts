/** Tool tips: an element names its text, one lazily loaded layer shows it on hover and focus. */

/** Attributes of an element that has a tip. The text must not be the only source of its name. */
export const tip = (text: string): { readonly 'data-tip': string } => ({ 'data-tip': text });
