import { remembered } from '../state/remembered.ts';

/** What a person chose; `auto` follows the machine. */
export const themeChoices = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** Under which name the choice is remembered. */
export const themeMemory = 'theme';

/** Sets the colours before anything is drawn, so that a dark window never starts white. */
export function applyStoredTheme(): void {
  const stored = remembered(themeMemory);
  const isDark = stored === 'dark' || (stored !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.mantineColorScheme = isDark ? 'dark' : 'light';
}
