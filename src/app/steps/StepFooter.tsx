/** The way on and back through the steps. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { STEPS } from '#design';
import { screen } from '../store/actions.ts';
import { REVIEW, STEP_NAMES } from '../store/screen-store.ts';
import { useScreen } from '../store/stores.ts';
import { REVIEW_TITLE } from './StepList.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `10px ${tokens.spacingHorizontalXXL}`,
    '@container main (max-width: 440px)': { padding: `6px ${tokens.spacingHorizontalM}` },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  previous: { minWidth: 0 },
  previousText: { '@container main (max-width: 560px)': { display: 'none' } },
  // The steps above lead there as well.
  last: { marginLeft: 'auto', '@container main (max-width: 440px)': { display: 'none' } },
});

const titleOf = (name: string): string => STEPS.find((step) => step.name === name)?.title ?? REVIEW_TITLE;

export function StepFooter() {
  const styles = useStyles();
  const step = useScreen((state) => state.step);
  const position = STEP_NAMES.indexOf(step);
  const before = STEP_NAMES[position - 1];
  const after = STEP_NAMES[position + 1];
  const goTo = (name: string): void => {
    screen.goTo(name);
    requestAnimationFrame(() => document.getElementById('step-title')?.focus());
  };
  return (
    <footer className={styles.root}>
      {before !== undefined && (
        <Button
          className={styles.previous}
          icon={<ChevronLeftRegular />}
          aria-label="Previous"
          onClick={() => goTo(before)}
        >
          <span className={styles.previousText}>Previous</span>
        </Button>
      )}
      {after !== undefined && after !== REVIEW && (
        <Button icon={<ChevronRightRegular />} iconPosition="after" onClick={() => goTo(after)}>
          Next: {titleOf(after)}
        </Button>
      )}
      {step !== REVIEW && (
        <Button className={styles.last} appearance="primary" onClick={() => goTo(REVIEW)}>
          {REVIEW_TITLE}
        </Button>
      )}
    </footer>
  );
}
