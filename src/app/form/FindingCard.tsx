/** A finding under its field: what is the matter, why in numbers, and one way to mend it. */
import { Button, mergeClasses } from '@fluentui/react-components';
import type { Finding } from '#check';
import { SeverityIcon } from '../problems/SeverityIcon.tsx';
import { designStore } from '../store/stores.ts';
import { CountsPicture } from './CountsPicture.tsx';
import { useFindingStyles } from './FindingCard.styles.ts';

export function FindingCard({ finding }: { readonly finding: Finding }) {
  const styles = useFindingStyles();
  const { severity, title, reason, rule, counts, fix } = finding;
  return (
    <div className={mergeClasses(styles.root, styles[severity])} data-rule={rule}>
      <SeverityIcon severity={severity} />
      <div className={styles.body}>
        <p className={styles.text}>
          <strong>{title}</strong> {reason}
        </p>
        {counts && counts.length > 0 && <CountsPicture counts={counts} />}
        <div className={styles.foot}>
          {fix && (
            <Button
              appearance="transparent"
              size="small"
              className={styles.fix}
              onClick={() => designStore.getState().change(fix.values)}
            >
              {fix.label}
            </Button>
          )}
          <span className={styles.rule}>{rule}</span>
        </div>
      </div>
    </div>
  );
}
