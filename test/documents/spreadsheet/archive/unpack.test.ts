import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../../../electron/documents/spreadsheet/read-workbook.ts';
import type { FileProblemCode } from '../../../../shared/messages/file-problem.ts';
import { oneSheet, workbookBytes, workbookEntries } from '../../../support/workbook-xml.ts';
import { packed, type ZipEntry, zip } from '../../../support/zip.ts';

const honest = workbookEntries(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
const gigabyte = deflateRawSync(Buffer.alloc(2 ** 30), { level: 9 });
const sheetName = 'xl/worksheets/sheet1.xml';
const billionLaughs = [
  '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">',
  ...Array.from({ length: 9 }, (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n || ''};`.repeat(10)}">`),
  ']><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lol9;</t></is></c></row></sheetData></worksheet>',
].join('');

/** An honest workbook with one more entry. */
const added = (entry: ZipEntry) => zip([...honest, entry]);
/** An honest workbook with other content for one part. */
const replaced = (name: string, entry: Partial<ZipEntry>) =>
  zip(honest.map((part) => (part.name === name ? { ...part, ...entry } : part)));

async function codesOf(bytes: Uint8Array): Promise<readonly FileProblemCode[]> {
  const reading = await readWorkbook(bytes);
  return reading.ok ? [] : reading.errors.map(({ code }) => code);
}

/** Stored, so that its own ratio is no reason to refuse it. */
function nestedZip(depth: number): Uint8Array {
  const inner = depth === 0 ? Buffer.alloc(1000) : nestedZip(depth - 1);
  return zip([{ name: `lib${depth}.zip`, content: inner, method: 0 }]);
}

/** The second entry lies inside the packed bytes of the first, as in the bombs that unpack the same bytes often. */
function overlappingZip(): Uint8Array {
  const inner: ZipEntry = { name: 'b.xml', content: '<b/>' };
  const outer: ZipEntry = { name: 'a.xml', content: zip([inner]), method: 0 };
  return zip([outer, { ...inner, offset: 30 + outer.name.length }]);
}

const truncated = workbookBytes(oneSheet(''));

describe('unpack: hostile and damaged files get one clear error', () => {
  const cases: readonly (readonly [name: string, bytes: () => Uint8Array, code: FileProblemCode])[] = [
    [
      '1 GB of zeros that says so',
      () => added({ name: 'x.bin', content: '', packed: gigabyte, size: 2 ** 30 }),
      'unpackedTooBig',
    ],
    [
      '1 GB of zeros that claims to be 10 bytes',
      () => added({ name: 'x.bin', content: '', packed: gigabyte, size: 10 }),
      'wrongSize',
    ],
    ['64 MB of zeros', () => added({ name: 'x.bin', content: Buffer.alloc(2 ** 26) }), 'ratioTooHigh'],
    [
      '1 MB of zeros beside a small workbook',
      () => added({ name: 'x.bin', content: Buffer.alloc(1_000_000) }),
      'ratioTooHigh',
    ],
    ['a size below the real one', () => replaced(sheetName, { size: 20, localSize: 20 }), 'wrongSize'],
    ['a size above the real one', () => replaced(sheetName, { size: 2_000, localSize: 2_000 }), 'wrongSize'],
    [
      'a stored entry that lies about its size',
      () => added({ name: 'x.bin', content: 'abc', method: 0, size: 4 }),
      'wrongSize',
    ],
    [
      'a zip in a zip in a zip',
      () => added({ name: 'xl/embeddings/a.zip', content: nestedZip(5), method: 0 }),
      'nestedArchive',
    ],
    [
      'an embedded old document',
      () => added({ name: 'xl/embeddings/a.bin', content: Buffer.from('d0cf11e0a1b11ae1', 'hex'), method: 0 }),
      'nestedArchive',
    ],
    [
      'a gzip named as a picture',
      () => added({ name: 'xl/media/a.png', content: Buffer.from('1f8b0800', 'hex'), method: 0 }),
      'nestedArchive',
    ],
    [
      '1,001 entries',
      () => zip(Array.from({ length: 1_001 }, (_, n) => ({ name: `${n}.xml`, content: '' }))),
      'tooManyEntries',
    ],
    ['more entries than the end record says', () => zip(honest, { count: honest.length - 1 }), 'zipDamaged'],
    ['fewer entries than the end record says', () => zip(honest, { count: honest.length + 1 }), 'zipDamaged'],
    ['a zip64 end record that hides entries', () => zip(honest, { zip64: { count: 2 } }), 'zipDamaged'],
    ['a zip64 size without its extra field', () => replaced(sheetName, { size: 0xffff_ffff }), 'unpackedTooBig'],
    ['the same name twice', () => zip([...honest, ...honest.slice(-1)]), 'duplicateEntry'],
    [
      'the same name in another case',
      () => added({ name: sheetName.toUpperCase(), content: '<a/>' }),
      'duplicateEntry',
    ],
    ['an entry inside the bytes of another', overlappingZip, 'overlappingEntries'],
    [
      'two names for the same bytes',
      () => added({ name: 'a.xml', content: honest[0]?.content ?? '', offset: 0 }),
      'zipDamaged',
    ],
    ['a name that climbs out', () => added({ name: '../../etc/passwd', content: '' }), 'unsafeEntryName'],
    ['a name that climbs out half way', () => added({ name: 'xl/../../x', content: '' }), 'unsafeEntryName'],
    ['an absolute name', () => added({ name: '/etc/passwd', content: '' }), 'unsafeEntryName'],
    ['a name with a drive', () => added({ name: 'C:/x', content: '' }), 'unsafeEntryName'],
    ['a name with backslashes', () => added({ name: '..\\x', content: '' }), 'unsafeEntryName'],
    ['a name with a control character', () => added({ name: 'x\u0000.xml', content: '' }), 'unsafeEntryName'],
    ['an empty name', () => added({ name: '', content: '' }), 'unsafeEntryName'],
    [
      'a local header with another name',
      () => replaced(sheetName, { localName: 'xl/worksheets/sheet2.xml' }),
      'zipDamaged',
    ],
    ['a local header with another size', () => replaced(sheetName, { localSize: 1 }), 'zipDamaged'],
    ['a wrong checksum', () => replaced(sheetName, { crc: 1 }), 'wrongChecksum'],
    ['damaged packed bytes', () => replaced(sheetName, { packed: Buffer.from('ffffffff', 'hex') }), 'zipDamaged'],
    [
      'bytes after the end of a packed stream',
      () => replaced(sheetName, { packed: Buffer.concat([packed(honest.at(-1) as ZipEntry), Buffer.from('more')]) }),
      'zipDamaged',
    ],
    ['an encrypted entry', () => replaced(sheetName, { flags: 1 }), 'encryptedWorkbook'],
    ['a strongly encrypted entry', () => replaced(sheetName, { flags: 0x41 }), 'encryptedWorkbook'],
    ['an unknown compression', () => replaced(sheetName, { method: 12 }), 'unsupportedCompression'],
    ['an offset outside the file', () => replaced(sheetName, { offset: 2 ** 31 }), 'zipDamaged'],
    ['a packed size outside the file', () => replaced(sheetName, { packedSize: 2 ** 31 }), 'zipDamaged'],
    ['bytes after the end', () => zip(honest, { trailing: 'more' }), 'zipDamaged'],
    ['the first half of a file', () => truncated.subarray(0, truncated.length / 2), 'zipDamaged'],
    ['all but the last byte', () => truncated.subarray(0, -1), 'zipDamaged'],
    ['billion laughs', () => replaced(sheetName, { content: billionLaughs }), 'dtdNotAllowed'],
    [
      'a document type in a part that nobody reads',
      () => added({ name: 'docProps/custom.xml', content: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }),
      'dtdNotAllowed',
    ],
    [
      'a document type in UTF-16',
      () => replaced(sheetName, { content: Buffer.from(`\ufeff${billionLaughs}`, 'utf16le') }),
      'dtdNotAllowed',
    ],
    [
      'UTF-16 without its mark',
      () => replaced(sheetName, { content: Buffer.from(billionLaughs, 'utf16le') }),
      'partDamaged',
    ],
    [
      'an encoding that could hide a document type',
      () => replaced(sheetName, { content: '<?xml version="1.0" encoding="UTF-7"?><a/>' }),
      'partDamaged',
    ],
    [
      'bytes that are no UTF-8',
      () => replaced(sheetName, { content: Buffer.from('3c613eff3c2f613e', 'hex') }),
      'partDamaged',
    ],
    [
      'an entity that was never declared',
      () => replaced(sheetName, { content: billionLaughs.replace(/<!DOCTYPE.*\]>/, '') }),
      'partDamaged',
    ],
    ['macros', () => added({ name: 'xl/vbaProject.bin', content: 'x' }), 'macroWorkbook'],
  ];
  test.each(cases)('%s', async (_name, bytes, code) => {
    expect(await codesOf(bytes())).toEqual([code]);
  });

  test('an honest workbook passes, with folders, a comment and parts written as a stream', async () => {
    const streamed = honest.map((part) => (part.name === sheetName ? { ...part, flags: 8, localSize: 0 } : part));
    expect(
      await codesOf(zip([{ name: 'xl/', content: '', method: 0 }, ...streamed], { comment: 'gemaakt door' })),
    ).toEqual([]);
  });

  test('a zip64 end record that says the same passes', async () => {
    expect(await codesOf(zip(honest, { zip64: {} }))).toEqual([]);
  });

  test('UTF-16 with its mark passes', async () => {
    const xml = String(honest.at(-1)?.content).replace('encoding="UTF-8"', 'encoding="UTF-16"');
    expect(await codesOf(replaced(sheetName, { content: Buffer.from(`\ufeff${xml}`, 'utf16le') }))).toEqual([]);
  });
});
