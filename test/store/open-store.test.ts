import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { execute } from '../../electron/store/commands/execute.ts';
import { checkStore, openStore } from '../../electron/store/open-store.ts';
import { lockFilesOf } from '../../electron/store/place/own-store.ts';
import { connect } from '../../electron/store/sqlite/connect.ts';
import { closeStore } from '../../electron/store/store.ts';
import { StoreError } from '../../electron/store/store-error.ts';
import { aCase } from '../support/a-case.ts';
import { aFilledStore, aFolder, aStore, by, made, now, year } from '../support/a-store.ts';

async function errorOf(file: string, mustExist = false): Promise<StoreError> {
  const error = await openStore(file, { now, mustExist }).then(
    () => undefined,
    (caught: unknown) => caught,
  );
  if (!(error instanceof StoreError)) throw new Error(`No StoreError but ${String(error)}`);
  return error;
}

async function closedFile(): Promise<string> {
  const store = await aFilledStore();
  await closeStore(store);
  return store.file;
}

describe('a connection', () => {
  test.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
  ])('of an open store has %s %s', async (setting, value) => {
    const { connection } = await aStore();
    expect(connection.pragma(setting, { simple: true })).toBe(value);
  });
  test('of a worker writes through to the disk too', async () => {
    const worker = connect(await closedFile());
    expect(worker.pragma('synchronous', { simple: true })).toBe(2);
    worker.close();
  });
  test('takes no text in a column of numbers', async () => {
    const { connection } = await aFilledStore();
    expect(() => connection.prepare("update learner set version = 'x'").run()).toThrow(/cannot store TEXT value/);
  });
  test('takes no learner of a year that is not there', async () => {
    const { connection } = await aFilledStore();
    const move = connection.transaction(() => connection.exec("update learner set school_year = '2031-2032'"));
    expect(() => move()).toThrow('FOREIGN KEY constraint failed');
  });
});

describe('opening', () => {
  test('makes the folder and the file, and leaves no log behind when closed', async () => {
    const file = join(aFolder(), 'nieuw', 'plan.duaal');
    const store = await aStore(file);
    expect(store.migratedFrom).toBe(0);
    await closeStore(store);
    expect(readdirSync(join(file, '..')).sort()).toEqual(['plan.duaal', 'plan.duaal.lock']);
  });
  test('finds everything again', async () => {
    const store = await aStore(await closedFile());
    expect(await store.db.selectFrom('learner').select('id').execute()).toEqual([{ id: aCase().learners[0]!.id }]);
  });
  test('of a big file waits for no check of all of it, unless its last owner was killed', async () => {
    const file = await closedFile();
    const big = await aStore(file, { checkedAtOnce: 0 });
    expect(big.isChecked).toBe(false);
    await expect(checkStore(big)).resolves.toBeUndefined();
    await closeStore(big);
    writeFileSync(lockFilesOf(file).owner, '{}');
    expect((await aStore(file, { checkedAtOnce: 0 })).isChecked).toBe(true);
  });
  test('of a small file checks all of it', async () => {
    expect((await aStore(await closedFile())).isChecked).toBe(true);
  });
  test('finds damage beside the work too', async () => {
    const file = await closedFile();
    const other = new Sqlite(file);
    other.pragma('foreign_keys = OFF');
    other.exec('delete from learner');
    other.close();
    const store = await aStore(file, { checkedAtOnce: 0 });
    await expect(checkStore(store)).rejects.toMatchObject({
      code: 'damaged',
      params: { file, detail: 'trajectory → learner (1)' },
    });
  });
  test('warns about a folder that is synchronised', async () => {
    const file = join(aFolder(), 'Dropbox', 'plan.duaal');
    const store = await aStore(file);
    expect(store.warnings).toEqual([{ code: 'cloudFolder', params: { file, service: 'Dropbox' } }]);
  });
});

