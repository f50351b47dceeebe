import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import type { MenuActions } from '../../../electron/shell/menu-parts.ts';
import { menuTemplate } from '../../../electron/shell/menu-template.ts';
import { shellAsks } from '../../../shared/api/shell.ts';
import { languages } from '../../../shared/messages/format.ts';

type Item = MenuItemConstructorOptions;

const flat = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);

async function aMenu(language: (typeof languages)[number], more: { isMac?: boolean; isPackaged?: boolean } = {}) {
  const said: string[] = [];
  const say = (what: string) => () => void said.push(what);
  const actions: MenuActions = {
    ask: (what) => void said.push(what),
    newStore: say('new'),
    openStore: say('open'),
    openRecent: (index) => void said.push(`recent ${index}`),
    importFile: say('import'),
    showStore: say('show'),
    newWindow: say('window'),
    about: say('about'),
  };
  const recent = [{ file: 'Zorg & welzijn.duaal', folder: 'Plannen' }];
  const around = { isMac: false, isPackaged: true, recent, ...more };
  return { items: menuTemplate(await createTranslate(language), actions, around), said };
}

const click = (item: Item) => (item.click as (() => void) | undefined)?.();

describe.each(languages)('the menu in %s', (language) => {
  test.each([{ isMac: false }, { isMac: true }])('has a text for every item, on a Mac: %o', async (on) => {
    const { items } = await aMenu(language, on);
    for (const { label, type, visible, role } of flat(items)) {
      if (type === 'separator' || visible === false) continue;
      expect(label, `role ${role}`).toBeTruthy();
      expect(label).not.toMatch(/shell\.|\{\{/);
    }
  });
  test('has a letter of its own for each menu, and one key for one thing', async () => {
    const { items } = await aMenu(language);
    const letters = items.map(({ label = '' }) => label.at(label.indexOf('&') + 1)?.toLowerCase());
    expect(items.every(({ label = '' }) => label.includes('&'))).toBe(true);
    expect(new Set(letters).size).toBe(letters.length);
    const keys = flat(items).flatMap(({ accelerator }) => (accelerator ? [String(accelerator)] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the menu', () => {
  test('asks the page everything that a page can be asked', async () => {
    const { items, said } = await aMenu('nl');
    flat(items).forEach(click);
    // A class file to take is announced by the shell itself.
    const asked = shellAsks.filter((what) => what !== 'takeFile');
    expect(said.toSorted()).toEqual(
      [...asked, 'new', 'open', 'recent 0', 'import', 'show', 'window', 'about'].toSorted(),
    );
  });
  test('says the name of a recent file with its ampersand', async () => {
    const { items } = await aMenu('nl');
    expect(flat(items).map(({ label }) => label)).toContain('Zorg && welzijn.duaal (Plannen)');
  });
  test('has no developer tools in the packed application', async () => {
    const roles = async (isPackaged: boolean) =>
      flat((await aMenu('nl', { isPackaged })).items).map(({ role }) => role);
    expect(await roles(true)).not.toContain('toggleDevTools');
    expect(await roles(false)).toContain('toggleDevTools');
  });
});
