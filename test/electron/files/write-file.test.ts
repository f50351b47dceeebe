import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FileExistsError, writeFileSafely } from '../../../electron/files/write-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duaalplanner-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writing a file', () => {
  test('makes the folders on the way and leaves nothing beside the file', async () => {
    await writeFileSafely(join(folder, 'a', 'b.txt'), 'één', false);
    expect(readFileSync(join(folder, 'a', 'b.txt'), 'utf8')).toBe('één');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });
  test('leaves a file that is there alone', async () => {
    writeFileSync(join(folder, 'b.txt'), 'old');
    await expect(writeFileSafely(join(folder, 'b.txt'), 'new', false)).rejects.toThrow(FileExistsError);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['b.txt']);
  });
  test('replaces it whole when asked', async () => {
    writeFileSync(join(folder, 'b.txt'), 'old');
    await writeFileSafely(join(folder, 'b.txt'), new Uint8Array([110, 101, 119]), true);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('new');
  });
  test('of two writers at once one wins and nothing is left over', async () => {
    const written = await Promise.allSettled(
      ['one', 'two', 'three'].map((text) => writeFileSafely(join(folder, 'b.txt'), text, false)),
    );
    expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['b.txt']);
  });
});
