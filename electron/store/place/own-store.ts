import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { nameStoreError, StoreError } from '../store-error.ts';
import { makeOwnFile } from './own-files.ts';

/** Who holds a store: the process and when it started, on which machine, and where it can be joined. */
export const ownerSchema = z.strictObject({
  processId: z.int(),
  startedAt: z.iso.datetime(),
  host: z.string(),
  /** How a second start reaches the first, such as an address; chosen by the host program. */
  contact: z.string().optional(),
});
export type Owner = z.infer<typeof ownerSchema>;

export type Ownership = {
  readonly owner: Owner;
  /** True when the owner before did not let go by itself: its process was killed, or the power went. */
  readonly wasLeftBehind: boolean;
  /** Lets go of the store; the file that names the owner goes too. */
  readonly release: () => void;
  /** Tells later starts where the owner can be joined. */
  readonly announce: (contact: string) => void;
};

const [attempts, pauseMs] = [20, 25] as const;

/** The two files beside a store: one that is locked, and one that says by whom. */
export function lockFilesOf(file: string): { readonly lock: string; readonly owner: string } {
  return { lock: `${file}.lock`, owner: `${file}.owner.json` };
}

/** The process that runs this code, as the owner of a store. */
export function thisProcess(contact?: string): Owner {
  const startedAt = new Date(Math.round(performance.timeOrigin)).toISOString();
  return { processId: process.pid, startedAt, host: hostname(), ...(contact !== undefined && { contact }) };
}

/** Who says to own a store; it may have ended since. */
export function readOwner(file: string): Owner | undefined {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(lockFilesOf(file).owner, 'utf8')));
  } catch {
    return undefined;
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Takes the lock that the operating system gives back by itself when a process ends, however it ends; undefined when another has it. */
function tryLock(file: string): Sqlite.Database | undefined {
  const path = lockFilesOf(file).lock;
  makeOwnFile(path);
  const lock = new Sqlite(path, { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('begin exclusive');
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
}

/** Written whole or not at all, and for this user only: the contact may hold a secret. */
function writeOwner(file: string, owner: Owner): void {
  const beside = `${file}.new`;
  rmSync(beside, { force: true });
  writeFileSync(beside, JSON.stringify(owner), { mode: 0o600, flag: 'wx' });
  renameSync(beside, file);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));

/** Who holds the lock; the owner who just took it may still be writing its name, so a dead one is asked again. */
async function ownerOf(file: string): Promise<Owner | undefined> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const owner = readOwner(file);
    if (owner && (owner.host !== hostname() || isAlive(owner.processId))) return owner;
    await pause();
  }
  return readOwner(file);
}

/**
 * Makes this process the only owner of a store. The lock itself is the operating system's, so what a killed process
 * leaves behind never counts, and a process id that is used again is never taken for the owner. Throws a StoreError that
 * names the owner.
 */
export async function ownStore(file: string, owner: Owner): Promise<Ownership> {
  const paths = lockFilesOf(file);
  let lock: Sqlite.Database | undefined;
  try {
    lock = tryLock(file);
  } catch (error) {
    throw nameStoreError(error, file);
  }
  if (!lock) {
    const holder = await ownerOf(file);
    const isHere = holder === undefined || holder.host === hostname();
    throw new StoreError(isHere ? 'held' : 'heldElsewhere', {
      file,
      processId: holder?.processId ?? 0,
      startedAt: holder?.startedAt ?? '',
      host: holder?.host ?? '',
      contact: holder?.contact ?? '',
    });
  }
  const wasLeftBehind = existsSync(paths.owner);
  writeOwner(paths.owner, owner);
  return {
    owner,
    wasLeftBehind,
    announce: (contact) => writeOwner(paths.owner, { ...owner, contact }),
    release: () => {
      rmSync(paths.owner, { force: true });
      lock.close();
    },
  };
}
