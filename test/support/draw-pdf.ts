import { createCanvas, loadImage } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A picture as plain pixels: four bytes each, row by row. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8ClampedArray };

/** Draws one page of a PDF on white at so many dots an inch, without any program outside Node; gives a PNG, or a WebP a third its size. */
export async function drawPage(
  bytes: Uint8Array,
  number: number,
  dotsPerInch: number,
  format: 'png' | 'webp' = 'png',
): Promise<Buffer> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const page = await (await task.promise).getPage(number);
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  const context = canvas.getContext('2d');
  context.fillStyle = '#FFFFFF';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  await task.destroy();
  return format === 'png' ? canvas.encode('png') : canvas.encode('webp', 80);
}

export async function readPicture(encoded: Uint8Array): Promise<Picture> {
  const image = await loadImage(Buffer.from(encoded));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  return {
    width: image.width,
    height: image.height,
    pixels: context.getImageData(0, 0, image.width, image.height).data,
  };
}

/** Side of the squares in which pictures are compared: a letter that moves or a cell that changes colour fills one. */
const square = 6;

function squareMean({ width, pixels }: Picture, left: number, top: number, channel: number): number {
  let sum = 0;
  for (let y = top; y < top + square; y++) {
    for (let x = left; x < left + square; x++) sum += pixels[(y * width + x) * 4 + channel]!;
  }
  return sum / (square * square);
}

/** Squares of two pictures whose mean colour differs by more than a tolerance of 0 to 255; all of them when the sizes differ. */
export function differingSquares(a: Picture, b: Picture, tolerance: number): string[] {
  if (a.width !== b.width || a.height !== b.height)
    return [`sizes ${a.width} x ${a.height} and ${b.width} x ${b.height}`];
  const found: string[] = [];
  for (let top = 0; top + square <= a.height; top += square) {
    for (let left = 0; left + square <= a.width; left += square) {
      const isOff = [0, 1, 2].some(
        (channel) => Math.abs(squareMean(a, left, top, channel) - squareMean(b, left, top, channel)) > tolerance,
      );
      if (isOff) found.push(`${left},${top}`);
    }
  }
  return found;
}
