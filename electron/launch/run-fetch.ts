import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What became of a fetch: `stalled` when nothing came in any more. */
export type Fetched = 'fetched' | 'failed' | 'stalled';

/** How long nothing may come in, and how long all of it may take. */
export type FetchLimits = { readonly stallMs: number; readonly wholeMs: number };

function bytesIn(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  } catch {
    // Not there yet, or a file went while we looked: the next look tells.
    return 0;
  }
}

/**
 * Runs the script with which a package fetches its program into `folder`, for as long as what it fetches and unpacks
 * grows. The script itself waits for ever for a server that falls silent.
 */
export async function runFetch(script: string, folder: string, { stallMs, wholeMs }: FetchLimits): Promise<Fetched> {
  const fetching = mkdtempSync(join(tmpdir(), 'duaalplanner-fetch-'));
  const env = { ...process.env, TMPDIR: fetching, TEMP: fetching, TMP: fetching };
  const child = spawn(process.execPath, [script], { stdio: 'inherit', env });
  const { promise, resolve } = Promise.withResolvers<Fetched>();
  child.on('error', () => resolve('failed'));
  child.on('exit', (code) => resolve(code === 0 ? 'fetched' : 'failed'));
  const began = performance.now();
  let [bytes, grewAt] = [0, began];
  const watch = setInterval(
    () => {
      const now = performance.now();
      const found = bytesIn(fetching) + bytesIn(folder);
      if (found !== bytes) [bytes, grewAt] = [found, now];
      if (now - grewAt > stallMs || now - began > wholeMs) resolve('stalled');
    },
    Math.min(1000, stallMs / 4),
  );
  try {
    return await promise;
  } finally {
    clearInterval(watch);
    child.kill();
    rmSync(fetching, { recursive: true, force: true, maxRetries: 3 });
  }
}
