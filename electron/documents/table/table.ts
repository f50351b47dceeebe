/**
 * What a column holds: `day` a day number, `time` minutes since midnight, `duration` minutes, `halfDays` half days shown
 * as days, `percent` ten-thousandths shown as per cent; `count` and `text` as they are.
 */
export type ColumnKind = 'text' | 'day' | 'time' | 'duration' | 'count' | 'halfDays' | 'percent';

export type TableColumn = {
  readonly header: string;
  readonly kind: ColumnKind;
  /** In characters. */
  readonly width: number;
};

/** A text for `text`, a number for every other kind; undefined leaves the cell empty. */
export type TableValue = string | number | undefined;

/** A table before it becomes a file: CSV and workbook print the same one. */
export type Table = {
  readonly id: 'days' | 'summary' | 'findings';
  /** As people read it: the name of a sheet and the end of a file name. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Columns at the left that say whose row it is. */
  readonly frozenColumns: number;
};

/** One column with the value it takes from a row's source. */
export type ColumnOf<T> = TableColumn & { readonly read: (source: T) => TableValue };

export function tableOf<T>(
  head: Pick<Table, 'id' | 'name' | 'frozenColumns'>,
  columns: readonly ColumnOf<T>[],
  sources: readonly T[],
): Table {
  return {
    ...head,
    columns: columns.map(({ header, kind, width }) => ({ header, kind, width })),
    rows: sources.map((source) => columns.map(({ read }) => read(source))),
  };
}
