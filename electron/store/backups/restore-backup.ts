import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyOwnFile, makeOwnFolder } from '../place/own-files.ts';
import { ownStore, thisProcess } from '../place/own-store.ts';
import { connect, type SqliteConnection } from '../sqlite/connect.ts';
import { checkHealth } from '../sqlite/health.ts';
import { checkVersion } from '../sqlite/migrate.ts';
import { migrations } from '../sqlite/migrations/migrations.ts';
import { nameStoreError, StoreError } from '../store-error.ts';
import { backupFolderOf, backupName } from './backup-files.ts';
import { settleFile, writeBackup } from './write-backup.ts';

/** What SQLite keeps beside a file that was not closed. */
const companions = ['-wal', '-shm', '-journal'] as const;

/** Copies a backup beside the store, with its rights, and checks the copy; throws a StoreError when it is not sound. */
function fetchBackup(backup: string, temporary: string, file: string): void {
  // What an earlier restore left when it was killed would be read into this one.
  for (const ending of companions) rmSync(`${temporary}${ending}`, { force: true });
  copyOwnFile(backup, temporary, file);
  let connection: SqliteConnection | undefined;
  try {
    connection = connect(temporary);
    checkVersion(connection, backup, migrations);
    checkHealth(connection, backup);
  } catch (error) {
    const named = nameStoreError(error, backup);
    const isUnsound = named instanceof StoreError && (named.code === 'damaged' || named.code === 'notAStore');
    throw isUnsound ? new StoreError('backupDamaged', named.params, { cause: error }) : named;
  } finally {
    connection?.close();
  }
}

/** The present file as a sound backup; of one that is damaged, the bare files. Returns where they are. */
async function keepPresent(file: string, now: string): Promise<string> {
  try {
    const connection = connect(file, { fileMustExist: true });
    try {
      checkVersion(connection, file, migrations);
      return (await writeBackup(connection, file, now, 'before-restore')).path;
    } finally {
      connection.close();
    }
  } catch {
    const folder = backupFolderOf(file);
    makeOwnFolder(folder);
    const kept = join(folder, `${backupName(now, 'before-restore', 0)}.damaged`);
    for (const ending of ['', ...companions]) {
      if (existsSync(`${file}${ending}`)) copyOwnFile(`${file}${ending}`, `${kept}${ending}`);
    }
    return kept;
  }
}

/**
 * Puts a backup in the place of a store that is closed, after keeping the present file. Either the old or the restored
 * file is there at every moment. Returns where the old one is kept, undefined when there was none. Throws a StoreError.
 */
export async function restoreBackup(path: string, backup: string, now: string): Promise<string | undefined> {
  const file = resolve(path);
  const temporary = `${file}.restoring`;
  const ownership = await ownStore(file, thisProcess());
  try {
    fetchBackup(backup, temporary, file);
    const kept = existsSync(file) ? await keepPresent(file, now) : undefined;
    // A log left beside the old file would be replayed into the restored one.
    for (const ending of companions) rmSync(`${file}${ending}`, { force: true });
    settleFile(temporary, file);
    return kept;
  } catch (error) {
    throw nameStoreError(error, file);
  } finally {
    for (const ending of ['', ...companions]) rmSync(`${temporary}${ending}`, { force: true });
    ownership.release();
  }
}
