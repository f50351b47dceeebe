import type { LiveChange } from '../../shared/api/changes.ts';
import { liveChanges } from '../api/link.ts';
import type { Api } from '../api/use-api.ts';

const shortestPause = 250;
const longestPause = 8000;

type Hearing = {
  readonly hear: (change: LiveChange) => void;
  /** Every change from now on is heard; what came before may have been missed. */
  readonly connected: () => void;
  readonly lost: () => void;
};

/** Hears changes until the host goes away. */
async function hearOnce(api: Api, { hear, connected }: Hearing): Promise<void> {
  const changes = (await liveChanges(api))[Symbol.asyncIterator]();
  // Asking for the first one is what makes the host listen for us.
  let next = changes.next();
  connected();
  for (;;) {
    const { value, done } = await next;
    if (done) return;
    hear(value);
    next = changes.next();
  }
}

/** Hears every change of the store for as long as the page lives; after a break it says so and tries again. */
export async function listen(api: Api, hearing: Hearing): Promise<never> {
  for (let pause = shortestPause; ; pause = Math.min(pause * 2, longestPause)) {
    const began = performance.now();
    try {
      await hearOnce(api, hearing);
    } catch {
      // The reason says nothing to anybody: what counts is that the host does not answer.
    }
    hearing.lost();
    if (performance.now() - began > longestPause) pause = shortestPause;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
