import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { usualBackupRetention } from '../../../shared/command/setting.ts';
import { readRecord } from '../records/read-records.ts';
import type { Store } from '../store.ts';
import { type Backup, backupFolderOf, listBackups } from './backup-files.ts';
import { backupsToDrop, isBackupDue } from './retention.ts';
import { lastStepIn, writeBackup } from './write-backup.ts';

/** Makes a backup because somebody asks for one. */
export async function backUp(store: Store, now: string): Promise<Backup> {
  return writeBackup(store.connection, store.file, now, 'manual');
}

/** Removes what a backup left that was killed half-way; its name starts with a dot, so it was never listed. */
function sweepHalfBackups(file: string): void {
  const folder = backupFolderOf(file);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) if (/^\..+\.part/.test(name)) rmSync(join(folder, name), { force: true });
}

/** The rolling backups of a store: makes one when it is due and drops those that have served their time. For the host to call at start and every few minutes. */
export async function rollBackups(store: Store, now: string): Promise<Backup | undefined> {
  sweepHalfBackups(store.file);
  const isDue = isBackupDue(listBackups(store.file), now, lastStepIn(store.connection));
  const made = isDue ? await writeBackup(store.connection, store.file, now, 'rolling') : undefined;
  const setting = await readRecord(store.db, { kind: 'setting', schoolYear: null, id: 'backupRetention' });
  const retention = setting?.content.key === 'backupRetention' ? setting.content.value : usualBackupRetention;
  for (const { path } of backupsToDrop(listBackups(store.file), now, retention)) rmSync(path, { force: true });
  return made;
}
