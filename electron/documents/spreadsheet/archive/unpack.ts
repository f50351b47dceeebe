import { crc32, inflateRawSync } from 'node:zlib';
import { limits, megabytesOf } from '../limits.ts';
import { Refusal, refuse, shown } from '../refusal.ts';
import { type ArchiveEntry, readDirectory } from './directory.ts';
import { refuseOtherFiles, startsWith } from './recognise.ts';
import { utf8Of } from './utf8.ts';

/** The XML parts of a package as UTF-8, by their name in lower case. */
export type Parts = ReadonlyMap<string, Buffer>;

const xmlNames = /\.(xml|rels|vml)$/;
/** First bytes of zip, rar, 7-zip, gzip, bzip2, xz and compound files. */
const archiveSignatures = [
  '504b0304',
  '504b0506',
  '526172211a07',
  '377abcaf271c',
  '1f8b08',
  '425a68',
  'fd377a585a00',
  'd0cf11e0a1b11ae1',
].map((hex) => Buffer.from(hex, 'hex'));

/**
 * Unpacks a workbook file in memory and verifies every entry: size, ratio, checksum, no archive inside, no DTD.
 * Returns the XML parts only; pictures and printer settings are verified and dropped. Throws a `Refusal`.
 */
export async function unpack(bytes: Buffer): Promise<Parts> {
  refuseOtherFiles(bytes);
  const entries = await readDirectory(bytes);
  const parts = new Map<string, Buffer>();
  let unpackedBytes = 0;
  for (const entry of entries) {
    const name = entry.name.toLowerCase();
    if (name.endsWith('vbaproject.bin')) refuse('macroWorkbook', {});
    refuseTooBig(entry, unpackedBytes, bytes.length);
    const content = contentOf(bytes, entry);
    unpackedBytes += content.length;
    if (archiveSignatures.some((signature) => startsWith(content, signature))) {
      refuse('nestedArchive', { entry: shown(entry.name) });
    }
    if (xmlNames.test(name) || name === 'mimetype') parts.set(name, utf8Of(entry.name, content));
  }
  return parts;
}

/**
 * Refuses on the declared size before anything is unpacked. A declared size that is too low does not help a bomb:
 * `contentOf` stops at the first byte above it.
 */
function refuseTooBig(entry: ArchiveEntry, unpackedBytes: number, fileBytes: number): void {
  const total = unpackedBytes + entry.unpackedSize;
  if (total > limits.unpackedBytes) refuse('unpackedTooBig', { limit: megabytesOf(limits.unpackedBytes) });
  const allowed = Math.max(limits.ratioFreeBytes, entry.packedSize * limits.ratio);
  if (entry.unpackedSize > allowed || total > fileBytes * limits.ratio) refuse('ratioTooHigh', { limit: limits.ratio });
}

function contentOf(bytes: Buffer, entry: ArchiveEntry): Buffer {
  const packed = bytes.subarray(entry.dataStart, entry.dataStart + entry.packedSize);
  const content = entry.isDeflated ? inflated(packed, entry) : packed;
  if (content.length !== entry.unpackedSize) refuse('wrongSize', { entry: shown(entry.name) });
  if (crc32(content) !== entry.crc32) refuse('wrongChecksum', { entry: shown(entry.name) });
  return content;
}

function inflated(packed: Buffer, entry: ArchiveEntry): Buffer {
  try {
    const options = { maxOutputLength: Math.max(1, entry.unpackedSize), info: true };
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as Inflated;
    // Packed bytes after the end of the stream are content that other programs might see.
    return engine.bytesWritten === packed.length ? buffer : refuse('zipDamaged', {});
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error instanceof RangeError) refuse('wrongSize', { entry: shown(entry.name) });
    refuse('zipDamaged', {});
  }
}

/** What zlib returns with `info: true`, which its types leave out. */
type Inflated = { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } };
