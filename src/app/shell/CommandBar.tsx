/** The bar on top: product, the design's name, file commands, undo and redo, theme, share, download. */
import { Button, mergeClasses } from '@fluentui/react-components';
import {
  ArrowDownloadRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  ChevronDownRegular,
  DarkThemeRegular,
  MoreHorizontalRegular,
  ShareRegular,
} from '@fluentui/react-icons';
import { PRESETS } from '#design';
import type { Package } from '#generate';
import { useDerived } from '../derived/use-derived.ts';
import { downloadFile, downloadPackage, newDesign, openPreset, pickFile, saveToFile } from '../files/commands.ts';
import { screen } from '../store/actions.ts';
import { THEMES } from '../store/screen-store.ts';
import { designStore, screenStore, useDesignState, useScreen } from '../store/stores.ts';
import { NARROW_QUERY, TIGHT_QUERY } from '../theme/media.ts';
import { THEME_LABELS, useMedia } from '../theme/themes.ts';
import { tip } from '../ui/tip.ts';
import { useBarStyles } from './CommandBar.styles.ts';
import { DesignName } from './DesignName.tsx';
import { Logo } from './Logo.tsx';
import { MenuButton, type MenuEntry } from './MenuButton.tsx';

export const openShare = (): void => screenStore.setState({ isShareOpen: true });

export function CommandBar() {
  const styles = useBarStyles();
  const isTight = useMedia(TIGHT_QUERY);
  return (
    <header className={styles.root}>
      <h1 className={styles.product}>
        <Logo />
        <span className={styles.productName}>Scaling Designer</span>
      </h1>
      <DesignName />
      {!isTight && <FileCommands />}
      <UndoRedo />
      <div className={styles.end}>
        {isTight ? <MoreMenu /> : <ThemeMenu />}
        {!isTight && (
          <Button icon={<ShareRegular />} onClick={openShare}>
            Share link
          </Button>
        )}
        <Download />
      </div>
    </header>
  );
}

const presetEntries: readonly MenuEntry[] = PRESETS.map((preset) => ({
  label: preset.label,
  description: preset.description,
  onSelect: () => openPreset(preset),
}));

function FileCommands() {
  const styles = useBarStyles();
  return (
    <div className={mergeClasses(styles.group, styles.ruled)}>
      <Button appearance="subtle" onClick={newDesign}>
        New
      </Button>
      <Button appearance="subtle" onClick={pickFile} {...tip('Open a design from a file (Ctrl+O)')}>
        Open
      </Button>
      <Button appearance="subtle" onClick={saveToFile} {...tip('Save the design to a file (Ctrl+S)')}>
        Save
      </Button>
      <MenuButton label="Presets" icon={<ChevronDownRegular />} entries={presetEntries} />
    </div>
  );
}

function UndoRedo() {
  const styles = useBarStyles();
  const canUndo = useDesignState(({ history, draft }) => history.past.length > 0 || draft !== undefined);
  const canRedo = useDesignState(({ history }) => history.future.length > 0);
  return (
    <div className={mergeClasses(styles.group, styles.ruled)}>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label="Undo"
        disabledFocusable={!canUndo}
        {...tip('Undo (Ctrl+Z)')}
        onClick={() => designStore.getState().undo()}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label="Redo"
        disabledFocusable={!canRedo}
        {...tip('Redo (Ctrl+Y)')}
        onClick={() => designStore.getState().redo()}
      />
    </div>
  );
}

function useThemeEntries(): readonly MenuEntry[] {
  const theme = useScreen((state) => state.theme);
  return THEMES.map((choice) => ({
    label: THEME_LABELS[choice],
    isChosen: choice === theme,
    onSelect: () => screen.choose(choice),
  }));
}

function ThemeMenu() {
  return <MenuButton label="Theme" icon={<DarkThemeRegular />} isIconOnly entries={useThemeEntries()} />;
}

function MoreMenu() {
  const themes = useThemeEntries();
  const entries: readonly MenuEntry[] = [
    { label: 'New', onSelect: newDesign },
    { label: 'Open', onSelect: pickFile },
    { label: 'Save', onSelect: saveToFile },
    { label: 'Share link', onSelect: openShare },
    ...themes.map((entry, i) => (i === 0 ? { ...entry, group: 'Theme' } : entry)),
    ...presetEntries.map((entry, i) => (i === 0 ? { ...entry, group: 'Presets' } : entry)),
  ];
  return <MenuButton label="More commands" icon={<MoreHorizontalRegular />} isIconOnly entries={entries} />;
}

function Download() {
  const styles = useBarStyles();
  const isNarrow = useMedia(NARROW_QUERY);
  const state = useDerived();
  const pkg = state.kind === 'ready' ? state.derived.pkg : undefined;
  return (
    <div className={styles.split}>
      <Button
        appearance="primary"
        className={styles.main}
        disabledFocusable={pkg === undefined}
        onClick={() => void downloadPackage()}
        {...(isNarrow
          ? { icon: <ArrowDownloadRegular />, 'aria-label': 'Download package', ...tip('Download package') }
          : {})}
      >
        {isNarrow ? undefined : 'Download package'}
      </Button>
      <MenuButton
        label="More downloads"
        icon={<ChevronDownRegular />}
        isIconOnly
        appearance="primary"
        className={styles.more}
        entries={downloadEntries(pkg)}
      />
    </div>
  );
}

const downloadEntries = (pkg: Package | undefined): readonly MenuEntry[] => [
  ...(pkg?.files ?? []).map(({ name }) => ({ label: name, onSelect: () => void downloadFile(name) })),
  { label: 'Design', description: 'To open here again, or for the command line', onSelect: saveToFile },
];
