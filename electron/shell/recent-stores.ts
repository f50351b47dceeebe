import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { remember } from '../files/remember.ts';

const mostRemembered = 10;
const recentSchema = z.array(z.string()).max(mostRemembered);

/** The list with a store at its head, each store once. */
export function withRecent(files: readonly string[], file: string): string[] {
  return [file, ...files.filter((other) => other !== file)].slice(0, mostRemembered);
}

function readRecent(listFile: string): string[] {
  try {
    return recentSchema.parse(JSON.parse(readFileSync(listFile, 'utf8')));
  } catch {
    return [];
  }
}

export type RecentStores = {
  /** The stores that are still there, the last one first. */
  readonly list: () => readonly string[];
  readonly add: (file: string) => void;
};

/** The stores that were opened on this machine, kept in a file. */
export function recentStores(listFile: string): RecentStores {
  return {
    list: () => readRecent(listFile).filter((file) => existsSync(file)),
    add: (file) => remember(listFile, withRecent(readRecent(listFile), file)),
  };
}
