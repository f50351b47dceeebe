import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { recentStores, withRecent } from '../../../electron/shell/recent-stores.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-recent-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('the last store comes first, each once, ten at most', () => {
  expect(withRecent(['a', 'b', 'c'], 'b')).toEqual(['b', 'a', 'c']);
  const many = Array.from({ length: 10 }, (_, index) => `${index}`);
  expect(withRecent(many, 'nieuw')).toEqual(['nieuw', ...many.slice(0, 9)]);
});

test('stores that are gone are not offered, and come back with their file', () => {
  const folder = aFolder();
  const [one, other] = [join(folder, 'een.duaal'), join(folder, 'twee.duaal')];
  const recent = recentStores(join(folder, 'recent.json'));
  expect(recent.list()).toEqual([]);
  for (const file of [one, other]) {
    writeFileSync(file, '');
    recent.add(file);
  }
  expect(recent.list()).toEqual([other, one]);
  rmSync(other);
  expect(recent.list()).toEqual([one]);
  writeFileSync(other, '');
  expect(recentStores(join(folder, 'recent.json')).list()).toEqual([other, one]);
});

test('a list that cannot be read is an empty one', () => {
  const list = join(aFolder(), 'recent.json');
  writeFileSync(list, '{"files":');
  expect(recentStores(list).list()).toEqual([]);
});
