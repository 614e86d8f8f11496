/** A finding under its field: what is the matter, why in numbers, and one way to mend it. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { Finding } from '#check';
import { SeverityIcon } from '../problems/SeverityIcon.tsx';
import { designStore } from '../store/stores.ts';
import { CountsPicture } from './CountsPicture.tsx';
import { useFindingStyles } from './FindingCard.styles.ts';

interface FindingProps {
  readonly finding: Finding;
}

/** Errors and warnings stand open; advice is one line that opens, so that it does not push the form apart. */
export function FindingCard({ finding }: FindingProps) {
  return finding.severity === 'advice' ? <Advice finding={finding} /> : <Trouble finding={finding} />;
}

function Trouble({ finding }: FindingProps) {
  const styles = useFindingStyles();
  const { severity, title, reason, rule } = finding;
  return (
    <div className={mergeClasses(styles.root, styles[severity])} data-rule={rule}>
      <SeverityIcon severity={severity} />
      <div className={styles.body}>
        <p className={styles.text}>
          <strong>{title}.</strong> {reason}
        </p>
        <Counts finding={finding} />
        <div className={styles.foot}>
          <FixButton finding={finding} />
          <span className={styles.rule}>{rule}</span>
        </div>
      </div>
    </div>
  );
}

function Advice({ finding }: FindingProps) {
  const styles = useFindingStyles();
  const { title, reason, rule } = finding;
  return (
    <div className={mergeClasses(styles.root, styles.advice)} data-rule={rule}>
      <SeverityIcon severity="advice" />
      <details className={styles.body}>
        <summary className={styles.summary}>{title}</summary>
        <p className={styles.text}>{reason}</p>
        <Counts finding={finding} />
        <span className={styles.rule}>{rule}</span>
      </details>
      <FixButton finding={finding} />
    </div>
  );
}

function Counts({ finding: { counts } }: FindingProps) {
  return counts && counts.length > 0 ? <CountsPicture counts={counts} /> : null;
}

function FixButton({ finding: { fix } }: FindingProps) {
  const styles = useFindingStyles();
  if (fix === undefined) return null;
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.fix}
      onClick={() => designStore.getState().change(fix.values)}
    >
      {fix.label}
    </Button>
  );
}
