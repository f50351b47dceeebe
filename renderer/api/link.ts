import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { LiveChange } from '../../shared/api/changes.ts';
import { pageTokenHeader, rpcPath } from '../../shared/api/over-http.ts';
import { portGiven, portWanted } from '../../shared/api/over-port.ts';
import { isOverHttp, pageProof } from './page-token.ts';
import { shareLive } from './share-live.ts';
import type { Api } from './use-api.ts';

/** Asks our own preload for the port of this window. */
function receivePort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent) => {
      const [port] = event.ports;
      if (event.source !== window || event.origin !== location.origin || event.data !== portGiven || !port) return;
      window.removeEventListener('message', receive);
      resolve(port);
    };
    window.addEventListener('message', receive);
    window.postMessage(portWanted, location.origin);
  });
}

/** Connects to the host: over HTTP in a browser, else over the port of the window. */
export async function connect(): Promise<Api> {
  if (isOverHttp()) {
    const url = new URL(rpcPath, location.href).href;
    return createORPCClient(new HttpLink({ url, headers: { [pageTokenHeader]: pageProof() } }));
  }
  const port = await receivePort();
  const client: Api = createORPCClient(new PortLink({ port }));
  port.start();
  return client;
}

/** The changes of the store as they happen; windows of one browser hear them over one connection. */
export async function liveChanges(api: Api): Promise<AsyncIterable<LiveChange>> {
  const open = () => api.changes.live();
  return isOverHttp() ? shareLive(open) : open();
}
