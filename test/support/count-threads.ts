import type { Worker } from 'node:worker_threads';
import { onTestFinished } from 'vitest';

/** Counts the threads of this process that are started from now on until the test ends. */
export function countThreads(): { readonly started: () => number; readonly running: () => number } {
  const counts = { started: 0, running: 0 };
  const count = (worker: Worker) => {
    counts.started++;
    counts.running++;
    worker.on('exit', () => counts.running--);
  };
  process.on('worker', count);
  onTestFinished(() => void process.off('worker', count));
  return { started: () => counts.started, running: () => counts.running };
}
