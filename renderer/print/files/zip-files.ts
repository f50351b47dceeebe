/** The remainders of the checksum of zip files, byte by byte. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = remainders[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** Little-endian fields of 2 or 4 bytes, one after the other. */
function fields(...values: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

/** 1 January 1980, the first day a zip can say: the same files give the same bytes. */
const firstDay = 0x21;
/** Names are UTF-8. */
const nameFlag = 0x800;

/** Packs files into one zip, as they are: sheets and workbooks are compressed already. */
export async function zipFiles(files: readonly File[], name: string): Promise<File> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for (const file of files) {
    const title = new TextEncoder().encode(file.name.normalize('NFC'));
    const content = new Uint8Array(await file.arrayBuffer());
    const [sum, size] = [checksum(content), content.length];
    const about = [
      [2, 20],
      [2, nameFlag],
      [2, 0],
      [2, 0],
      [2, firstDay],
      [4, sum],
      [4, size],
      [4, size],
    ] as const;
    const local = fields([4, 0x04034b50], ...about, [2, title.length], [2, 0]);
    directory.push(
      fields(
        [4, 0x02014b50],
        [2, 20],
        ...about,
        [2, title.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ),
      title,
    );
    parts.push(local, title, content);
    offset += local.length + title.length + content.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const count = files.length;
  const end = fields([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, length], [4, offset], [2, 0]);
  return new File([...parts, ...directory, end], name, { type: 'application/zip' });
}
