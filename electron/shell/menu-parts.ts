import type { MenuItemConstructorOptions } from 'electron';
import type { RecentStore, ShellAsk } from '../../shared/api/shell.ts';

export type MenuItem = MenuItemConstructorOptions;

/** What the menu does by itself; everything else it asks of the page. */
export type MenuActions = {
  readonly ask: (what: ShellAsk) => void;
  readonly newStore: () => void;
  readonly openStore: () => void;
  readonly openRecent: (index: number) => void;
  readonly importFile: () => void;
  readonly showStore: () => void;
  readonly newWindow: () => void;
  readonly about: () => void;
};

export type MenuSurroundings = {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly recent: readonly RecentStore[];
};

/** What every menu is made of. */
export type MenuParts = MenuActions & MenuSurroundings & { readonly text: (key: string) => string };

export const line: MenuItem = { type: 'separator' };

export function onlyIf(condition: boolean, ...items: MenuItem[]): MenuItem[] {
  return condition ? items : [];
}
