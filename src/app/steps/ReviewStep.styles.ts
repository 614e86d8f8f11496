/** Looks of the review. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useReviewStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  link: {
    justifyContent: 'flex-start',
    minWidth: 0,
    padding: '2px 0',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
});
