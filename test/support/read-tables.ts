import type { PdfFile } from './read-pdf.ts';

/** A table as its tags give it: the heading above it, its column labels, and its rows, over page breaks too. */
export type ReadTable = {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[][];
};

/** Tables of a PDF in order; texts of a cell are joined with spaces. */
export function tablesOf({ pages }: PdfFile): ReadTable[] {
  const tables: { heading: string; columns: string[]; cells: string[] }[] = [];
  let heading = '';
  let before = '';
  for (const { role, texts } of pages.flatMap(({ tags }) => tags)) {
    const text = texts.join(' ');
    if (role === 'H2') heading = text;
    if (role === 'TH' && before !== 'TH') tables.push({ heading, columns: [], cells: [] });
    if (role === 'TH') tables.at(-1)!.columns.push(text);
    if (role === 'TD') tables.at(-1)!.cells.push(text);
    before = role;
  }
  return tables.map(({ heading: above, columns, cells }) => ({
    heading: above,
    columns,
    rows: Array.from({ length: cells.length / columns.length }, (_, at) =>
      cells.slice(at * columns.length, (at + 1) * columns.length),
    ),
  }));
}

/** Paragraphs below a heading: of each its texts joined with spaces, or what is read for it. */
export function paragraphsBelow({ pages }: PdfFile, heading: string): string[] {
  const tags = pages.flatMap((page) => page.tags);
  const from = tags.findIndex(({ role, texts }) => role === 'H2' && texts.join(' ') === heading);
  const rest = tags.slice(from + 1);
  const until = rest.findIndex(({ role }) => role !== 'P');
  return rest.slice(0, until < 0 ? rest.length : until).map(({ texts, alt }) => alt || texts.join(' '));
}

/** Every text of a PDF in reading order. */
export function allTexts({ pages }: PdfFile): string[] {
  return pages.flatMap(({ tags }) => tags.flatMap(({ texts, alt }) => [...texts, ...(alt === '' ? [] : [alt])]));
}
