/** What needs an answer: a file or link that was refused, and work of the last visit that could not be read. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Mistake } from '#design';
import { downloadJson } from '../files/download.ts';
import { SeverityIcon } from '../problems/SeverityIcon.tsx';
import { screen } from '../store/actions.ts';
import { damagedAtStart, dropDamaged, useScreen } from '../store/stores.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: '20px', maxHeight: '120px', overflowY: 'auto' },
});

export function Notices() {
  const refusal = useScreen((state) => state.refusal);
  const [damaged, setDamaged] = useState(damagedAtStart);
  return (
    <>
      {damaged && (
        <Notice
          title="The design kept in this browser could not be read, so the default one was started."
          mistakes={damaged.mistakes}
          actions={
            <>
              <Button size="small" onClick={() => downloadJson('damaged-design.txt', damaged.text)}>
                Download the damaged text
              </Button>
              <Button
                size="small"
                appearance="subtle"
                onClick={() => {
                  dropDamaged();
                  setDamaged(undefined);
                }}
              >
                Discard
              </Button>
            </>
          }
        />
      )}
      {refusal && (
        <Notice
          title={refusal.title}
          mistakes={refusal.mistakes}
          actions={
            <Button size="small" onClick={() => screen.refuse(undefined)}>
              Close
            </Button>
          }
        />
      )}
    </>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly mistakes: readonly Mistake[];
  readonly actions: ReactNode;
}

function Notice({ title, mistakes, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="alert">
      <SeverityIcon severity="error" />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        <ul className={styles.list}>
          {mistakes.map(({ path, message }) => (
            <li key={path + message}>{message}</li>
          ))}
        </ul>
      </div>
      {actions}
    </div>
  );
}
