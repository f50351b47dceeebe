import { chmodSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backUp } from '../../../electron/store/backups/keep-backups.ts';
import { restoreBackup } from '../../../electron/store/backups/restore-backup.ts';
import { closeStore, type Store } from '../../../electron/store/store.ts';
import { aCase } from '../../support/a-case.ts';
import { aFolder, aStore, made, now } from '../../support/a-store.ts';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** The rights on everything in a folder, by name. */
const modesIn = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, modeOf(join(folder, name))]));

async function filled(file: string): Promise<Store> {
  const store = await aStore(file);
  await made(store, { type: 'importClassYear', classYear: aCase(), version: 0 });
  return store;
}

/** Windows keeps rights another way; a folder of the user is closed to others there by itself. */
describe.skipIf(process.platform === 'win32')('what a store writes', () => {
  test('is for its user only: the folders it makes, the file, its log, its locks and its backups', async () => {
    const folder = join(aFolder(), 'nieuw', 'klas');
    const store = await filled(join(folder, 'plan.duaal'));
    const backup = await backUp(store, now);
    expect(modesIn(folder)).toEqual({
      'plan.duaal': '600',
      'plan.duaal-shm': '600',
      'plan.duaal-wal': '600',
      'plan.duaal.backups': '700',
      'plan.duaal.lock': '600',
      'plan.duaal.lock-journal': '600',
      'plan.duaal.owner.json': '600',
    });
    expect([modeOf(folder), modeOf(join(folder, '..')), modeOf(backup.path)]).toEqual(['700', '700', '600']);
  });
  test('leaves rights alone that somebody chose, of a file and of a folder', async () => {
    const folder = aFolder();
    const file = join(folder, 'plan.duaal');
    await closeStore(await filled(file));
    chmodSync(folder, 0o750);
    chmodSync(file, 0o640);
    const store = await aStore(file);
    const backup = await backUp(store, now);
    expect([modeOf(folder), modeOf(file), modeOf(`${file}-wal`)]).toEqual(['750', '640', '640']);
    expect(modeOf(backup.path)).toBe('600');
  });
  test.each([
    ['600', 0o600, 0o644],
    ['640', 0o640, 0o600],
  ])('has after a restore the rights it had: %s', async (_, ofStore, ofBackup) => {
    const file = join(aFolder(), 'plan.duaal');
    const store = await filled(file);
    const { path } = await backUp(store, now);
    await closeStore(store);
    chmodSync(file, ofStore);
    chmodSync(path, ofBackup);
    const kept = await restoreBackup(file, path, '2026-09-01T09:00:00Z');
    expect([modeOf(file), modeOf(kept!)]).toEqual([ofStore.toString(8), '600']);
  });
  test('is for its user only where a restore brings back what was gone, or keeps what is damaged', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const store = await filled(file);
    const { path } = await backUp(store, now);
    await closeStore(store);
    chmodSync(path, 0o644);
    renameSync(file, `${file}.gone`);
    await restoreBackup(file, path, '2026-09-01T09:00:00Z');
    expect(modeOf(file)).toBe('600');
    writeFileSync(file, 'no database');
    chmodSync(file, 0o644);
    const kept = await restoreBackup(file, path, '2026-09-01T10:00:00Z');
    expect([basename(kept!).endsWith('.damaged'), modeOf(kept!)]).toEqual([true, '600']);
  });
  test('is for its user only in a folder of backups that others may read', async () => {
    const file = join(aFolder(), 'plan.duaal');
    mkdirSync(`${file}.backups`, { mode: 0o755 });
    const { path } = await backUp(await filled(file), now);
    expect(modeOf(path)).toBe('600');
  });
});
