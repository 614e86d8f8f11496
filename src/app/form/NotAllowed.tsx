/** Says what a box takes, while a text stands in it that the design can not hold. */
import { allowedText, type Cell, type ValueField } from '#design';
import { useControlStyles } from './controls.styles.ts';

interface NotAllowedProps {
  readonly id: string;
  readonly text: string | undefined;
  readonly field: ValueField | Cell;
}

export function NotAllowed({ id, text, field }: NotAllowedProps) {
  const styles = useControlStyles();
  if (text === undefined) return null;
  const found = text === '' ? 'An empty box' : `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
  return (
    <p className={styles.message} id={id} role="alert">
      {found} can not stay here. Allowed: {allowedText(field)}.
    </p>
  );
}
