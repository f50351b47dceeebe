import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type Listening = {
  /** Where it answers, such as `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** Stops answering and lets finish what had begun. */
  readonly close: () => Promise<void>;
};

const limits = {
  headersTimeout: 10_000,
  requestTimeout: 60_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 5000,
  maxHeaderSize: 16_384,
};
const mostConnections = 256;
const lastWorkMs = 5000;

/** Listens on this machine only, on a port of the system's choice. */
export async function listen(handle: Handle): Promise<Listening> {
  const working = new Set<Promise<void>>();
  const server = createServer(limits, (request, response) => {
    const work = handle(request, response).finally(() => working.delete(work));
    working.add(work);
  });
  server.maxConnections = mostConnections;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      // A change that was being written is written; nobody hears of it any more.
      await Promise.race([
        Promise.allSettled(working),
        new Promise((resolve) => setTimeout(resolve, lastWorkMs).unref()),
      ]);
    },
  };
}
