import { calculateRowHeight, type WriteSheet } from 'hucre/xlsx';

/** Sheet name at the left; page and number of pages at the right. */
export const pageNumbers = { oddFooter: '&L&A&R&P / &N' } as const;

/** A4, as wide as one page and as long as needed; margins in inches. */
export function pageSetupOf(orientation: 'portrait' | 'landscape'): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
  };
}

/** One line of the standard font, and Excel's highest row, in points. */
const lineHeight = 15;
const highestRow = 409;
/** Wrapping breaks between words, and bold letters are wider. */
const usableWidth = 0.85;

/**
 * The height that shows wrapped texts whole, in points, or undefined for a single line. Without it LibreOffice and
 * printing cut the text off; it is an estimate from the number of letters.
 */
export function rowHeightOf(texts: readonly string[], widths: readonly number[], fontSize: number): number | undefined {
  const columnWidths = widths.map((width) => width * usableWidth);
  const height = calculateRowHeight([...texts], { fontSize, wrapText: true, columnWidths });
  return height > lineHeight ? Math.min(height, highestRow) : undefined;
}
