import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeOwnFile, makeOwnFolder } from '../place/own-files.ts';
import type { SqliteConnection } from '../sqlite/connect.ts';
import { doFileJobWell } from '../sqlite/file-job-beside.ts';
import { nameStoreError } from '../store-error.ts';
import { type Backup, type BackupKind, backupFolderOf, backupName } from './backup-files.ts';

/** The last step of the journal in a file; 0 in one that has no journal yet. */
export function lastStepIn(connection: SqliteConnection): number {
  const hasJournal = connection.prepare("select 1 from sqlite_schema where name = 'journal_step'").get() !== undefined;
  return hasJournal
    ? (connection.prepare('select coalesce(max(step), 0) from journal_step').pluck().get() as number)
    : 0;
}

/** Puts a finished file under its name, so that it is there after a power cut or not at all. */
export function settleFile(temporary: string, file: string): void {
  const handle = openSync(temporary, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(temporary, file);
}

/** Copies an open store with SQLite's own backup, which sees what is still in the log, and checks the copy. */
export async function writeBackup(
  connection: SqliteConnection,
  file: string,
  at: string,
  kind: BackupKind,
): Promise<Backup> {
  const folder = backupFolderOf(file);
  const step = lastStepIn(connection);
  const name = backupName(at, kind, step);
  const temporary = join(folder, `.${name}.part`);
  try {
    makeOwnFolder(folder);
    makeOwnFile(temporary);
    await connection.backup(temporary);
    await doFileJobWell({ type: 'finishCopy', file: temporary });
    settleFile(temporary, join(folder, name));
  } catch (error) {
    throw nameStoreError(error, folder);
  } finally {
    rmSync(temporary, { force: true });
  }
  return { path: join(folder, name), at: `${at.slice(0, 19)}Z`, kind, step };
}
