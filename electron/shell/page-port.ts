import { RPCHandler } from '@orpc/server/message-port';
import { type App, type IpcMain, type IpcMainEvent, MessageChannelMain, type WebFrameMain } from 'electron';
import { portGiven, portWanted } from '../../shared/api/over-port.ts';
import type { ApiContext } from '../api/context.ts';
import { pageAddress } from './app-scheme.ts';

/** Who asks, if it is the main frame of our own page, and no other frame whatever it shows. */
function ownFrame({ senderFrame, sender }: IpcMainEvent): WebFrameMain | undefined {
  const isOwn = senderFrame === sender.mainFrame && senderFrame.url.split('#')[0] === pageAddress;
  return isOwn ? senderFrame : undefined;
}

/**
 * Answers pages that ask for their port: the sender is checked first, then it gets a port to the contract, with what belongs
 * to its window. A page that loads again gets a new port, and the old one closes.
 */
export function answerPages(
  app: App,
  ipc: IpcMain,
  contextOf: (pageId: number) => ApiContext | undefined,
  onGiven: () => void = () => undefined,
): void {
  // Loaded while the first page is on its way, so that its window does not wait for it.
  const opened = new Promise((resolve) => app.once('browser-window-created', resolve));
  const handler = opened.then(() => import('../api/router.ts')).then(({ router }) => new RPCHandler(router));
  ipc.on(portWanted, async (event) => {
    const frame = ownFrame(event);
    const context = contextOf(event.sender.id);
    if (!frame || !context) return;
    const { port1, port2 } = new MessageChannelMain();
    (await handler).upgrade(port1, { context });
    if (frame.isDestroyed()) return;
    port1.start();
    frame.postMessage(portGiven, null, [port2]);
    onGiven();
  });
}
