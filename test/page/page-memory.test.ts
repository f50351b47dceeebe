import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pageMemory } from '../../electron/page/page-memory.ts';

function aFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'own', 'remembered.json');
}

test('what is kept is there for whoever reads the file later', () => {
  const file = aFile();
  const memory = pageMemory(file);
  expect(memory.all()).toEqual({});
  memory.keep('theme', 'dark');
  memory.keep('userName', 'Petra "Proef"');
  memory.keep('theme', 'light');
  expect(pageMemory(file).all()).toEqual({ theme: 'light', userName: 'Petra "Proef"' });
});

test('two processes keep side by side', () => {
  const file = aFile();
  const [first, second] = [pageMemory(file), pageMemory(file)];
  first.keep('theme', 'dark');
  second.keep('language', 'fr');
  expect(first.all()).toEqual({ theme: 'dark', language: 'fr' });
});

test('the newest two hundred names are kept', () => {
  const memory = pageMemory(aFile());
  for (let index = 0; index < 210; index++) memory.keep(`learner ${index}`, 'x');
  memory.keep('learner 10', 'y');
  const names = Object.keys(memory.all());
  expect([names.length, names[0], names.at(-1)]).toEqual([200, 'learner 11', 'learner 10']);
});

test.each(['{"theme":', '[1]', '{"theme":1}'])('a damaged file, %s, is an empty memory that can be written', (text) => {
  const file = aFile();
  const memory = pageMemory(file);
  memory.keep('theme', 'dark');
  writeFileSync(file, text);
  expect(memory.all()).toEqual({});
  memory.keep('theme', 'light');
  expect(memory.all()).toEqual({ theme: 'light' });
});

test.skipIf(process.platform === 'win32')('what is kept is for its user only', () => {
  const file = aFile();
  pageMemory(file).keep('userName', 'Petra Proef');
  expect([file, dirname(file)].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o700]);
});
