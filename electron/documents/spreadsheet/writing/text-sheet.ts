import type { WriteSheet } from 'hucre/xlsx';
import { textCell } from '../cell.ts';
import { hucreCellOf } from './hucre-cell.ts';
import { pageNumbers, pageSetupOf, rowHeightOf } from './page.ts';
import { textFonts, textStyleOf } from './styles.ts';
import type { TextLine, TextSheet } from './workbook-spec.ts';

/** A row of the sheet; its height in points where the standard height does not do. */
type TextRow = TextLine & { readonly height: number | undefined };

/** Room below the last line of a paragraph, in points. */
const paragraphEnd = 24;

/** A sheet of formatted text as the library's sheet: no grid, no merged cells. */
export function textSheetOf(sheet: TextSheet): WriteSheet {
  const rows = sheet.lines.flatMap((line) => rowsOf(line, sheet.widths));
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  for (const [row, { style, texts }] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      cells.set(`${row},${column}`, {
        ...hucreCellOf(textCell(text)),
        style: textStyleOf(style, column, texts.length),
      });
    }
  }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    rowDefs: new Map(rows.flatMap(({ height }, row) => (height === undefined ? [] : [[row, { height }]]))),
    view: { showGridLines: false },
    pageSetup: pageSetupOf('portrait'),
    headerFooter: pageNumbers,
  };
}

/** Lines of several texts wrap inside their cells; a paragraph of one text becomes a row for each of its lines. */
function rowsOf(line: TextLine, widths: readonly number[]): readonly TextRow[] {
  const { style, texts } = line;
  const { size } = textFonts[style];
  if (style === 'title' || style === 'heading') return [{ ...line, height: size * 2 }];
  const [only = ''] = texts;
  if (style !== 'paragraph' || texts.length > 1) return [{ ...line, height: rowHeightOf(texts, widths, size) }];
  const pieces = wrapped(
    only,
    widths.reduce((sum, width) => sum + width, 0),
  );
  return pieces.map((text, index) => {
    const height = index === pieces.length - 1 ? paragraphEnd : undefined;
    return { style, texts: [text], height };
  });
}

/** A text in lines of at most so many letters, broken between words. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
