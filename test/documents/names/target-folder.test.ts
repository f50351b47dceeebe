import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  checkTargets,
  resolveInside,
  UnsafeTargetError,
  writeDocuments,
} from '../../../electron/documents/names/target-folder.ts';
import { FileExistsError } from '../../../electron/files/write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duaalplanner-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

describe('resolveInside', () => {
  test('a name of ours is a path in the folder, whether or not the folder is there', async () => {
    expect(await resolveInside(folder, 'Aster.pdf')).toBe(join(folder, 'Aster.pdf'));
    expect(await resolveInside(join(folder, 'nieuw'), 'Aster.pdf')).toBe(join(folder, 'nieuw', 'Aster.pdf'));
  });

  test.each(['../Aster.pdf', 'a/Aster.pdf', '/etc/Aster.pdf', 'CON.pdf', '..', '', 'a\u0000.pdf'])(
    'refuses the name %j',
    async (name) => {
      await expect(resolveInside(folder, name)).rejects.toThrow(UnsafeTargetError);
    },
  );

  test('refuses a link, even one into the folder or to nowhere, and a folder', async () => {
    await writeFile(join(folder, 'echt.pdf'), '');
    await symlink(join(folder, 'echt.pdf'), join(folder, 'link.pdf'));
    await symlink('/nergens', join(folder, 'los.pdf'));
    await mkdir(join(folder, 'map.pdf'));
    for (const name of ['link.pdf', 'los.pdf', 'map.pdf']) {
      await expect(resolveInside(folder, name)).rejects.toThrow(UnsafeTargetError);
    }
    expect(await resolveInside(folder, 'echt.pdf')).toBe(join(folder, 'echt.pdf'));
  });
});

describe('writeDocuments', () => {
  test('writes every file and leaves nothing else', async () => {
    const paths = await writeDocuments(join(folder, 'uit'), [file('a.csv', 'een'), file('b.csv', 'twee')], false);
    expect(paths).toEqual([join(folder, 'uit', 'a.csv'), join(folder, 'uit', 'b.csv')]);
    expect((await readdir(join(folder, 'uit'))).sort()).toEqual(['a.csv', 'b.csv']);
    expect(await readFile(paths[1]!, 'utf8')).toBe('twee');
  });

  test('one file that is there stops the whole batch before its first byte', async () => {
    await writeFile(join(folder, 'b.csv'), 'oud');
    const batch = [file('a.csv', 'een'), file('b.csv', 'twee')];
    await expect(writeDocuments(folder, batch, false)).rejects.toThrow(FileExistsError);
    expect(await readdir(folder)).toEqual(['b.csv']);
    await writeDocuments(folder, batch, true);
    expect(await readFile(join(folder, 'b.csv'), 'utf8')).toBe('twee');
  });

  test('overwriting goes through no link', async () => {
    await writeFile(join(folder, 'ander.txt'), 'van iemand anders');
    await symlink(join(folder, 'ander.txt'), join(folder, 'a.csv'));
    await expect(writeDocuments(folder, [file('a.csv', 'een')], true)).rejects.toThrow(UnsafeTargetError);
    expect(await readFile(join(folder, 'ander.txt'), 'utf8')).toBe('van iemand anders');
  });

  test('refuses two names that some file system holds for one', async () => {
    await expect(checkTargets(folder, ['a.csv', 'A.csv'], false)).rejects.toThrow(UnsafeTargetError);
  });
});
