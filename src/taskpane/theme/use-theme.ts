import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';
const CONTRAST = '(prefers-contrast: more)';

/** How Office looks, if it says so; on the web it does not. */
export type OfficeLook = () => 'light' | 'dark' | null;

/** The pane's theme: Office's own, else the system's. With forced colours the system paints over either. */
export function useTheme(officeLook: OfficeLook): Theme {
  const look = useSyncExternalStore(subscribe, () => lookOf(officeLook));
  return THEMES[look];
}

const THEMES = {
  light: webLightTheme,
  dark: webDarkTheme,
  // One typeface in all themes, or words that fit would fit no more.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
} satisfies Record<string, Theme>;

function lookOf(officeLook: OfficeLook): keyof typeof THEMES {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return officeLook() ?? (matchMedia(DARK).matches ? 'dark' : 'light');
}

/** Office tells of no change of theme, so it is asked again when the pane gets the focus. */
function subscribe(listener: () => void): () => void {
  const queries = [DARK, CONTRAST].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', listener);
  window.addEventListener('focus', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    window.removeEventListener('focus', listener);
  };
}
