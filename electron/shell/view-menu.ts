import { line, type MenuItem, type MenuParts, onlyIf } from './menu-parts.ts';

/** Keyboards that have the signs of zooming elsewhere: on the block of digits, or without Shift. */
const zoomKeys: readonly (readonly [role: 'zoomIn' | 'zoomOut' | 'resetZoom', accelerator: string])[] = [
  ['zoomIn', 'CmdOrCtrl+='],
  ['zoomIn', 'CmdOrCtrl+numadd'],
  ['zoomOut', 'CmdOrCtrl+numsub'],
  ['resetZoom', 'CmdOrCtrl+num0'],
];

/** How large and how wide the page is seen. */
export function viewMenu({ text, ask, isPackaged }: MenuParts): MenuItem {
  return {
    label: text('view'),
    submenu: [
      { label: text('start'), accelerator: 'Alt+Home', click: () => ask('start') },
      line,
      { label: text('zoomIn'), role: 'zoomIn', accelerator: 'CmdOrCtrl+Plus' },
      { label: text('zoomOut'), role: 'zoomOut', accelerator: 'CmdOrCtrl+-' },
      { label: text('zoomUsual'), role: 'resetZoom', accelerator: 'CmdOrCtrl+0' },
      ...zoomKeys.map(([role, accelerator]): MenuItem => ({ role, accelerator, visible: false })),
      { label: text('fullScreen'), role: 'togglefullscreen' },
      line,
      { label: text('reload'), role: 'reload', accelerator: 'F5' },
      ...onlyIf(!isPackaged, { label: text('devTools'), role: 'toggleDevTools' }),
    ],
  };
}
