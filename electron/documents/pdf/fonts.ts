import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { subsetsOf } from './subset-font.ts';

/**
 * The cuts of IBM Plex Sans that sheets use: a narrow place gets the narrow cut before it gets a smaller size. Static
 * files, because every width of the variable font would have to be instanced again for every file.
 */
export const fontCuts = ['regular', 'bold', 'narrow', 'narrowBold', 'boldItalic'] as const;
export type FontCut = (typeof fontCuts)[number];

/** The file of each cut, as a module's path. */
export const fontFiles: Readonly<Record<FontCut, string>> = {
  regular: '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
  bold: '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf',
  narrow: '@expo-google-fonts/ibm-plex-sans-condensed/400Regular/IBMPlexSansCondensed_400Regular.ttf',
  narrowBold: '@expo-google-fonts/ibm-plex-sans-condensed/600SemiBold/IBMPlexSansCondensed_600SemiBold.ttf',
  boldItalic: '@expo-google-fonts/ibm-plex-sans/600SemiBold_Italic/IBMPlexSans_600SemiBold_Italic.ttf',
};

/** The narrow cut of each cut; the italic has none. */
export const narrowCutOf: Readonly<Record<FontCut, FontCut>> = {
  regular: 'narrow',
  bold: 'narrowBold',
  narrow: 'narrow',
  narrowBold: 'narrowBold',
  boldItalic: 'boldItalic',
};

const { resolve } = createRequire(import.meta.url);
const opened = new Map<FontCut, Font>();

/** Texts remembered per cut; a file of a whole school repeats the same few hundred. */
export const mostRemembered = 20_000;

/**
 * The font with its shaping remembered, as the same words come back on every sheet and shaping is most of the work; and with
 * quicker subsets.
 */
function quicken(font: Font, file: Uint8Array): Font {
  const runs = new Map<string, ReturnType<Font['layout']>>();
  const layout = (text: string) => {
    const known = runs.get(text);
    if (known) return known;
    const run = font.layout(text);
    if (runs.size > mostRemembered) runs.clear();
    runs.set(text, run);
    return run;
  };
  return Object.create(font, { layout: { value: layout }, createSubset: { value: subsetsOf(file) } }) as Font;
}

/** A cut as fontkit reads it, opened once per process: fonts are read-only, each file takes its own subset of them. */
export function openFont(cut: FontCut): Font {
  const known = opened.get(cut);
  if (known) return known;
  const file = readFileSync(resolve(fontFiles[cut]));
  const font = create(file);
  if (!('layout' in font)) throw new Error(`Not a single font: ${fontFiles[cut]}`);
  // pdfkit scales the positions of a run in place to thousandths: only a font that counts in them keeps its runs.
  if (font.unitsPerEm !== 1000) throw new Error(`Not in thousandths: ${fontFiles[cut]}`);
  const quick = quicken(font, file);
  opened.set(cut, quick);
  return quick;
}

const spelt = new Map<FontCut, Map<string, string>>(fontCuts.map((cut) => [cut, new Map()]));

/** Composed letters, one kind of space between words, nothing invisible. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\p{Cf}/gu, '');
}

function spellCharacter(font: Font, character: string): string {
  const has = (text: string) => [...text].every((part) => font.hasGlyphForCodePoint(part.codePointAt(0)!));
  if (has(character)) return character;
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '');
  if (has(plain)) return plain;
  return /\s/u.test(character) ? ' ' : '?';
}

/** A text in characters the cut has: an unknown letter loses its marks, anything else becomes a question mark. */
export function spell(cut: FontCut, text: string): string {
  const known = spelt.get(cut)!;
  const found = known.get(text);
  if (found !== undefined) return found;
  const font = openFont(cut);
  const result = Array.from(tidy(text), (character) => spellCharacter(font, character)).join('');
  if (known.size > mostRemembered) known.clear();
  known.set(text, result);
  return result;
}

/** True when the cut shows the text as it is; the narrow cuts have no Greek and no Cyrillic. */
export function canSpell(cut: FontCut, text: string): boolean {
  return spell(cut, text) === tidy(text);
}
