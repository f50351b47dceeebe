import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CamelCasePlugin, Kysely } from 'kysely';
import { listBackups } from './backups/backup-files.ts';
import { writeBackup } from './backups/write-backup.ts';
import { cloudServiceOf } from './place/cloud-folder.ts';
import { isOnNetworkDrive } from './place/network-drive.ts';
import { makeOwnFile, makeOwnFolder } from './place/own-files.ts';
import { type Ownership, ownStore, thisProcess } from './place/own-store.ts';
import { connect, type SqliteConnection, useLog } from './sqlite/connect.ts';
import { StoreDialect } from './sqlite/dialect.ts';
import { quicklyChecked } from './sqlite/file-job.ts';
import { doFileJobBeside } from './sqlite/file-job-beside.ts';
import { checkHealth } from './sqlite/health.ts';
import { checkVersion, type Migration, migrate, versionOf } from './sqlite/migrate.ts';
import { migrations as allMigrations } from './sqlite/migrations/migrations.ts';
import type { Store, StoreWarning } from './store.ts';
import { nameStoreError, StoreError } from './store-error.ts';

export type OpenOptions = {
  /** The present instant, in UTC. */
  readonly now: string;
  /** Refuse a file that is not there instead of making it. */
  readonly mustExist?: boolean;
  /** How a second start reaches this process. */
  readonly contact?: string;
  readonly migrations?: readonly Migration[];
  /** Bytes up to which the whole file is checked before anything else. */
  readonly checkedAtOnce?: number;
};

function placeOf(path: string, mustExist: boolean): string {
  const file = resolve(path);
  if (isOnNetworkDrive(file)) throw new StoreError('networkDrive', { file });
  if (existsSync(file)) return realpathSync(file);
  if (mustExist) throw new StoreError('notFound', { file, detail: '' });
  makeOwnFolder(dirname(file));
  return file;
}

type Prepared = Pick<Store, 'migratedFrom' | 'isChecked'>;

/** Checks, backs up and migrates a file that was just connected. */
async function prepare(
  connection: SqliteConnection,
  file: string,
  wasLeftBehind: boolean,
  options: OpenOptions,
): Promise<Prepared> {
  const { now, migrations = allMigrations } = options;
  checkVersion(connection, file, migrations);
  // A big file that was closed well is checked beside the work, so that it does not keep people waiting.
  const isChecked = wasLeftBehind || statSync(file).size <= (options.checkedAtOnce ?? quicklyChecked);
  if (isChecked) checkHealth(connection, file);
  const version = versionOf(connection);
  // A file that cannot be written says so here and not at the first edit.
  connection.pragma(`user_version = ${version}`);
  if (version > 0 && version < migrations.at(-1)!.version) await writeBackup(connection, file, now, 'before-migration');
  useLog(connection);
  return { migratedFrom: migrate(connection, migrations), isChecked };
}

/** A file whose first page is gone looks like no database at all; with backups beside it, it was ours. */
function nameOpenError(error: unknown, file: string): unknown {
  const named = nameStoreError(error, file);
  const wasOurs = named instanceof StoreError && named.code === 'notAStore' && listBackups(file).length > 0;
  return wasOurs ? new StoreError('damaged', named.params, { cause: error }) : named;
}

function warningsOf(file: string): StoreWarning[] {
  const service = cloudServiceOf(file);
  return service === undefined ? [] : [{ code: 'cloudFolder', params: { file, service } }];
}

async function openOwned(file: string, ownership: Ownership, options: OpenOptions): Promise<Store> {
  let connection: SqliteConnection | undefined;
  try {
    makeOwnFile(file);
    connection = connect(file);
    const prepared = await prepare(connection, file, ownership.wasLeftBehind, options);
    const db: Store['db'] = new Kysely({ dialect: new StoreDialect(connection), plugins: [new CamelCasePlugin()] });
    return { file, db, connection, ownership, frames: new Map(), warnings: warningsOf(file), ...prepared };
  } catch (error) {
    connection?.close();
    throw nameOpenError(error, file);
  }
}

/**
 * Opens a store, or makes it: takes ownership, checks the file, backs it up and brings it to the latest schema. Throws a
 * StoreError that says what is in the way.
 */
export async function openStore(path: string, options: OpenOptions): Promise<Store> {
  let file = path;
  let ownership: Ownership | undefined;
  try {
    file = placeOf(path, options.mustExist ?? false);
    ownership = await ownStore(file, thisProcess(options.contact));
    return await openOwned(file, ownership, options);
  } catch (error) {
    ownership?.release();
    throw nameStoreError(error, file);
  }
}

/** Checks the whole file of a store that opened without (`isChecked`), while the work goes on. Throws a StoreError when it is damaged. */
export async function checkStore({ file }: Store): Promise<void> {
  await doFileJobBeside({ type: 'check', file });
}
