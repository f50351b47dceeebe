import yauzl, { type Entry, type LocalFileHeader, type ZipFile } from 'yauzl';
import { limits } from '../limits.ts';
import { Refusal, refuse, shown } from '../refusal.ts';
import { refuseLooseEnds } from './end-records.ts';

/** One file in the zip, after its two headers were found to agree. Sizes are declared, not yet measured. */
export type ArchiveEntry = {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly crc32: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  readonly headerStart: number;
  readonly dataStart: number;
};

const encryptedFlag = 0x1;
const descriptorFlag = 0x8;
const stored = 0;
const deflated = 8;
/** In a 32-bit field: the real value is in the zip64 extra field. */
const inExtraField = 0xffff_ffff;

/** Reads and checks the whole directory of a zip without unpacking anything; refuses what is unsafe or ambiguous. */
export async function readDirectory(bytes: Buffer): Promise<readonly ArchiveEntry[]> {
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { decodeStrings: false, validateEntrySizes: false });
    if (zip.entryCount > limits.entries) refuse('tooManyEntries', { limit: limits.entries });
    const entries: ArchiveEntry[] = [];
    let directoryBytes = 0;
    for await (const entry of zip.eachEntry()) {
      directoryBytes += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
      entries.push(await checkedEntry(zip, entry));
    }
    const directoryStart = refuseLooseEnds(bytes, zip.comment.length, directoryBytes);
    refuseDuplicates(entries);
    refuseOverlaps(entries, directoryStart);
    return entries.filter((entry) => !entry.name.endsWith('/'));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The library refuses this flag itself, with nothing but a sentence to know it by.
    if (error instanceof Error && error.message === 'strong encryption is not supported') {
      refuse('encryptedWorkbook', {});
    }
    refuse('zipDamaged', {});
  }
}

async function checkedEntry(zip: ZipFile, entry: Entry): Promise<ArchiveEntry> {
  const name = nameOf(entry);
  if ((entry.generalPurposeBitFlag & encryptedFlag) !== 0) refuse('encryptedWorkbook', {});
  if (entry.compressionMethod !== stored && entry.compressionMethod !== deflated) {
    refuse('unsupportedCompression', { entry: shown(name) });
  }
  const header = await zip.readLocalFileHeaderPromise(entry);
  if (!headersAgree(entry, header)) refuse('zipDamaged', {});
  return {
    name,
    isDeflated: entry.compressionMethod === deflated,
    crc32: entry.crc32,
    packedSize: entry.compressedSize,
    unpackedSize: entry.uncompressedSize,
    headerStart: entry.relativeOffsetOfLocalHeader,
    dataStart: header.fileDataStart,
  };
}

function nameOf(entry: Entry): string {
  const name = yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  const isUnsafe =
    name === '' ||
    name.length > 255 ||
    /[\p{Cc}:*?"<>|]/u.test(name) ||
    name.split('/').some((part, index, all) => part === '.' || (part === '' && index < all.length - 1)) ||
    yauzl.validateFileName(name) !== null;
  return isUnsafe ? refuse('unsafeEntryName', { entry: shown(name) }) : name;
}

/** Programs read either header; a file in which they differ shows different content to different programs. */
function headersAgree(entry: Entry, header: LocalFileHeader): boolean {
  const isLater = (header.generalPurposeBitFlag & descriptorFlag) !== 0;
  const agrees = (local: number, central: number) =>
    local === central || local === inExtraField || (isLater && local === 0);
  return (
    header.fileName.equals(entry.fileNameRaw) &&
    header.compressionMethod === entry.compressionMethod &&
    (header.generalPurposeBitFlag & encryptedFlag) === 0 &&
    agrees(header.crc32, entry.crc32) &&
    agrees(header.compressedSize, entry.compressedSize) &&
    agrees(header.uncompressedSize, entry.uncompressedSize)
  );
}

/** Names of parts are compared without regard to case, as the packaging standard says (ISO/IEC 29500-2, 7.3.5). */
function refuseDuplicates(entries: readonly ArchiveEntry[]): void {
  const names = new Set<string>();
  for (const { name } of entries) {
    const key = name.normalize('NFC').toLowerCase();
    if (names.has(key)) refuse('duplicateEntry', { entry: shown(name) });
    names.add(key);
  }
}

/** A bomb can point many entries at the same packed bytes; an honest zip never does. */
function refuseOverlaps(entries: readonly ArchiveEntry[], directoryStart: number): void {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.headerStart - b.headerStart)) {
    const end = entry.dataStart + entry.packedSize;
    if (entry.headerStart < free || end > directoryStart) refuse('overlappingEntries', { entry: shown(entry.name) });
    free = end;
  }
}
