import type { IsoDate } from '../../../../shared/calendar/iso-date.ts';
import type { CellContent } from '../cell.ts';

/** A workbook to write. The same specification gives the same bytes. */
export type WorkbookSpec = {
  readonly title: string;
  /** The day in the file's properties. */
  readonly writtenOn: IsoDate;
  readonly sheets: readonly (TableSheet | TextSheet)[];
  /** Values for drop-downs, by the id that columns name; they are written to a hidden sheet. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
};

/** What the cells of a column are meant for: sets the number format of filled and spare rows. */
export type ColumnFormat = 'text' | 'integer' | 'number' | 'date' | 'time';

export type Column = {
  readonly header: string;
  /** Shown at the header when the pointer rests on it. */
  readonly note?: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly format: ColumnFormat;
  /** Offers the values of a list and refuses others, with these words. */
  readonly list?: { readonly id: string; readonly refusalTitle: string; readonly refusal: string };
  /** Columns that a protected sheet leaves locked. */
  readonly isLocked?: boolean;
};

export type WriteRow = {
  readonly cells: readonly CellContent[];
  /** Drawn in grey italics, so that a person sees it is only an example. */
  readonly isExample?: boolean;
};

/** A table: one header row, frozen and repeated in print, with rows below it. */
export type TableSheet = {
  readonly kind: 'table';
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly WriteRow[];
  /** Empty rows below the filled ones that get the columns' formats; drop-downs reach further. */
  readonly spareRows?: number;
  /** Columns at the left that stay in view. */
  readonly frozenColumns?: number;
  /** Guards the header and locked columns against slips; there is no password. */
  readonly isProtected?: boolean;
  readonly orientation?: 'portrait' | 'landscape';
};

/**
 * A line of an explanation: one text for each column of the sheet. A title, a heading and a paragraph of one text run
 * over all columns.
 */
export type TextLine = {
  readonly style: 'title' | 'heading' | 'paragraph' | 'term';
  readonly texts: readonly string[];
};

/** A sheet of formatted text. */
export type TextSheet = {
  readonly kind: 'text';
  readonly name: string;
  readonly widths: readonly number[];
  readonly lines: readonly TextLine[];
};

/** The cells of each drop-down list on the hidden sheet, as a formula names them, by the id of the list. */
export type ListRanges = ReadonlyMap<string, string>;
