import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { createShellTranslate } from '../../../electron/shell/shell-translate.ts';
import { languages } from '../../../shared/messages/format.ts';
import { nl } from '../../../shared/messages/nl.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'electron', 'shell');

function keysIn(texts: object, path: string): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [`${path}.${name}`] : keysIn(text as object, `${path}.${name}`),
  );
}
const known = [...keysIn(nl.shell, 'shell'), ...keysIn(nl.store, 'store')];

test.each(languages)('the shell has its texts in %s as everything else has them', async (language) => {
  const [own, all] = [await createShellTranslate(language), await createTranslate(language)];
  for (const key of known) expect(own(key, {})).toBe(all(key, {}));
  expect(own('shell.menu.file')).not.toBe('shell.menu.file');
});

test('the shell asks for no other texts', () => {
  const asked = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/translate(?:\(\))?\([`']([\w.]+)/g)].map(([, key]) => key!),
  );
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((key) => !/^(shell|store)\./.test(key))).toEqual([]);
});