describe('a file that does not open', () => {
  test('is not there', async () => {
    const file = join(aFolder(), 'weg.duaal');
    expect(await errorOf(file, true)).toMatchObject({ code: 'notFound', params: { file } });
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
  test('comes from a newer version, and stays as it was', async () => {
    const file = await closedFile();
    const newer = new Sqlite(file);
    newer.pragma('user_version = 990');
    newer.close();
    const before = readFileSync(file);
    expect(await errorOf(file)).toMatchObject({ code: 'newer', params: { file, version: 990, latest: 50 } });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
  test('is a database of another program', async () => {
    const file = join(aFolder(), 'ander.duaal');
    new Sqlite(file).exec('create table songs (title text)').close();
    expect((await errorOf(file)).code).toBe('notAStore');
  });
  test('is no database', async () => {
    const file = join(aFolder(), 'brief.duaal');
    writeFileSync(file, 'Beste leerling,\n'.repeat(400));
    expect((await errorOf(file)).code).toBe('notAStore');
  });
  test('has lost its first page, but has backups', async () => {
    const file = await closedFile();
    mkdirSync(`${file}.backups`);
    writeFileSync(join(`${file}.backups`, '20260901T080000Z-rolling-1.backup'), '');
    const bytes = readFileSync(file);
    bytes.fill(7, 0, 100);
    writeFileSync(file, bytes);
    expect((await errorOf(file)).code).toBe('damaged');
  });
  test('has pages full of noise', async () => {
    const file = await closedFile();
    const bytes = readFileSync(file);
    for (let page = 4; page < 60; page += 3) bytes.fill(0xa5, page * 4096, page * 4096 + 2048);
    writeFileSync(file, bytes);
    expect((await errorOf(file)).code).toBe('damaged');
  });
  test('has rows that point at nothing', async () => {
    const file = await closedFile();
    const other = new Sqlite(file);
    other.pragma('foreign_keys = OFF');
    other.exec('delete from learner');
    other.close();
    expect(await errorOf(file)).toMatchObject({ code: 'damaged', params: { detail: 'trajectory → learner (1)' } });
  });
  test('is a folder', async () => {
    expect((await errorOf(aFolder())).code).toBe('noPermission');
  });
  test('lets go of the file, so that a repaired one opens', async () => {
    const file = join(aFolder(), 'brief.duaal');
    writeFileSync(file, 'Beste leerling,\n'.repeat(400));
    await errorOf(file);
    writeFileSync(file, '');
    expect((await aStore(file)).migratedFrom).toBe(0);
  });
});

/** Opens a store in a process of a user without rights, for whom the bits of a file count even when the tests run as root. */
function openAsNobody(file: string): string {
  const script = `
    import { checkStore, openStore } from ${JSON.stringify(join(import.meta.dirname, '../../electron/store/open-store.ts'))};
    await openStore(${JSON.stringify(file)}, { now: ${JSON.stringify(now)} }).then(() => console.log('open'), (error) => console.log(error.code));
  `;
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8', ...asNobody });
  return run.stdout.trim() || run.stderr;
}

describe.skipIf(process.platform === 'win32')('a file without rights', () => {
  test('may only be read', async () => {
    const file = await closedFile();
    chmodSync(join(file, '..'), 0o777);
    chmodSync(`${file}.lock`, 0o666);
    chmodSync(file, 0o444);
    expect(openAsNobody(file)).toBe('readOnly');
  });
  test('may not even be read', async () => {
    const file = await closedFile();
    chmodSync(join(file, '..'), 0o777);
    chmodSync(`${file}.lock`, 0o666);
    chmodSync(file, 0o000);
    expect(openAsNobody(file)).toBe('noPermission');
  });
  test('lies in a folder where nothing may be written', async () => {
    const file = await closedFile();
    chmodSync(join(file, '..'), 0o555);
    chmodSync(file, 0o666);
    chmodSync(`${file}.lock`, 0o444);
    expect(openAsNobody(join(file, '..', 'ander.duaal'))).toBe('noPermission');
  });
});

describe('a full disk', () => {
  test('is named, and leaves what was there', async () => {
    const store = await aFilledStore();
    const { connection } = store;
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.pragma(`max_page_count = ${connection.pragma('page_count', { simple: true })}`);
    const note = 'x'.repeat(2000);
    const entry = { id: 'd1', learnerId: aCase().learners[0]!.id, kind: 'other' as const, note };
    const fill = async () => {
      for (let step = 0; step < 50; step++) {
        const content = { ...entry, id: `d${step}` };
        await made(store, { type: 'put', kind: 'dossierEntry', schoolYear: year, version: 0, content }, by());
      }
    };
    await expect(fill()).rejects.toMatchObject({ code: 'diskFull', params: { file: store.file } });
    const count = connection.prepare('select count(*) from dossier_entry').pluck().get() as number;
    const steps = connection.prepare('select max(step) from journal_step').pluck().get();
    expect(steps).toBe(1 + count);
    connection.pragma('max_page_count = 1000000');
    const content = { ...entry, id: 'later' };
    const outcome = await execute(
      store,
      { type: 'put', kind: 'dossierEntry', schoolYear: year, version: 0, content },
      by(),
    );
    expect(outcome).toMatchObject({ ok: true, step: 2 + count });
  });
});
