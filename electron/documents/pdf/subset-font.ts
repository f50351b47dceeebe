/**
 * Writes parts of a TrueType font, byte for byte as fontkit does. Fontkit decodes every glyph and writes every table number
 * by number for each file anew, a quarter of the time of a small one; here outlines are copied as they stand.
 */

/** A part of a font as pdfkit asks for it: glyphs get numbers in the order in which they are included. */
export type FontSubset = { includeGlyph(glyph: number): number; encode(): Uint8Array };

/** A glyph as the file holds it, and where its outline names other glyphs: the place in it and the glyph. */
type Glyph = { readonly outline: Uint8Array; readonly parts: readonly (readonly [number, number])[] };

type Tables = ReadonlyMap<string, Uint8Array>;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function readTables(file: Uint8Array): Tables {
  const view = viewOf(file);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, at) => {
      const entry = 12 + at * 16;
      const offset = view.getUint32(entry + 8);
      const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
      return [tag, file.subarray(offset, offset + view.getUint32(entry + 12))];
    }),
  );
}

/** Flags of a part of a compound glyph, and the bytes that each adds to its six. */
const moreParts = 0x20;
const lengths = [
  [0x01, 2],
  [0x08, 2],
  [0x40, 4],
  [0x80, 8],
] as const;

function partsOf(outline: Uint8Array): [number, number][] {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const parts: [number, number][] = [];
  let at = 10;
  for (let flags: number = moreParts; (flags & moreParts) !== 0; ) {
    flags = view.getUint16(at);
    parts.push([at + 2, view.getUint16(at + 2)]);
    at += lengths.reduce((sum, [flag, length]) => sum + ((flags & flag) === 0 ? 0 : length), 6);
  }
  return parts;
}

function readGlyphs(tables: Tables): Glyph[] {
  const [loca, glyf] = [viewOf(tables.get('loca')!), tables.get('glyf')!];
  const isLong = viewOf(tables.get('head')!).getInt16(50) === 1;
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return Array.from({ length: viewOf(tables.get('maxp')!).getUint16(4) }, (_, glyph) => {
    const outline = glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1));
    return { outline, parts: partsOf(outline) };
  });
}

/** Outlines of the glyphs; a compound one brings its parts, which are added to the list while it is walked. */
function collectOutlines(font: readonly Glyph[], glyphs: readonly number[], include: (glyph: number) => number) {
  const outlines: Uint8Array[] = [];
  for (let at = 0; at < glyphs.length; at++) {
    const { outline, parts } = font[glyphs[at]!]!;
    const copy = parts.length === 0 ? outline : outline.slice();
    for (const [place, part] of parts) viewOf(copy).setUint16(place, include(part));
    outlines.push(copy);
  }
  return outlines;
}

function withNumber(table: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = table.slice();
  viewOf(copy).setUint16(offset, value);
  return copy;
}

function writeLoca(outlines: readonly Uint8Array[], isLong: boolean): Uint8Array {
  const loca = new Uint8Array((outlines.length + 1) * (isLong ? 4 : 2));
  const view = viewOf(loca);
  let offset = 0;
  for (let at = 0; at <= outlines.length; at++) {
    if (isLong) view.setUint32(at * 4, offset);
    else view.setUint16(at * 2, offset / 2);
    offset += outlines[at]?.length ?? 0;
  }
  return loca;
}

function joinTables(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((sum, [, table]) => sum + table.length, start));
  const view = viewOf(file);
  const write = (tag: string, at: number) => file.set(Buffer.from(tag, 'latin1'), at);
  const exponent = Math.floor(Math.log2(tables.length));
  write('true', 0);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 << exponent);
  view.setUint16(8, exponent);
  view.setUint16(10, tables.length * 16 - (16 << exponent));
  let offset = start;
  tables.forEach(([tag, table], at) => {
    const entry = 12 + at * 16;
    // The check sum stays 0: readers of PDF do not look at it.
    write(tag, entry);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    file.set(table, offset);
    offset += table.length;
  });
  return file;
}

function encodeSubset(tables: Tables, outlines: readonly Uint8Array[], glyphs: readonly number[]): Uint8Array {
  const hmtx = tables.get('hmtx')!;
  const isLong = viewOf(tables.get('head')!).getInt16(50) === 1;
  const made: Readonly<Record<string, Uint8Array>> = {
    hhea: withNumber(tables.get('hhea')!, 34, glyphs.length),
    loca: writeLoca(outlines, isLong),
    maxp: withNumber(tables.get('maxp')!, 4, glyphs.length),
    glyf: Buffer.concat(outlines),
    hmtx: Buffer.concat(glyphs.map((glyph) => hmtx.subarray(glyph * 4, glyph * 4 + 4))),
  };
  const order = ['head', 'hhea', 'loca', 'maxp', 'cvt ', 'prep', 'glyf', 'hmtx', 'fpgm'];
  return joinTables(
    order.flatMap((tag) => {
      const table = made[tag] ?? tables.get(tag);
      return table === undefined ? [] : [[tag, table] as const];
    }),
  );
}

/** Reads a TrueType file once and makes subsets of it. Throws on a file in which glyphs share their widths. */
export function subsetsOf(file: Uint8Array): () => FontSubset {
  // A Buffer's `slice` is no copy, so it is made a plain array.
  const tables = readTables(new Uint8Array(file));
  const font = readGlyphs(tables);
  if (viewOf(tables.get('hhea')!).getUint16(34) !== font.length) throw new Error('Glyphs share their widths');
  return () => {
    const numbers = new Map<number, number>();
    const glyphs: number[] = [];
    const includeGlyph = (glyph: number) => {
      const known = numbers.get(glyph);
      if (known !== undefined) return known;
      numbers.set(glyph, glyphs.length);
      return glyphs.push(glyph) - 1;
    };
    // The sign for a missing letter is always the first.
    includeGlyph(0);
    return { includeGlyph, encode: () => encodeSubset(tables, collectOutlines(font, glyphs, includeGlyph), glyphs) };
  };
}
