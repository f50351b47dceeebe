import { expect, test } from 'vitest';
import { fromBuffer } from 'yauzl';
import { zipFiles } from '../../../renderer/print/files/zip-files.ts';

/** Names and texts of a zip as another program reads it, with its checksums. */
function read(bytes: Buffer): Promise<[string, string][]> {
  return new Promise((resolve, reject) => {
    const found: [string, string][] = [];
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, async (failure, stream) => {
          if (failure) return reject(failure);
          const parts: Buffer[] = [];
          for await (const part of stream) parts.push(part as Buffer);
          found.push([entry.fileName, Buffer.concat(parts).toString('utf8')]);
          zip.readEntry();
        }),
      );
      zip.on('end', () => resolve(found));
      zip.on('error', reject);
      zip.readEntry();
    });
  });
}

test('files come out as they went in, names with accents too, and the same files give the same bytes', async () => {
  const files = [
    new File(['één\n'], 'Zoë-jaarfiche.pdf'),
    new File([''], 'leeg.txt'),
    new File(['x'.repeat(70_000)], 'groot.bin'),
  ];
  const zip = await zipFiles(files, 'klas.zip');
  const bytes = Buffer.from(await zip.arrayBuffer());
  expect(zip.name).toBe('klas.zip');
  expect(await read(bytes)).toEqual([
    ['Zoë-jaarfiche.pdf', 'één\n'],
    ['leeg.txt', ''],
    ['groot.bin', 'x'.repeat(70_000)],
  ]);
  expect(Buffer.from(await (await zipFiles(files, 'klas.zip')).arrayBuffer()).equals(bytes)).toBe(true);
});
