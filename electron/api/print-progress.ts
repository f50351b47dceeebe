import { EventPublisher } from '@orpc/server';
import type { Progress } from '../../shared/api/files.ts';

/** How far every named job of this process is; a job is here for as long as it runs. */
const running = new Map<string, Progress>();
const publisher = new EventPublisher<Record<string, Progress>>();

/** Notes how far a job is and tells whoever listens; a finished job is forgotten. */
export function tellProgress(job: string, progress: Progress): void {
  if (progress.done < progress.total) running.set(job, progress);
  else running.delete(job);
  publisher.publish(job, progress);
}

/** Forgets a job that stopped on the way. */
export function forgetProgress(job: string): void {
  running.delete(job);
}

/** How far a job is now, and again each time it gets further, until it is done or the listener leaves. */
export async function* progressOf(job: string, signal: AbortSignal | undefined): AsyncGenerator<Progress, void> {
  const further = publisher.subscribe(job, { ...(signal && { signal }) });
  const now = running.get(job);
  if (now) yield now;
  for await (const progress of further) {
    yield progress;
    if (progress.done >= progress.total) return;
  }
}
