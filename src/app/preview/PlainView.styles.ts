/** Looks of the plain text view. */
import { makeStyles, tokens } from '@fluentui/react-components';

/** In pixels; the marks are placed by it. */
export const LINE_HEIGHT = 20;

const FORCED_COLOURS = '@media (forced-colors: active)';
const text = {
  margin: 0,
  fontFamily: tokens.fontFamilyMonospace,
  fontSize: '13px',
  lineHeight: `${LINE_HEIGHT}px`,
  position: 'relative',
} as const;

export const usePlainStyles = makeStyles({
  root: {
    position: 'absolute',
    inset: 0,
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sheet: { position: 'relative', display: 'flex', gap: '12px', minWidth: 'max-content' },
  numbers: { ...text, minWidth: '48px', textAlign: 'right', color: tokens.colorNeutralForeground3, userSelect: 'none' },
  text: { ...text, paddingRight: '16px' },
  mark: { position: 'absolute', left: 0, right: 0 },
  changed: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    borderLeft: `3px solid ${tokens.colorPaletteGreenForeground1}`,
    [FORCED_COLOURS]: { borderLeftColor: 'Highlight' },
  },
  removed: {
    borderTop: `2px solid ${tokens.colorPaletteGreenForeground1}`,
    [FORCED_COLOURS]: { borderTopColor: 'Highlight' },
  },
  flash: { backgroundColor: tokens.colorBrandBackground2, [FORCED_COLOURS]: { outline: '2px solid Highlight' } },
  sign: { position: 'absolute', left: '6px', fontSize: '12px', lineHeight: `${LINE_HEIGHT}px` },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});
