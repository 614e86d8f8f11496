/** Which of Fluent's themes the page wears. */
import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { ThemeChoice } from '../store/screen-store.ts';
import { useScreen } from '../store/stores.ts';

export type ThemeName = Exclude<ThemeChoice, 'system'>;

export const THEME_LABELS: Readonly<Record<ThemeChoice, string>> = {
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
};

const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

export const themeOf = (name: ThemeName): Theme => THEMES[name];

/** The theme in truth: `system` follows the wishes that the person gave to the system. */
export function useThemeName(): ThemeName {
  const choice = useScreen((state) => state.theme);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  const isForced = useMedia('(forced-colors: active)');
  if (choice !== 'system') return choice;
  // Colours that the system forces win anyway; on light ones the dark theme for contrast would stand out.
  if (isForced) return isDark ? 'contrast' : 'light';
  return isDark ? 'dark' : 'light';
}

/** Whether a media query holds, now and later. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
  );
}
