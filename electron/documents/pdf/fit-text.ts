import { canSpell, type FontCut, narrowCutOf } from './fonts.ts';
import { pt, type SheetFile } from './sheet-file.ts';
import { type Align, type TextStyle, textWidth, writeText } from './write-text.ts';

/** A line that fits its place: perhaps in the narrow cut, perhaps smaller, as a last resort ended by an ellipsis. */
export type FittedLine = { readonly text: string; readonly cut: FontCut; readonly size: number };

/** Wanted size in points and the smallest that may still be read. */
export type Fit = { readonly cut: FontCut; readonly size: number; readonly floor: number };

function narrow(cut: FontCut, text: string): FontCut {
  return canSpell(narrowCutOf[cut], text) ? narrowCutOf[cut] : cut;
}

/** Sizes step down by a twentieth of a point. */
const sizeStep = 20;

/** The text cut off with an ellipsis where it is too wide. */
export function shorten(text: string, width: number, cut: FontCut, size: number): string {
  if (textWidth(text, cut, size) <= width) return text;
  const characters = [...text];
  let [low, high] = [0, characters.length];
  const cutAt = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textWidth(cutAt(middle), cut, size) <= width) low = middle;
    else high = middle - 1;
  }
  return low === 0 && textWidth('…', cut, size) > width ? '' : cutAt(low);
}

/** Fits one line in a width: first the narrow cut, then a smaller size down to the floor, then an ellipsis; never wider. */
export function fitLine(text: string, width: number, { cut, size, floor }: Fit): FittedLine {
  if (textWidth(text, cut, size) <= width) return { text, cut, size };
  const narrowCut = narrow(cut, text);
  const natural = textWidth(text, narrowCut, 1);
  const fitting = Math.floor((width / natural) * sizeStep) / sizeStep;
  if (fitting >= floor) return { text, cut: narrowCut, size: Math.min(size, fitting) };
  return { text: shorten(text, width, narrowCut, floor), cut: narrowCut, size: floor };
}

/** Writes one fitted line; returns its width in millimetres. */
export function writeFitted(
  file: SheetFile,
  text: string,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly align?: Align },
  fit: Fit,
  colour: string,
): number {
  const line = fitLine(text, place.width, fit);
  const style: TextStyle = { cut: line.cut, size: line.size, colour };
  writeText(file, line.text, place.x, place.y, style, place.align);
  return textWidth(line.text, line.cut, line.size);
}

/** Breaks a word that is wider than the line. */
function breakWord(word: string, cut: FontCut, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && textWidth(piece + character, cut, size) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Two clock times as `formatClockRange` writes them: a line does not end between them where it can be helped. */
const clockRange = /(\d[.:h]\d\d) – (?=\d{1,2}[.:h]\d\d)/g;
/** Hours and minutes: "7 u 36", "8 h", "30 min". */
const duration = /(\d) (u|h|min)(?: (\d\d))?(?!\w)/g;
const held = '\u0000';

/** The words of a text; a range of clock times and a duration are one where they fit a line. */
function wordsOf(text: string, fits: (word: string) => boolean): string[] {
  if (!/ –|\d (?:u|h|min)/.test(text)) return text.split(/ +/);
  return text
    .replace(clockRange, `$1${held}–${held}`)
    .replace(duration, (_, last: string, unit: string, minutes?: string) =>
      [`${last}${held}${unit}`, ...(minutes === undefined ? [] : [minutes])].join(held),
    )
    .split(/ +/)
    .map((word) => word.replaceAll(held, ' '))
    .flatMap((word) => (fits(word) ? [word] : word.split(' ')));
}

/** Lines of a text at a width, broken at spaces and, in a word wider than the line, between letters. */
export function wrapText(text: string, cut: FontCut, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, (one) => textWidth(one, cut, size) <= width)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, cut, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = textWidth(word, cut, size) <= width ? [word] : breakWord(word, cut, size, width);
    line = pieces.pop()!;
    lines.push(...pieces);
  }
  return line === '' ? lines : [...lines, line];
}

/** One text of a block. */
export type Paragraph = {
  readonly text: string;
  readonly cut: FontCut;
  readonly size: number;
  readonly floor: number;
  readonly colour: string;
};
export type PlacedLine = FittedLine & { readonly colour: string; readonly leading: number };

/** Blocks shrink by a twentieth at a time. */
const scaleStep = 0.05;

/** Height of a line over its size. */
export const leadingOfSize = 1.24;

function linesAtScale({ text, cut, size, floor, colour }: Paragraph, width: number, scale: number): PlacedLine[] {
  const scaled = Math.max(floor, Math.floor(size * scale * sizeStep) / sizeStep);
  const leading = pt(scaled) * leadingOfSize;
  const narrowCut = narrow(cut, text);
  const oneLine = textWidth(text, cut, scaled) <= width ? cut : narrowCut;
  return wrapText(text, oneLine, scaled, width).map((line) => ({
    text: line,
    cut: oneLine,
    size: scaled,
    colour,
    leading,
  }));
}

function heightOf(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, { leading }) => sum + leading, 0);
}

/** Takes lines from the longest paragraph until the rest fits, and ends what was cut with an ellipsis. */
function dropLines(paragraphs: PlacedLine[][], width: number, height: number): PlacedLine[] {
  while (heightOf(paragraphs.flat()) > height && paragraphs.some((lines) => lines.length > 1)) {
    const longest = paragraphs.reduce((a, b) => (b.length > a.length ? b : a));
    longest.pop();
    const last = longest.at(-1)!;
    longest[longest.length - 1] = { ...last, text: shorten(`${last.text}${'…'}`, width, last.cut, last.size) };
  }
  const lines = paragraphs.flat();
  while (lines.length > 1 && heightOf(lines) > height) lines.pop();
  return lines;
}

/** Fits several texts below each other in a box: wrapped, then all smaller together, then shortened. */
export function fitBlock(paragraphs: readonly Paragraph[], width: number, height: number): PlacedLine[] {
  const wanted = paragraphs.filter(({ text }) => text !== '');
  let fitted: PlacedLine[][] = [];
  const smallest = Math.min(1, ...wanted.map(({ size, floor }) => floor / size));
  const steps = Math.ceil((1 - smallest) / scaleStep);
  for (let step = 0; step <= steps; step++) {
    const scale = Math.max(smallest, 1 - step * scaleStep);
    fitted = wanted.map((paragraph) => linesAtScale(paragraph, width, scale));
    if (heightOf(fitted.flat()) <= height + 1e-6) return fitted.flat();
  }
  return dropLines(fitted, width, height);
}

/** Where the baseline of a block's line lies below its top, in millimetres. */
export function firstBaseline(size: number): number {
  return pt(size) * leadingOfSize * 0.76;
}

/** Writes a fitted block from its top left corner; returns the height it took. */
export function writeBlock(file: SheetFile, lines: readonly PlacedLine[], x: number, y: number): number {
  let top = y;
  for (const { text, cut, size, colour, leading } of lines) {
    writeText(file, text, x, top + firstBaseline(size), { cut, size, colour });
    top += leading;
  }
  return top - y;
}
