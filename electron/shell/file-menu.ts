import { line, type MenuItem, type MenuParts, onlyIf } from './menu-parts.ts';

function recentItems({ recent, text, openRecent }: MenuParts): MenuItem[] {
  if (recent.length === 0) return [{ label: text('noRecent'), enabled: false }];
  // An ampersand in a name would make a letter of the menu.
  const plain = (name: string) => name.replaceAll('&', '&&');
  return recent.map(({ file, folder }, index) => ({
    label: plain(`${file} (${folder})`),
    click: () => openRecent(index),
  }));
}

/** Stores, files, windows, and the way out. */
export function fileMenu(menu: MenuParts): MenuItem {
  const { text, ask, isMac } = menu;
  return {
    label: text('file'),
    submenu: [
      { label: text('newStore'), accelerator: 'CmdOrCtrl+N', click: menu.newStore },
      { label: text('openStore'), accelerator: 'CmdOrCtrl+O', click: menu.openStore },
      { label: text('recent'), submenu: recentItems(menu) },
      line,
      { label: text('importFile'), accelerator: 'CmdOrCtrl+Shift+O', click: menu.importFile },
      { label: text('print'), accelerator: 'CmdOrCtrl+P', click: () => ask('print') },
      line,
      { label: text('showStore'), click: menu.showStore },
      ...onlyIf(!isMac, line, { label: text('settings'), accelerator: 'Ctrl+,', click: () => ask('settings') }),
      line,
      { label: text('newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: menu.newWindow },
      { label: text('close'), role: 'close', accelerator: 'CmdOrCtrl+W' },
      ...onlyIf(!isMac, { label: text('quit'), role: 'quit', accelerator: 'Ctrl+Q' }),
    ],
  };
}
