import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, Path2D } from '@napi-rs/canvas';
import { palette } from '../shared/design/palette.ts';
import { icnsOf, icoOf, type SizedPng } from './icon-containers.ts';

/** The sizes that desktops ask for. */
export const iconSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
const largestInIco = 256;

/** The folder of the pictures in the checkout. */
export const iconFolder = join(import.meta.dirname, 'icons');

/** The mark of the rail on its 24 units: a filled half for work, an open one for school, together a D. */
const [filledHalf, openHalf] = [
  new Path2D('M6 6.25h4.5v11.5H6z'),
  new Path2D('M12.9 7.15h.9a4.85 4.85 0 0 1 0 9.7h-.9z'),
];

/** Draws the icon of a size, as PNG. */
export async function drawIcon(size: number): Promise<Buffer> {
  const canvas = createCanvas(size, size);
  const pen = canvas.getContext('2d');
  pen.scale(size / 24, size / 24);
  pen.fillStyle = palette.light.accent;
  pen.beginPath();
  pen.roundRect(1, 1, 22, 22, 5.5);
  pen.fill();
  pen.fillStyle = palette.light.accentInk;
  pen.fill(filledHalf);
  pen.strokeStyle = palette.light.accentInk;
  pen.lineWidth = 1.8;
  pen.lineJoin = 'round';
  pen.stroke(openHalf);
  return canvas.encode('png');
}

/** Writes the one-file icons of Windows and macOS, made of the pictures in the checkout, into a folder. */
export async function writeIconFiles(folder: string): Promise<{ readonly ico: string; readonly icns: string }> {
  const pictures: SizedPng[] = await Promise.all(
    iconSizes.map(async (size) => ({ size, png: await readFile(join(iconFolder, `${size}x${size}.png`)) })),
  );
  const [ico, icns] = [join(folder, 'icon.ico'), join(folder, 'icon.icns')];
  await mkdir(folder, { recursive: true });
  await writeFile(ico, icoOf(pictures.filter(({ size }) => size <= largestInIco)));
  await writeFile(icns, icnsOf(pictures));
  return { ico, icns };
}

// By hand, after a change of the mark: `npm run icons`.
if (process.argv[1] === import.meta.filename) {
  await mkdir(iconFolder, { recursive: true });
  for (const size of iconSizes) await writeFile(join(iconFolder, `${size}x${size}.png`), await drawIcon(size));
}
