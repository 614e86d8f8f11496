/** Monaco's colours, taken from the Fluent themes of the page. */
import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { PreviewTheme } from '../types.ts';
import type { Monaco } from './monaco.ts';

interface Palette {
  readonly base: 'vs' | 'vs-dark' | 'hc-black';
  readonly fluent: Theme;
  /** Token colours; each has at least 4.5:1 against the background and against the soft green of a changed line. */
  readonly key: string;
  readonly text: string;
  readonly expression: string;
  readonly literal: string;
}

const PALETTES: Readonly<Record<PreviewTheme, Palette>> = {
  light: {
    base: 'vs',
    fluent: webLightTheme,
    key: '#004578',
    text: '#a31515',
    expression: '#7719aa',
    literal: '#0b6a0b',
  },
  dark: {
    base: 'vs-dark',
    fluent: webDarkTheme,
    key: '#9cdcfe',
    text: '#e0a58c',
    expression: '#d7a9f0',
    literal: '#b5cea8',
  },
  contrast: {
    base: 'hc-black',
    fluent: teamsHighContrastTheme,
    key: '#1aebff',
    text: '#ffffff',
    expression: '#ffff00',
    literal: '#3ff23f',
  },
};

/** A person's own colours that are dark on light, as the system forces them on the page. */
const FORCED_LIGHT = '(forced-colors: active) and (prefers-color-scheme: light)';

/** The theme to draw with: Monaco keeps its own colours where others are forced, so they must suit those around. */
export function drawnTheme(theme: PreviewTheme): PreviewTheme {
  return theme === 'contrast' && window.matchMedia(FORCED_LIGHT).matches ? 'light' : theme;
}

/** The name of a theme in Monaco. */
export function themeName(theme: PreviewTheme): string {
  return `preview-${theme}`;
}

/** The green of changed lines, for the overview ruler, which takes no CSS variable; the same as the bar's token. */
export function changedColour(theme: PreviewTheme): string {
  return PALETTES[theme].fluent.colorPaletteGreenForeground1;
}

/** Defines the three themes once. */
export function defineThemes({ editor }: Pick<Monaco, 'editor'>): void {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    const { base, fluent, key, text, expression, literal } = PALETTES[theme];
    const rule = (token: string, colour: string) => ({ token, foreground: colour.slice(1) });
    editor.defineTheme(themeName(theme), {
      base,
      inherit: true,
      rules: [
        rule('key', key),
        rule('string', text),
        rule('expression', expression),
        rule('number', literal),
        rule('keyword', literal),
        rule('delimiter', fluent.colorNeutralForeground2),
      ],
      colors: {
        'editor.background': fluent.colorNeutralBackground1,
        'editor.foreground': fluent.colorNeutralForeground1,
        'editorLineNumber.foreground': fluent.colorNeutralForeground3,
        'editorLineNumber.activeForeground': fluent.colorNeutralForeground1,
        'editorWidget.background': fluent.colorNeutralBackground1,
        'editorWidget.foreground': fluent.colorNeutralForeground1,
        'editorHoverWidget.background': fluent.colorNeutralBackground1,
        'editorHoverWidget.foreground': fluent.colorNeutralForeground1,
        'input.background': fluent.colorNeutralBackground1,
        'input.foreground': fluent.colorNeutralForeground1,
        focusBorder: fluent.colorCompoundBrandStroke,
      },
    });
  }
}
