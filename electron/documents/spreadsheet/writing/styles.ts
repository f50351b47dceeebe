import type { CellStyle } from 'hucre/xlsx';
import type { CellContent } from '../cell.ts';
import type { Column, ColumnFormat, TextLine } from './workbook-spec.ts';

/** Ink on paper with one quiet ground for headers, as on screen; prints in grey. */
const ink = { rgb: '1D2024' };
const muted = { rgb: '666A71' };
const accent = { rgb: '7A2E6E' };
const ground = { rgb: 'ECEAE4' };
const line = { style: 'thin', color: { rgb: '8C8880' } } as const;
const hairline = { style: 'thin', color: { rgb: 'DEDBD3' } } as const;

export const font = { name: 'Calibri', size: 11, color: ink } as const;

/** Number formats as Excel stores them. Hours in brackets keep 24:00 from showing as 0:00. */
const formats: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  integer: '0',
  number: 'General',
  date: 'dd/mm/yyyy',
  time: '[hh]:mm',
};
const dateAndTime = 'dd/mm/yyyy hh:mm:ss';
const timeWithSeconds = '[hh]:mm:ss';

export const headerStyle: CellStyle = {
  font: { ...font, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: ground },
  border: { bottom: line, right: hairline },
  alignment: { vertical: 'center', horizontal: 'left', indent: 1, wrapText: true },
  numFmt: formats.text,
};

/** Which row a cell stands in: filled, filled with an example, or empty and ready. */
export type RowTone = 'filled' | 'example' | 'spare';

/**
 * The style of a cell below a header. Content of another kind than the column's keeps a format that shows it whole.
 * Spare rows have no lines of their own: the grid shows them on screen, and what has lines is printed.
 */
export function cellStyleOf(column: Column, content: CellContent, tone: RowTone): CellStyle {
  const isText = content.kind === 'text' || (content.kind === 'empty' && column.format === 'text');
  return {
    font: tone === 'example' ? { ...font, italic: true, color: muted } : font,
    ...(tone === 'spare' ? {} : { border: { bottom: hairline, right: hairline } }),
    alignment: isText
      ? { vertical: 'center', horizontal: 'left', indent: 1, wrapText: true }
      : { vertical: 'center', horizontal: 'right', indent: 1 },
    numFmt: formatOf(column.format, content),
    protection: { locked: column.isLocked === true },
  };
}

function formatOf(format: ColumnFormat, content: CellContent): string {
  switch (content.kind) {
    case 'date':
      return content.seconds === 0 ? formats.date : dateAndTime;
    case 'time':
      return content.seconds % 60 === 0 ? formats.time : timeWithSeconds;
    case 'number':
      return format === 'integer' && Number.isInteger(content.value) ? formats.integer : formats.number;
    case 'text':
      return formats.text;
    case 'boolean':
      return formats.number;
    case 'empty':
      return formats[format];
  }
}

export const textFonts = {
  title: { ...font, size: 18, bold: true, color: accent },
  heading: { ...font, size: 13, bold: true },
  paragraph: font,
  term: font,
} as const;

/** The style of one of `count` texts in a line of an explanation; a text alone runs on over the cells beside it. */
export function textStyleOf(style: TextLine['style'], index: number, count: number): CellStyle {
  return {
    font: style === 'term' && index === 0 ? { ...font, bold: true } : textFonts[style],
    alignment: {
      vertical: style === 'heading' ? 'bottom' : 'top',
      wrapText: count > 1,
    },
    numFmt: formats.text,
    ...(style === 'term' ? { border: { bottom: hairline } } : {}),
  };
}
