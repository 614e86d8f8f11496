/** Looks of a finding under its field. */
import { makeStyles, tokens } from '@fluentui/react-components';

const border = (color: string) => ({
  borderTopColor: color,
  borderRightColor: color,
  borderBottomColor: color,
  borderLeftColor: color,
});

export const useFindingStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: '8px 12px',
    border: '1px solid',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, ...border(tokens.colorStatusDangerBorder1) },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, ...border(tokens.colorStatusWarningBorder1) },
  advice: {
    flexWrap: 'wrap',
    margin: '0 0 4px',
    padding: '2px 8px 2px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    ...border(tokens.colorNeutralStroke2),
  },
  summary: {
    minHeight: '24px',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  body: { flex: '1 1 180px', minWidth: 0 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  fix: {
    minWidth: 0,
    maxWidth: '100%',
    padding: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
  rule: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});
