/** Looks of the editor's marks. */
import { makeStyles, tokens } from '@fluentui/react-components';

const REDUCED_MOTION = '@media (prefers-reduced-motion: reduce)';
const FORCED_COLOURS = '@media (forced-colors: active)';

const SIGN = { color: 'CanvasText !important' } as const;

export const useMonacoStyles = makeStyles({
  root: { position: 'absolute', inset: 0 },
  changedLine: {
    backgroundColor: tokens.colorPaletteGreenBackground1,
    // The editor keeps its own text colours there, so the tokens of the page would not go with them.
    [FORCED_COLOURS]: { backgroundColor: 'transparent' },
  },
  changedBar: {
    boxShadow: `inset 3px 0 0 ${tokens.colorPaletteGreenForeground1}`,
    // Shadows are not drawn in forced colours; borders are.
    [FORCED_COLOURS]: { borderLeft: '3px solid Highlight' },
  },
  removedBar: {
    boxShadow: `inset 0 2px 0 ${tokens.colorPaletteGreenForeground1}`,
    [FORCED_COLOURS]: { borderTop: '2px solid Highlight' },
  },
  error: { color: `${tokens.colorStatusDangerForeground1} !important`, [FORCED_COLOURS]: SIGN },
  warning: { color: `${tokens.colorStatusWarningForeground1} !important`, [FORCED_COLOURS]: SIGN },
  advice: { color: `${tokens.colorBrandForeground1} !important`, [FORCED_COLOURS]: SIGN },
  flash: {
    backgroundColor: tokens.colorBrandBackground2,
    animationName: {
      from: { backgroundColor: tokens.colorBrandBackground2Pressed },
      to: { backgroundColor: tokens.colorBrandBackground2 },
    },
    animationDuration: '200ms',
    [REDUCED_MOTION]: { animationName: 'none' },
    [FORCED_COLOURS]: { backgroundColor: 'transparent', animationName: 'none', outline: '2px solid Highlight' },
  },
});
