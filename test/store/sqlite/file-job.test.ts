import { copyFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { doFileJobBeside, doFileJobWell } from '../../../electron/store/sqlite/file-job-beside.ts';
import { closeStore } from '../../../electron/store/store.ts';
import { aFilledStore, aFolder } from '../../support/a-store.ts';

async function aCopy(): Promise<string> {
  const store = await aFilledStore();
  await closeStore(store);
  const copy = join(aFolder(), 'kopie');
  copyFileSync(store.file, copy);
  return copy;
}

test.each([
  ['here', Number.MAX_SAFE_INTEGER],
  ['in a thread', 0],
])('a copy is made one plain file %s', async (_name, atOnce) => {
  const file = await aCopy();
  await doFileJobWell({ type: 'finishCopy', file }, atOnce);
  const copy = new Sqlite(file);
  expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
  copy.close();
});

test.each([
  ['here', Number.MAX_SAFE_INTEGER],
  ['in a thread', 0],
])('a copy that lacks its end is found out %s', async (_name, atOnce) => {
  const file = await aCopy();
  truncateSync(file, 40_000);
  await expect(doFileJobWell({ type: 'check', file }, atOnce)).rejects.toMatchObject({
    code: expect.stringMatching(/^(SQLITE_CORRUPT|damaged)/),
  });
});

test('a file that is not there is named by its thread', async () => {
  const file = join(aFolder(), 'weg');
  await expect(doFileJobBeside({ type: 'check', file })).rejects.toMatchObject({
    code: 'noPermission',
    params: { file },
  });
});
