import { createRouterClient, type Router } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import { type App, type IpcMain, type IpcMainEvent, MessageChannelMain, type WebFrameMain } from 'electron';
import type { contract } from '../../shared/api/contract.ts';
import { portGiven, portWanted } from '../../shared/api/over-port.ts';
import type { ApiContext } from '../api/context.ts';
import { pageAddress } from './app-scheme.ts';

/** Who asks, if it is the main frame of our own page, and no other frame whatever it shows. */
function ownFrame({ senderFrame, sender }: IpcMainEvent): WebFrameMain | undefined {
  const isOwn = senderFrame === sender.mainFrame && senderFrame.url.split('#')[0] === pageAddress;
  return isOwn ? senderFrame : undefined;
}

const filesTakeMs = 25;

export type AnswerOptions = {
  readonly contextOf: (pageId: number) => Promise<ApiContext | undefined>;
  readonly onGiven?: () => void;
};

/**
 * Answers once what every page asks first, while it is still on its way: what has run once answers in a quarter of the
 * time. A store that cannot be read is told to the page when it asks.
 */
async function answerOnce(router: Router<typeof contract, ApiContext>, context: ApiContext | undefined): Promise<void> {
  if (!context) return;
  const { years } = createRouterClient(router, { context });
  const [newest] = await years.list();
  if (newest) await years.read({ schoolYear: newest.schoolYear });
}

/**
 * Answers pages that ask for their port: the sender is checked first, then it gets a port to the contract, with what belongs
 * to its window. A page that loads again gets a new port, and the old one closes.
 */
export function answerPages(app: App, ipc: IpcMain, { contextOf, onGiven }: AnswerOptions): void {
  const readHandler = async (pageId: number) => {
    const { router } = await import('../api/router.ts');
    // Not awaited: the window of this page may never get a store, and others ask for the handler too.
    contextOf(pageId)
      .then((context) => answerOnce(router, context))
      .catch(() => undefined);
    return new RPCHandler<ApiContext>(router);
  };
  let reading: ReturnType<typeof readHandler> | undefined;
  const handlerFor = (pageId: number) => {
    reading ??= readHandler(pageId);
    return reading;
  };
  // Read while the first page reads its files: it has them all a moment after it named the last, and this process serves them too.
  app.once('web-contents-created', (_event, page) => {
    page.once('did-finish-load', () => setTimeout(() => handlerFor(page.id), filesTakeMs));
  });
  ipc.on(portWanted, async (event) => {
    const frame = ownFrame(event);
    const context = frame && (await contextOf(event.sender.id));
    if (!frame || !context) return;
    const { port1, port2 } = new MessageChannelMain();
    (await handlerFor(event.sender.id)).upgrade(port1, { context });
    if (frame.isDestroyed()) return;
    port1.start();
    frame.postMessage(portGiven, null, [port2]);
    onGiven?.();
  });
}
