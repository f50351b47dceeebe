import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';

/** When a start is over, in milliseconds. */
const startTakes = 10_000;

/**
 * Keeps the code of this process compiled for the next start, beside the code that Chromium keeps for the page. Node checks
 * what it finds there against the files, and does without where it cannot write.
 */
export function keepCompiled(dataFolder: string): void {
  enableCompileCache(join(dataFolder, 'Compiled Code'));
  setTimeout(flushCompileCache, startTakes).unref();
}
