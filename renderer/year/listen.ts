import type { LiveChange } from '../../shared/api/changes.ts';
import { liveChanges } from '../api/link.ts';
import type { Api } from '../api/use-api.ts';

const longestPause = 8000;

/** Hears every change of the store for as long as the page lives; after a break it says so and tries again. */
export async function listen(
  api: Api,
  hear: (change: LiveChange) => void,
  setConnected: (isConnected: boolean) => void,
): Promise<never> {
  for (let pause = 250; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      const changes = await liveChanges(api);
      setConnected(true);
      pause = 250;
      for await (const change of changes) hear(change);
    } catch {
      // The reason says nothing to anybody: what counts is that the host does not answer.
    }
    setConnected(false);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
