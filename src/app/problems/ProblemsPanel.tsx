/** All findings as a list: one click leads to the field and to the line. */
import { mergeClasses } from '@fluentui/react-components';
import type { DerivedState } from '../derived/derived-store.ts';
import { countsOf, countsText, placeText } from '../derived/facts.ts';
import { useDerived } from '../derived/use-derived.ts';
import { jumpTo } from '../store/actions.ts';
import { useProblemStyles } from './ProblemsPanel.styles.ts';
import { SeverityIcon } from './SeverityIcon.tsx';

export function ProblemsPanel() {
  const styles = useProblemStyles();
  const state = useDerived();
  const findings = state.kind === 'ready' ? state.derived.findings : [];
  return (
    <section className={styles.root} aria-labelledby="problems-title">
      <header className={styles.header}>
        <h2 className={styles.title} id="problems-title">
          Problems
        </h2>
        <span className={styles.counts}>{summary(state)}</span>
      </header>
      <ul className={styles.list}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.field} ${finding.row ?? ''} ${finding.title}`}>
            <button type="button" className={styles.row} onClick={() => jumpTo(finding)}>
              <SeverityIcon severity={finding.severity} />
              <span className={styles.rule} data-tip={finding.rule}>
                {finding.rule}
              </span>
              <span className={styles.text}>{finding.title}</span>
              <span className={mergeClasses(styles.text, styles.place)}>{placeText(finding)}</span>
            </button>
          </li>
        ))}
      </ul>
      {state.kind === 'ready' && findings.length === 0 && (
        <p className={styles.empty}>Nothing to mend: Azure would take this package as it is.</p>
      )}
      {state.kind === 'failed' && (
        <p className={styles.empty} role="alert">
          The package could not be made. {state.message}
        </p>
      )}
    </section>
  );
}

function summary(state: DerivedState): string {
  if (state.kind === 'loading') return 'Looking …';
  return state.kind === 'ready' ? countsText(countsOf(state.derived.findings), ' · ') : '';
}
