/** The page's keyboard shortcuts. */
import { pickFile, saveToFile } from '../files/commands.ts';
import { designStore } from '../store/stores.ts';

/** A text that is not allowed yet stands in its box alone: there the browser's own undo helps. */
const isUnfinished = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.getAttribute('aria-invalid') === 'true';

export function onShortcut(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const { undo, redo } = designStore.getState();
  if (key === 'z' && isUnfinished(event.target)) return;
  const command =
    key === 'z'
      ? event.shiftKey
        ? redo
        : undo
      : event.shiftKey
        ? undefined
        : { y: redo, s: saveToFile, o: pickFile }[key];
  if (command === undefined) return;
  event.preventDefault();
  command();
}
