/**
 * When a change in motion is over: the slider is let go, the key is up, the text box is left. Heard once for the whole
 * document, after React has told the store the last value.
 */

const isRange = (target: EventTarget | null): boolean => target instanceof HTMLInputElement && target.type === 'range';
const isNumberBox = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.getAttribute('role') === 'spinbutton';
/** Keys that move a number; a digit is only part of one. */
const MOVES = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
  'Enter',
]);

export function listenForDragEnd(release: () => void): void {
  let isKeyHeld = false;
  document.addEventListener('keydown', ({ key, target }) => {
    if (MOVES.has(key) && isRange(target)) isKeyHeld = true;
  });
  document.addEventListener('keyup', ({ key, target }) => {
    if (!MOVES.has(key) || !(isRange(target) || isNumberBox(target))) return;
    isKeyHeld = false;
    release();
  });
  // A slider fires it at the end of a drag, but with the keyboard once per step; text boxes when they are left.
  document.addEventListener('change', () => {
    if (!isKeyHeld) release();
  });
  document.addEventListener('pointerup', release);
  document.addEventListener('pointercancel', release);
  document.addEventListener('focusout', () => {
    isKeyHeld = false;
    release();
  });
}
