/** The line at the foot: what is kept where, and how large the package is. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { packageFacts, sizeText } from '../derived/facts.ts';
import { useDerived } from '../derived/use-derived.ts';
import { useScreen } from '../store/stores.ts';
import { MEDIA } from '../theme/media.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXL,
    flexShrink: 0,
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    overflow: 'hidden',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  end: { display: 'flex', gap: tokens.spacingHorizontalXXL, marginLeft: 'auto' },
  extra: { [MEDIA.narrow]: { display: 'none' } },
});

export function StatusBar() {
  const styles = useStyles();
  const isKept = useScreen((state) => state.isKept);
  const cursor = useScreen((state) => state.cursor);
  const state = useDeferredValue(useDerived());
  const facts = useMemo(() => (state.kind === 'ready' ? packageFacts(state.derived.pkg) : undefined), [state]);
  return (
    <footer className={styles.root}>
      <span className={mergeClasses(!isKept && styles.bad)}>
        {isKept ? 'Saved in this browser' : 'This browser keeps nothing: save your design to a file'}
      </span>
      {facts && (
        <>
          <span>
            Package: {facts.files} files · {sizeText(facts.bytes)}
          </span>
          <span className={styles.extra}>{facts.resources} resources</span>
        </>
      )}
      <span className={mergeClasses(styles.end, styles.extra)}>
        {cursor && (
          <span>
            Ln {cursor.line}, Col {cursor.column}
          </span>
        )}
        <span>Everything stays on this machine</span>
      </span>
    </footer>
  );
}
