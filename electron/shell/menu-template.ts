import type { MenuItemConstructorOptions } from 'electron';
import type { RecentStore, ShellAsk } from '../../shared/api/shell.ts';
import type { Translate } from '../../shared/messages/word-finding.ts';

type Item = MenuItemConstructorOptions;

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

type Menu = MenuActions & MenuSurroundings & { readonly text: (key: string) => string };

const line: Item = { type: 'separator' };
const onlyIf = (condition: boolean, ...items: Item[]): Item[] => (condition ? items : []);

function recentItems({ recent, text, openRecent }: Menu): Item[] {
  if (recent.length === 0) return [{ label: text('noRecent'), enabled: false }];
  // An ampersand in a name would make a letter of the menu.
  const plain = (name: string) => name.replaceAll('&', '&&');
  return recent.map(({ file, folder }, index) => ({
    label: plain(`${file} (${folder})`),
    click: () => openRecent(index),
  }));
}

function fileMenu(menu: Menu): Item {
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

function editMenu({ text, ask }: Menu): Item {
  return {
    label: text('edit'),
    submenu: [
      { label: text('undo'), accelerator: 'CmdOrCtrl+Z', click: () => ask('undo') },
      { label: text('redo'), accelerator: 'CmdOrCtrl+Shift+Z', click: () => ask('redo') },
      line,
      { label: text('cut'), role: 'cut' },
      { label: text('copy'), role: 'copy' },
      { label: text('paste'), role: 'paste' },
      { label: text('selectAll'), role: 'selectAll' },
      line,
      { label: text('palette'), accelerator: 'CmdOrCtrl+K', click: () => ask('palette') },
    ],
  };
}

/** Keyboards that have the signs of zooming elsewhere: on the block of digits, or without Shift. */
const zoomKeys: readonly (readonly [role: 'zoomIn' | 'zoomOut' | 'resetZoom', accelerator: string])[] = [
  ['zoomIn', 'CmdOrCtrl+='],
  ['zoomIn', 'CmdOrCtrl+numadd'],
  ['zoomOut', 'CmdOrCtrl+numsub'],
  ['resetZoom', 'CmdOrCtrl+num0'],
];

function viewMenu({ text, ask, isPackaged }: Menu): Item {
  return {
    label: text('view'),
    submenu: [
      { label: text('start'), accelerator: 'Alt+Home', click: () => ask('start') },
      line,
      { label: text('zoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+Plus' },
      { label: text('zoomOut'), role: 'zoomOut', accelerator: 'CmdOrCtrl+-' },
      { label: text('zoomUsual'), role: 'resetZoom', accelerator: 'CmdOrCtrl+0' },
      ...zoomKeys.map(([role, accelerator]): Item => ({ role, accelerator, visible: false })),
      { label: text('fullScreen'), role: 'togglefullscreen' },
      line,
      { label: text('reload'), role: 'reload', accelerator: 'F5' },
      ...onlyIf(!isPackaged, { label: text('devTools'), role: 'toggleDevTools' }),
    ],
  };
}

function helpMenu({ text, ask, about, isMac }: Menu): Item {
  return {
    label: text('help'),
    role: 'help',
    submenu: [
      { label: text('keys'), click: () => ask('keys') },
      { label: text('licences'), click: () => ask('licences') },
      ...onlyIf(!isMac, line, { label: text('about'), click: about }),
    ],
  };
}

/** The menu that macOS has before all others. */
function ownMenu({ text, ask, about }: Menu): Item {
  return {
    label: 'Duaalplanner',
    submenu: [
      { label: text('about'), click: about },
      line,
      { label: text('settings'), accelerator: 'Cmd+,', click: () => ask('settings') },
      line,
      { label: text('services'), role: 'services' },
      line,
      { label: text('hide'), role: 'hide' },
      { label: text('hideOthers'), role: 'hideOthers' },
      { label: text('showAll'), role: 'unhide' },
      line,
      { label: text('quit'), role: 'quit' },
    ],
  };
}

/** The menu of the application, in the words of one language. */
export function menuTemplate(translate: Translate, actions: MenuActions, surroundings: MenuSurroundings): Item[] {
  const menu: Menu = { ...actions, ...surroundings, text: (key) => translate(`shell.menu.${key}`) };
  const { text, isMac } = menu;
  return [
    ...onlyIf(isMac, ownMenu(menu)),
    fileMenu(menu),
    editMenu(menu),
    viewMenu(menu),
    ...onlyIf(isMac, { label: text('window'), role: 'windowMenu' }),
    helpMenu(menu),
  ];
}
