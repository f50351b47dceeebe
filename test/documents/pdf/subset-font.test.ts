import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { fontCuts, fontFiles } from '../../../electron/documents/pdf/fonts.ts';
import { subsetsOf } from '../../../electron/documents/pdf/subset-font.ts';

const { resolve } = createRequire(import.meta.url);

type LibrarySubset = { includeGlyph(glyph: number): number; encode(): Uint8Array };

const fonts = fontCuts.map((cut) => {
  const file = readFileSync(resolve(fontFiles[cut]));
  return [cut, file, create(file) as Font] as const;
});

test.each(fonts)('%s: any glyphs give the same numbers and bytes as fontkit', (_cut, file, font) => {
  const make = subsetsOf(file);
  fc.assert(
    fc.property(fc.array(fc.nat(font.numGlyphs - 1), { maxLength: 150 }), (glyphs) => {
      const [ours, theirs] = [make(), font.createSubset() as unknown as LibrarySubset];
      expect(glyphs.map(ours.includeGlyph)).toEqual(glyphs.map((glyph) => theirs.includeGlyph(glyph)));
      expect(Buffer.from(ours.encode()).equals(Buffer.from(theirs.encode()))).toBe(true);
    }),
    { numRuns: 40, seed: 20_261_012 },
  );
});

test.each(fonts)('%s: every glyph there is', (_cut, file, font) => {
  const [ours, theirs] = [subsetsOf(file)(), font.createSubset() as unknown as LibrarySubset];
  for (let glyph = 0; glyph < font.numGlyphs; glyph++) {
    ours.includeGlyph(glyph);
    theirs.includeGlyph(glyph);
  }
  expect(Buffer.from(ours.encode()).equals(Buffer.from(theirs.encode()))).toBe(true);
});

test('a compound letter brings its parts', () => {
  const [, file, font] = fonts[0]!;
  const subset = subsetsOf(file)();
  subset.includeGlyph(font.glyphForCodePoint('é'.codePointAt(0)!).id);
  const written = create(Buffer.from(subset.encode())) as Font;
  expect(written.numGlyphs).toBe(4);
});
