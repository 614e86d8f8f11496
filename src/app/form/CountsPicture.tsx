/** Which instance counts can shrink: a row of small boxes, with the same in words. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CountVerdict } from '#check';
import { MEDIA } from '../theme/media.ts';
import { countGroups, countsText, rangeText } from './count-groups.ts';

const useStyles = makeStyles({
  root: { display: 'flex', gap: '2px', margin: `${tokens.spacingVerticalXS} 0` },
  cell: {
    flex: '1 1 0',
    minWidth: '16px',
    padding: '2px 0',
    border: '1px solid',
    borderRadius: tokens.borderRadiusSmall,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    whiteSpace: 'nowrap',
  },
  fine: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  slowed: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
  },
  stuck: {
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightBold,
    boxShadow: `inset 0 0 0 1px ${tokens.colorStatusWarningForeground3}`,
    [MEDIA.forced]: { outline: '2px solid Highlight' },
  },
});

export function CountsPicture({ counts }: { readonly counts: readonly CountVerdict[] }) {
  const styles = useStyles();
  const groups = countGroups(counts);
  return (
    <div className={styles.root} role="img" aria-label={countsText(groups)}>
      {groups.map((group) => (
        <span
          key={group.from}
          className={mergeClasses(
            styles.cell,
            group.isStuck ? styles.stuck : group.isSlowed ? styles.slowed : styles.fine,
          )}
        >
          {rangeText(group)}
        </span>
      ))}
    </div>
  );
}
