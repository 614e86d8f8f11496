/** Looks of the controls. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { MEDIA } from '../theme/media.ts';

export const useControlStyles = makeStyles({
  full: { width: '100%', minWidth: 0 },
  slider: {
    display: 'grid',
    gridTemplateColumns: 'minmax(60px, 1fr) 92px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  number: { width: '92px', minWidth: 0 },
  wrap: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${tokens.spacingHorizontalS}` },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { minWidth: '48px' },
  message: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(118px, 1fr))',
    gap: tokens.spacingHorizontalS,
    width: '100%',
  },
  // Over the whole card, so that whatever points at the radio button hits it.
  cardInput: {
    position: 'absolute',
    inset: 0,
    zIndex: 1,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
  },
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: '10px 12px',
    minHeight: '72px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1Hover}` },
    ':has(:checked)': {
      backgroundColor: tokens.colorBrandBackground2,
      borderTopColor: tokens.colorCompoundBrandStroke,
      borderRightColor: tokens.colorCompoundBrandStroke,
      borderBottomColor: tokens.colorCompoundBrandStroke,
      borderLeftColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
      [MEDIA.forced]: { outline: '3px solid Highlight' },
    },
    ':has(:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  cardLabel: { fontWeight: tokens.fontWeightSemibold },
  cardText: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  regions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    width: '100%',
  },
  region: { display: 'flex', gap: tokens.spacingHorizontalXS, width: '100%' },
  grow: { flexGrow: 1, minWidth: 0 },
});
