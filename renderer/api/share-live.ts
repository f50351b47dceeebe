import type { LiveChange } from '../../shared/api/changes.ts';

type Changes = AsyncIterable<LiveChange>;
type Told = 'isAnybodyThere' | 'hereIAm' | LiveChange;

const name = 'duaalplanner-live';

/** What was heard and not yet read, and at last why there is no more. */
function createHeard() {
  const changes: LiveChange[] = [];
  let ended: { readonly reason: unknown } | undefined;
  let next = Promise.withResolvers<void>();
  return {
    hear(change: LiveChange) {
      changes.push(change);
      next.resolve();
    },
    end(reason: unknown) {
      ended = { reason };
      next.resolve();
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        await next.promise;
        next = Promise.withResolvers();
        yield* changes.splice(0);
        if (ended) throw ended.reason;
      }
    },
  };
}

/**
 * Hears the changes of the store in every window of a browser over one connection: a browser keeps six to one place, and
 * a window that listens takes one for good. One window listens and tells the others; when it closes, the next takes over.
 */
export async function shareLive(open: () => Promise<Changes>): Promise<Changes> {
  const channel = new BroadcastChannel(name);
  const tell = (told: Told) => channel.postMessage(told);
  const heard = createHeard();
  const connected = Promise.withResolvers<void>();
  let listens = false;
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data === 'hereIAm') connected.resolve();
    else if (data !== 'isAnybodyThere') heard.hear(data);
    else if (listens) tell('hereIAm');
  };
  const lead = async () => {
    const changes = (await open())[Symbol.asyncIterator]();
    // Asking for the first one is what makes the host listen for us.
    let next = changes.next();
    listens = true;
    connected.resolve();
    tell('hereIAm');
    for (let told = await next; !told.done; told = await next) {
      next = changes.next();
      tell(told.value);
      heard.hear(told.value);
    }
    throw new Error('The host has ended');
  };
  navigator.locks
    .request(name, lead)
    .catch((reason: unknown) => {
      connected.reject(reason);
      heard.end(reason);
    })
    .finally(() => channel.close());
  tell('isAnybodyThere');
  await connected.promise;
  return heard;
}
