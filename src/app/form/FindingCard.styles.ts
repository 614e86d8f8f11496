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
  advice: { backgroundColor: tokens.colorNeutralBackground2, ...border(tokens.colorNeutralStroke2) },
  body: { flexGrow: 1, minWidth: 0 },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  fix: {
    minWidth: 0,
    marginLeft: '-8px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
  },
  rule: { marginLeft: 'auto', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
});
