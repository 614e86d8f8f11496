/** Looks of the preview pane. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const usePreviewStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tabs: {
    flexShrink: 0,
    overflowX: 'auto',
    overflowY: 'hidden',
    scrollbarWidth: 'thin',
    // Four long names stand side by side in the usual width of the pane; both texts, as Fluent keeps room for the bold one.
    '& .fui-Tab__content': { fontSize: tokens.fontSizeBase200 },
    '& .fui-Tab__content--reserved-space': { fontSize: tokens.fontSizeBase200 },
    '& .fui-Tab': { paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  badge: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: '0 4px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    color: tokens.colorPaletteGreenForeground1,
    fontSize: tokens.fontSizeBase100,
    // No taller than the tab's own line, so that nothing below moves when it appears.
    lineHeight: 1,
    fontVariantNumeric: 'tabular-nums',
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    minHeight: '32px',
    paddingLeft: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  facts: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  said: { whiteSpace: 'nowrap' },
  panel: { position: 'relative', flexGrow: 1, minHeight: 0 },
  notice: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  skeleton: { display: 'grid', gap: '10px', padding: '12px 16px 0 64px' },
  failed: { display: 'flex', flexDirection: 'column', position: 'absolute', inset: 0 },
  failedText: { position: 'relative', flexGrow: 1 },
});
