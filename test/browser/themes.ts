import type { BrowserContextOptions } from 'playwright-core';

/** The looks that the pane must bear. `forced`: the system's own few colours, as in a contrast theme of Windows. */
export const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { contrast: 'more' },
  forced: { forcedColors: 'active', colorScheme: 'dark' },
};
