import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, onTestFinished, test } from 'vitest';
import { drawIcon, iconFolder, iconSizes, writeIconFiles } from '../../build/icons.ts';

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-icons-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('the icon', () => {
  test('is in the checkout in every size, as the script draws it: else run npm run icons', async () => {
    expect(readdirSync(iconFolder).toSorted()).toEqual(iconSizes.map((size) => `${size}x${size}.png`).toSorted());
    for (const size of iconSizes) {
      const png = readFileSync(join(iconFolder, `${size}x${size}.png`));
      expect(png.equals(await drawIcon(size))).toBe(true);
      expect(await loadImage(png)).toMatchObject({ width: size, height: size });
    }
  });
  test('is one file for Windows, whose directory leads to each picture', async () => {
    const { ico } = await writeIconFiles(aFolder());
    const file = readFileSync(ico);
    const sizes = Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
      const at = 6 + 16 * index;
      const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
      const picture = file.subarray(offset, offset + length);
      expect(picture.readUInt32BE(16)).toBe(file[at] || 256);
      return file[at] || 256;
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });
  test('is one file for macOS, whose pieces fill it exactly', async () => {
    const { icns } = await writeIconFiles(aFolder());
    const file = readFileSync(icns);
    expect([file.toString('latin1', 0, 4), file.readUInt32BE(4)]).toEqual(['icns', file.length]);
    const names: string[] = [];
    let at = 8;
    for (; at < file.length; at += file.readUInt32BE(at + 4)) names.push(file.toString('latin1', at, at + 4));
    expect(at).toBe(file.length);
    expect(names).toEqual(['icp4', 'icp5', 'ic11', 'ic12', 'ic07', 'ic08', 'ic13', 'ic09', 'ic14', 'ic10']);
  });
});
