import { deflateSync } from 'node:zlib';
import { mostRemembered } from './fonts.ts';
import { type Box, createPen, num, operatorBytes, type Pen, unit } from './pen.ts';
import type { SheetFile } from './sheet-file.ts';

/** Drawings by their key, packed as they stand in a file. */
const packed = new Map<string, Uint8Array>();

function packedDrawing(key: string, box: Box, draw: (pen: Pen, corner: Box) => void): Uint8Array {
  const known = packed.get(key);
  if (known !== undefined) return known;
  const pen = createPen();
  // In whole units, as in the key: what was drawn before makes no difference.
  draw(pen, { x: 0, y: 0, width: num(box.width) * unit, height: num(box.height) * unit });
  const bytes = deflateSync(operatorBytes(pen.out));
  if (packed.size > mostRemembered) packed.clear();
  packed.set(key, bytes);
  return bytes;
}

/**
 * Places a drawing with its top left corner at a point. `draw` runs once for every key and process, with the corner at the
 * origin; it writes no text, and the key says everything it depends on. A year has a thousand cells of a dozen kinds.
 */
export function stamp(file: SheetFile, key: string, box: Box, draw: (pen: Pen, corner: Box) => void): void {
  let known = file.stamps.get(key);
  if (known === undefined) {
    const reference = file.doc.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, num(box.width), num(box.height)],
      Resources: {},
      Length: 0,
      Filter: 'FlateDecode',
    });
    reference.end(packedDrawing(key, box, draw));
    known = { name: `S${file.stamps.size}`, reference };
    file.stamps.set(key, known);
  }
  file.doc.page.xobjects[known.name] ??= known.reference;
  file.pen.out.push(`q 1 0 0 1 ${num(box.x)} ${num(box.y)} cm /${known.name} Do Q`);
}
