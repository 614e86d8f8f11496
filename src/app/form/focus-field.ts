/** Brings a field into view and gives its control the focus; a row of a list when one is meant. */
import { rowId } from './FieldRow.tsx';

const FOCUSABLE = 'input:not([type="hidden"]), select, textarea, button';

export function focusField(name: string, row: number | undefined): void {
  const root = document.getElementById(rowId(name));
  const place = root?.querySelector(row === undefined ? '[data-control]' : `[data-row="${row}"]`) ?? root;
  const radio = place?.querySelector<HTMLElement>('input[type="radio"]:checked');
  const control = radio ?? place?.querySelector<HTMLElement>(FOCUSABLE) ?? document.getElementById('step-title');
  control?.focus({ preventScroll: true });
  (root ?? control)?.scrollIntoView({ block: 'nearest' });
}
