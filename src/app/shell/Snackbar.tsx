/** A short message at the foot of the page, with the way back where there is one. It leaves by itself. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { designStore, screenStore, useScreen } from '../store/stores.ts';
import { MEDIA } from '../theme/media.ts';

/** How long it stays while nobody points at it, in milliseconds. */
const STAY = 8000;

const useStyles = makeStyles({
  place: {
    position: 'fixed',
    // Over the end of the problems, where it hides least; above the steps' buttons where there is one column.
    bottom: '40px',
    right: '16px',
    zIndex: 10,
    maxWidth: 'calc(100vw - 32px)',
    [MEDIA.narrow]: { bottom: '100px' },
  },
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationNormal,
    [MEDIA.calm]: { animationDuration: '1ms' },
  },
  button: { color: 'inherit', ':hover': { color: 'inherit' } },
});

const hide = (): void => screenStore.setState({ said: undefined });

export function Snackbar() {
  const styles = useStyles();
  const said = useScreen((state) => state.said);
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (said === undefined || isHeld) return;
    const timer = setTimeout(hide, STAY);
    return () => clearTimeout(timer);
  }, [said, isHeld]);
  const undo = (): void => {
    designStore.getState().undo();
    hide();
  };
  return (
    <div className={styles.place} role="status">
      {said && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only waits while someone reads it.
        <div
          className={styles.root}
          onPointerEnter={() => setIsHeld(true)}
          onPointerLeave={() => setIsHeld(false)}
          onFocus={() => setIsHeld(true)}
          onBlur={() => setIsHeld(false)}
        >
          <span>{said.text}</span>
          {said.canUndo && (
            <Button appearance="transparent" className={styles.button} onClick={undo}>
              Undo this
            </Button>
          )}
          <Button
            appearance="transparent"
            className={styles.button}
            size="small"
            icon={<DismissRegular />}
            aria-label="Close message"
            onClick={hide}
          />
        </div>
      )}
    </div>
  );
}
