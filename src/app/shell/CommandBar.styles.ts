/** Looks of the bar on top. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { MEDIA } from '../theme/media.ts';

export const useBarStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    height: '48px',
    padding: `0 ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [MEDIA.narrow]: { padding: `0 ${tokens.spacingHorizontalS}`, gap: tokens.spacingHorizontalXS },
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  // The name of the page must stay readable to screen readers where only the sign has room.
  productName: {
    [MEDIA.medium]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  group: { display: 'flex', alignItems: 'center', '& button': { minWidth: 0 } },
  ruled: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [MEDIA.narrow]: { paddingLeft: 0, borderLeft: 0 },
  },
  end: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginLeft: 'auto',
    [MEDIA.narrow]: { gap: '2px' },
  },
  split: { display: 'flex' },
  main: {
    whiteSpace: 'nowrap',
    borderTopRightRadius: 0,
    borderBottomRightRadius: 0,
    [MEDIA.narrow]: { minWidth: '36px' },
  },
  more: {
    minWidth: '28px',
    maxWidth: '28px',
    borderTopLeftRadius: 0,
    borderBottomLeftRadius: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStrokeOnBrand}`,
  },
});
