/** The steps: a column at the left, a row of numbers above the form where there is less room. */
import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { STEPS, type Step } from '#design';
import { useDerived } from '../derived/use-derived.ts';
import { screen } from '../store/actions.ts';
import { shownType } from '../store/screen-actions.ts';
import { REVIEW } from '../store/screen-store.ts';
import { useDesign, useScreen } from '../store/stores.ts';
import { TIGHT_QUERY } from '../theme/media.ts';
import { useMedia } from '../theme/themes.ts';
import { tip } from '../ui/tip.ts';
import { useStepStyles } from './StepList.styles.ts';
import { type StepKind, type StepState, stepState } from './step-state.ts';

export const REVIEW_TITLE = 'Review + download';

export function StepList() {
  const styles = useStepStyles();
  const design = useDesign();
  const state = useDerived();
  const type = shownType(
    design,
    useScreen(({ otherType }) => otherType),
  );
  const findings = state.kind === 'ready' ? state.derived.findings : undefined;
  const judge = (step: Step): StepState => stepState(step, design, type, findings);
  return (
    <nav className={styles.nav} aria-label="Steps">
      <ol className={styles.list}>
        {STEPS.map((step, i) => (
          <StepItem key={step.name} name={step.name} title={step.title} number={i + 1} state={judge(step)} />
        ))}
        <StepItem
          name={REVIEW}
          title={REVIEW_TITLE}
          number={STEPS.length + 1}
          state={{ kind: 'open', words: undefined }}
        />
      </ol>
    </nav>
  );
}

/** Signs instead of the number, where there is room for the title beside them. */
const SIGNS: Partial<Record<StepKind, ReactNode>> = { fine: <CheckmarkRegular />, error: '!', warning: '!' };

interface StepItemProps {
  readonly name: string;
  readonly title: string;
  readonly number: number;
  readonly state: StepState;
}

function StepItem({ name, title, number, state: { kind, words } }: StepItemProps) {
  const styles = useStepStyles();
  const isBare = useMedia(TIGHT_QUERY);
  const isCurrent = useScreen(({ step }) => step === name);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.step, isCurrent && styles.current)}
        aria-current={isCurrent ? 'step' : undefined}
        {...(isBare && !isCurrent && tip(words === undefined ? title : `${title}: ${words}`))}
        onClick={() => screen.goTo(name)}
      >
        <span className={mergeClasses(styles.sign, styles[kind])} aria-hidden>
          <span className={styles.glyph}>{SIGNS[kind] ?? number}</span>
          <span className={styles.number}>{number}</span>
        </span>
        <span className={mergeClasses(styles.words, !isCurrent && styles.wordsOfOthers)}>
          <span className={styles.title}>{title}</span>
          {words && <span className={styles.note}>{words}</span>}
        </span>
      </button>
    </li>
  );
}
