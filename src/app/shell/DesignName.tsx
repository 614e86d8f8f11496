/** The design's name in the bar, edited in place. */
import { Input, makeStyles } from '@fluentui/react-components';
import { fieldIo } from '../form/field-io.ts';
import { useTyped } from '../form/useTyped.ts';
import { useValue } from '../store/stores.ts';
import { tip } from '../ui/tip.ts';

const useStyles = makeStyles({ root: { minWidth: '72px', flexShrink: 1 } });

export function DesignName() {
  const styles = useStyles();
  const io = fieldIo('packageName', useValue('packageName'));
  const [typed, keepTyped] = useTyped(io.value);
  const text = typed ?? io.value;
  const type = (next: string): void => {
    if (io.takes(next)) {
      keepTyped(undefined);
      io.drag(next);
    } else keepTyped(next);
  };
  return (
    <Input
      className={styles.root}
      appearance={typed === undefined ? 'filled-lighter' : 'outline'}
      style={{ width: `${Math.min(Math.max(text.length, 8), 24) + 5}ch` }}
      aria-label="Design name"
      aria-invalid={typed !== undefined}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      value={text}
      {...tip(typed === undefined ? 'The name of the design' : 'A design needs a name of at most 80 characters')}
      onChange={(_, { value }) => type(value)}
    />
  );
}
