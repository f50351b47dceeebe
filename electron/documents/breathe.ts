import { setImmediate } from 'node:timers/promises';

/**
 * Between two files of a long work: lets this process hear what came in meanwhile, and rejects when that is that the
 * caller went away.
 */
export async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await setImmediate();
  signal?.throwIfAborted();
}
