import type { Translate } from '../../shared/messages/word-finding.ts';
import { fileMenu } from './file-menu.ts';
import { line, type MenuActions, type MenuItem, type MenuParts, type MenuSurroundings, onlyIf } from './menu-parts.ts';
import { viewMenu } from './view-menu.ts';

function editMenu({ text, ask }: MenuParts): MenuItem {
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

function helpMenu({ text, ask, about, isMac }: MenuParts): MenuItem {
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
function ownMenu({ text, ask, about }: MenuParts): MenuItem {
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
export function menuTemplate(translate: Translate, actions: MenuActions, surroundings: MenuSurroundings): MenuItem[] {
  const menu: MenuParts = { ...actions, ...surroundings, text: (key) => translate(`shell.menu.${key}`) };
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
