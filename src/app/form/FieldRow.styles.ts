/** Looks of one field: label, control, toggle in a row of 40 pixels; wide controls stand below their label. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useFieldStyles = makeStyles({
  root: { minHeight: '40px', scrollMarginTop: '64px', scrollMarginBottom: '64px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 208px) minmax(0, 1fr) 32px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '40px',
    '@container form (max-width: 400px)': { gridTemplateColumns: 'minmax(0, 1fr) 32px' },
  },
  tall: {
    gridTemplateColumns: 'minmax(0, 1fr) 32px',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(calc(100% - 24px)) minmax(24px, 1fr)',
    alignItems: 'center',
    minWidth: 0,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { overflowWrap: 'anywhere' },
  hint: {
    gridColumn: '1 / -1',
    ':empty': { display: 'none' },
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  control: { minWidth: 0, '@container form (max-width: 400px)': { gridColumnStart: 1, gridRowStart: 2 } },
  controlTall: { minWidth: 0, gridColumn: '1 / -1' },
  toggle: { justifySelf: 'end', '@container form (max-width: 400px)': { gridColumnStart: 2, gridRowStart: 1 } },
  info: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    margin: '-4px 0',
    padding: 0,
    border: 0,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground3,
    fontSize: '16px',
    cursor: 'help',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  customer: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
