import { Worker } from 'node:worker_threads';
import { type FileProblemCode, type FileProblemParams, fileProblem } from '../../../shared/messages/file-problem.ts';
import { limits, megabytesOf } from './limits.ts';
import type { WorkbookReading } from './read-workbook.ts';

export type WorkerBounds = { readonly milliseconds: number; readonly heapMegabytes: number };

const usualBounds: WorkerBounds = {
  milliseconds: limits.readMilliseconds,
  heapMegabytes: limits.readerHeapMegabytes,
};

/**
 * Reads an .xlsx file in a thread of its own with bounded time and memory, so that no file can block or exhaust the
 * process. Never rejects; the caller's bytes stay usable.
 */
export function readWorkbookInWorker(bytes: Uint8Array, bounds: WorkerBounds = usualBounds): Promise<WorkbookReading> {
  if (bytes.length > limits.fileBytes) {
    const sizes = { megabytes: megabytesOf(bytes.length), limit: megabytesOf(limits.fileBytes) };
    return Promise.resolve(refusal('fileTooBig', sizes));
  }
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: { maxOldGenerationSizeMb: bounds.heapMegabytes },
    });
    const answer = (reading: WorkbookReading) => {
      clearTimeout(timer);
      resolve(reading);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => answer(refusal('readerTimeout', { seconds: Math.ceil(bounds.milliseconds / 1000) })),
      bounds.milliseconds,
    );
    worker.once('message', answer);
    worker.once('messageerror', () => answer(refusal('readerFailed', {})));
    worker.once('error', (error) => answer(refusal(isOutOfMemory(error) ? 'readerOutOfMemory' : 'readerFailed', {})));
    // A thread that ends without an answer has failed; after an answer this changes nothing.
    worker.once('exit', () => answer(refusal('readerFailed', {})));
  });
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function refusal<Code extends FileProblemCode>(code: Code, params: FileProblemParams<Code>): WorkbookReading {
  return { ok: false, errors: [fileProblem(code, params)] };
}
