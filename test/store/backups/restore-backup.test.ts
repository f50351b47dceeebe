import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import {
  backupFolderOf,
  backupName,
  listBackups,
  readBackupName,
} from '../../../electron/store/backups/backup-files.ts';
import { backUp, rollBackups } from '../../../electron/store/backups/keep-backups.ts';
import { restoreBackup } from '../../../electron/store/backups/restore-backup.ts';
import { closeStore, type Store } from '../../../electron/store/store.ts';
import type { Command } from '../../../shared/command/command.ts';
import { aCase } from '../../support/a-case.ts';
import { aFilledStore, aFolder, aStore, contentOf, made, year } from '../../support/a-store.ts';
import { contradictionsOf } from '../../support/replay-journal.ts';

const learner = aCase().learners[0]!;
const rename = (name: string, version: number): Command => ({
  ...{ type: 'put', kind: 'learner', schoolYear: year, version },
  content: { ...learner, name },
});
const later = '2026-09-02T08:00:00Z';

describe('a backup', () => {
  test('holds what is still in the log, in one file, and is listed by its name', async () => {
    const store = await aFilledStore();
    await made(store, rename('Testleerling Roos', 1));
    const backup = await backUp(store, '2026-09-01T09:10:11.123Z');
    expect(backup).toMatchObject({ at: '2026-09-01T09:10:11Z', kind: 'manual', step: 2 });
    expect(readdirSync(backupFolderOf(store.file))).toEqual(['20260901T091011Z-manual-2.backup']);
    expect(listBackups(store.file)).toEqual([backup]);
    const copy = new Sqlite(backup.path, { readonly: true });
    expect(copy.prepare('select name from learner').pluck().get()).toBe('Testleerling Roos');
    expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
    copy.close();
  });

  test('is rolled every hour that something changed, and old ones go', async () => {
    const store = await aFilledStore();
    const at = async (now: string) => (await rollBackups(store, now))?.step;
    expect(await at('2026-09-01T08:00:00Z')).toBe(1);
    expect(await at('2026-09-01T09:30:00Z')).toBeUndefined();
    await made(store, rename('Testleerling Roos', 1));
    expect(await at('2026-09-01T08:30:00Z')).toBeUndefined();
    expect(await at('2026-09-01T09:30:00Z')).toBe(2);
    const value = { hourlyForHours: 1, dailyForDays: 1, weeklyForWeeks: 1 };
    await made(store, { type: 'putSetting', version: 0, content: { key: 'backupRetention', value } });
    expect(await at('2026-09-20T09:30:00Z')).toBe(3);
    expect(listBackups(store.file).map(({ step }) => step)).toEqual([3]);
  });

  test('that cannot be written is named', async () => {
    const store = await aFilledStore();
    writeFileSync(backupFolderOf(store.file), '');
    await expect(backUp(store, later)).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  test.each([
    ['2026-09-01T08:00:00Z', 'rolling', 12],
    ['1999-12-31T23:59:59Z', 'before-restore', 0],
  ] as const)('says all in its name: %s %s %i', (at, kind, step) => {
    const name = backupName(at, kind, step);
    expect(readBackupName('map', name)).toEqual({ path: join('map', name), at, kind, step });
  });
  test.each(['notities.txt', '.20260901T080000Z-rolling-1.backup.part', '20260901T080000Z-other-1.backup'])(
    'is not %s',
    (name) => {
      expect(readBackupName('map', name)).toBeUndefined();
    },
  );
});

async function backedUp(): Promise<{ readonly store: Store; readonly backup: string; readonly content: unknown }> {
  const store = await aFilledStore();
  const content = contentOf(store);
  const { path } = await backUp(store, '2026-09-01T09:00:00Z');
  await made(store, rename('Testleerling Roos', 1));
  return { store, backup: path, content };
}

describe('restoring', () => {
  test('gives the old content back and keeps the present file as a backup', async () => {
    const { store, backup, content } = await backedUp();
    const present = contentOf(store);
    await closeStore(store);
    const kept = await restoreBackup(store.file, backup, later);
    const restored = await aStore(store.file);
    expect(contentOf(restored)).toEqual(content);
    expect(await contradictionsOf(restored)).toEqual([]);
    await closeStore(restored);
    expect(listBackups(store.file)[0]).toMatchObject({ path: kept, kind: 'before-restore', step: 2 });
    await restoreBackup(store.file, kept!, later);
    expect(contentOf(await aStore(store.file))).toEqual(present);
  });

  test('of an open store is refused', async () => {
    const { store, backup } = await backedUp();
    await expect(restoreBackup(store.file, backup, later)).rejects.toMatchObject({ code: 'held' });
  });

  test('from a damaged backup changes nothing', async () => {
    const { store, backup } = await backedUp();
    const content = contentOf(store);
    await closeStore(store);
    truncateSync(backup, 20_000);
    await expect(restoreBackup(store.file, backup, later)).rejects.toMatchObject({ code: 'backupDamaged' });
    expect(contentOf(await aStore(store.file))).toEqual(content);
    expect(readdirSync(dirname(store.file)).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  test('from a backup of a newer version is refused by name', async () => {
    const { store, backup } = await backedUp();
    await closeStore(store);
    new Sqlite(backup).exec('pragma user_version = 990').close();
    await expect(restoreBackup(store.file, backup, later)).rejects.toMatchObject({ code: 'newer' });
  });

  test('over a damaged file keeps that file as it is', async () => {
    const { store, backup, content } = await backedUp();
    await closeStore(store);
    const noise = Buffer.alloc(9000, 0xa5);
    writeFileSync(store.file, noise);
    const kept = await restoreBackup(store.file, backup, later);
    expect(readFileSync(kept!).equals(noise)).toBe(true);
    expect(contentOf(await aStore(store.file))).toEqual(content);
  });

  test('where there was no file makes one', async () => {
    const { store, backup, content } = await backedUp();
    await closeStore(store);
    const file = join(aFolder(), 'elders', 'plan.duaal');
    mkdirSync(dirname(file));
    expect(await restoreBackup(file, backup, later)).toBeUndefined();
    expect(contentOf(await aStore(file))).toEqual(content);
    expect(existsSync(backupFolderOf(file))).toBe(false);
  });

  test('takes no log of the old file along', async () => {
    const { store, backup, content } = await backedUp();
    await closeStore(store);
    writeFileSync(`${store.file}-wal`, Buffer.alloc(4096, 1));
    await restoreBackup(store.file, backup, later);
    expect(existsSync(`${store.file}-wal`)).toBe(false);
    expect(contentOf(await aStore(store.file))).toEqual(content);
  });
});
