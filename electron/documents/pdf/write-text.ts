import { type FontCut, fontCuts, mostRemembered, openFont, spell } from './fonts.ts';
import { num, type Pen, setFill, unit } from './pen.ts';
import { pt, type SheetFile } from './sheet-file.ts';

/** Size in points; colour as `#RRGGBB`. */
export type TextStyle = { readonly cut: FontCut; readonly size: number; readonly colour: string };

export type Align = 'left' | 'centre' | 'right';

const widths = new Map<FontCut, Map<string, number>>(fontCuts.map((cut) => [cut, new Map()]));

/** Width of a text at a size of 1, in thousandths. */
function unitWidth(cut: FontCut, text: string): number {
  const known = widths.get(cut)!;
  const found = known.get(text);
  if (found !== undefined) return found;
  const { advanceWidth } = openFont(cut).layout(spell(cut, text));
  if (known.size > mostRemembered) known.clear();
  known.set(text, advanceWidth);
  return advanceWidth;
}

/** Width of a text in millimetres at a size in points. */
export function textWidth(text: string, cut: FontCut, size: number): number {
  return (unitWidth(cut, text) / 1000) * pt(size);
}

/** Given to pdfkit so that it shapes a text whole, as it is measured; without it words are shaped one by one. */
const noFeatures: readonly string[] = [];

/** The show operator of a text: glyphs of the embedded subset, with kerning between them. */
function showOperator(file: SheetFile, cut: FontCut, text: string): string {
  const known = file.written[cut].get(text);
  if (known !== undefined) return known;
  const [glyphs, positions] = file.fonts[cut].encode(spell(cut, text), noFeatures);
  let operator = '[<';
  glyphs.forEach((glyph, at) => {
    const { xAdvance, advanceWidth } = positions[at]!;
    const kern = Math.round(advanceWidth - xAdvance);
    operator += kern === 0 || at === glyphs.length - 1 ? glyph : `${glyph}>${kern}<`;
  });
  operator += '>]TJ';
  file.written[cut].set(text, operator);
  return operator;
}

function setFont(file: SheetFile, pen: Pen, cut: FontCut, size: number): string {
  const font = file.fonts[cut];
  // A tenth of a unit, so that a long line is as wide as it was measured.
  const name = `/${font.id} ${Math.round((pt(size) / unit) * 10) / 10} Tf`;
  if (pen.ink.font === name) return '';
  pen.ink.font = name;
  file.doc.page.fonts[font.id] ??= font.ref();
  return `${name} `;
}

/** Writes one line with its baseline at `y`; `x` is its left edge, its middle or its right edge. */
export function writeText(
  file: SheetFile,
  text: string,
  x: number,
  y: number,
  { cut, size, colour }: TextStyle,
  align: Align = 'left',
): void {
  if (text === '') return;
  const { pen } = file;
  const shift = align === 'left' ? 0 : textWidth(text, cut, size) * (align === 'right' ? 1 : 0.5);
  setFill(pen, colour);
  const font = setFont(file, pen, cut, size);
  const { tag } = file;
  // A reader takes words apart at spaces, not at places: a text after another in one tag begins with one.
  const isNext = tag.isRead && tag.hasText;
  const start = isNext ? x - shift - textWidth(' ', cut, size) : x - shift;
  const shown = isNext
    ? `${showOperator(file, cut, ' ')} ${showOperator(file, cut, text)}`
    : showOperator(file, cut, text);
  pen.out.push(`BT ${font}1 0 0 -1 ${num(start)} ${num(y)} Tm ${shown} ET`);
  tag.hasText = true;
}
