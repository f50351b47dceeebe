import type { WriteSheet } from 'hucre/xlsx';
import { textCell } from '../cell.ts';
import { hucreCellOf } from './hucre-cell.ts';
import { pageNumbers, pageSetupOf, rowHeightOf } from './page.ts';
import { textFonts, textStyleOf } from './styles.ts';
import type { TextLine, TextSheet } from './workbook-spec.ts';

/** A sheet of formatted text as the library's sheet: no grid, a line a row. */
export function textSheetOf(sheet: TextSheet): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, line] of sheet.lines.entries()) {
    const height = heightOf(line, sheet.widths);
    if (height !== undefined) rowDefs.set(row, { height });
    for (const [column, text] of line.texts.entries()) {
      cells.set(`${row},${column}`, { ...hucreCellOf(textCell(text)), style: textStyleOf(line.style, column) });
    }
  }
  return {
    name: sheet.name,
    columns: sheet.widths.map((width) => ({ width })),
    cells,
    rowDefs,
    view: { showGridLines: false },
    pageSetup: pageSetupOf('portrait'),
    headerFooter: pageNumbers,
  };
}

/** Titles and headings run on over the cells beside them, with room around them; other lines wrap. */
function heightOf({ style, texts }: TextLine, widths: readonly number[]): number | undefined {
  const { size } = textFonts[style];
  return style === 'title' || style === 'heading' ? size * 2 : rowHeightOf(texts, widths, size);
}
