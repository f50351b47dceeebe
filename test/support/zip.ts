import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made by hand. Whatever is left out is what an honest zip would say. */
export type ZipEntry = {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** The packed bytes themselves, when they are not the deflated content. */
  readonly packed?: Uint8Array;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** What only the local header says. */
  readonly localName?: string;
  readonly localSize?: number;
  /** Where the directory says that the local header is. */
  readonly offset?: number;
  readonly extra?: Uint8Array;
};

export type ZipEnds = {
  readonly comment?: string;
  readonly trailing?: string;
  readonly count?: number;
  /** Writes a zip64 end record beside the ordinary one; its count may lie. */
  readonly zip64?: { readonly count?: number };
};

/** Builds a zip byte by byte, so that a test can make every single field lie. */
export function zip(entries: readonly ZipEntry[], ends: ZipEnds = {}): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = packed(entry);
    const local = localOf(entry, data);
    central.push(centralOf(entry, data.length, entry.offset ?? offset));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const count = ends.count ?? entries.length;
  return Buffer.concat([
    ...locals,
    directory,
    ...(ends.zip64 ? zip64Records(ends.zip64.count ?? entries.length, directory.length, offset) : []),
    endRecord(count, directory.length, offset, ends.comment ?? ''),
    Buffer.from(ends.trailing ?? ''),
  ]);
}

/** The bytes of an entry as they lie in the zip; level 1, since tests pack large contents. */
export function packed(entry: ZipEntry): Buffer {
  if (entry.packed) return Buffer.from(entry.packed);
  const content = Buffer.from(entry.content as string);
  return (entry.method ?? 8) === 8 ? deflateRawSync(content, { level: 1 }) : content;
}

function localOf(entry: ZipEntry, data: Buffer): Buffer {
  const name = Buffer.from(entry.localName ?? entry.name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  writeCommon(header, 4, entry, data.length, entry.localSize);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, data]);
}

function centralOf(entry: ZipEntry, packedLength: number, offset: number): Buffer {
  const name = Buffer.from(entry.name);
  const extra = Buffer.from(entry.extra ?? []);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x0201_4b50, 0);
  header.writeUInt16LE(20, 4);
  writeCommon(header, 6, entry, packedLength, undefined);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name, extra]);
}

/** The fields that both headers share, from the version needed up to the size. */
function writeCommon(header: Buffer, at: number, entry: ZipEntry, packedLength: number, size?: number): void {
  const content = Buffer.from(entry.content as string);
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(entry.flags ?? 0, at + 2);
  header.writeUInt16LE(entry.method ?? 8, at + 4);
  header.writeUInt32LE(0x0021_0000, at + 6);
  header.writeUInt32LE(entry.crc ?? crc32(content), at + 10);
  header.writeUInt32LE(entry.packedSize ?? packedLength, at + 14);
  header.writeUInt32LE(size ?? entry.size ?? content.length, at + 18);
}

function endRecord(count: number, size: number, start: number, comment: string): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, Buffer.from(comment, 'latin1')]);
}

function zip64Records(count: number, size: number, start: number): readonly Buffer[] {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x0606_4b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x0706_4b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator];
}
