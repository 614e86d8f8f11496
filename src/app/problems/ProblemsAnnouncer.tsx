/** Tells screen readers how many problems there are, politely, once a change has come to rest. */
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { countsOf, countsText } from '../derived/facts.ts';
import { useDerived } from '../derived/use-derived.ts';
import { useDesignState } from '../store/stores.ts';
import { visuallyHidden } from '../ui/visually-hidden.ts';

const useStyles = makeStyles({ root: visuallyHidden });

export function ProblemsAnnouncer() {
  const styles = useStyles();
  const state = useDerived();
  const isMoving = useDesignState(({ draft }) => draft !== undefined);
  const text = state.kind === 'ready' ? `Problems: ${countsText(countsOf(state.derived.findings))}` : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!isMoving) setSaid(text);
  }, [isMoving, text]);
  return (
    <div className={styles.root} role="status">
      {said}
    </div>
  );
}
