import { compareNames } from '../../text/name-order.ts';
import { foldText, matchesWords } from './fold-text.ts';

/** A value to sort on; nothing comes last, in either direction. */
export type SortValue = string | number | null;

/** What the table must know of a row to find, filter and order it. */
export type ViewColumn<Row> = {
  readonly id: string;
  readonly sortValue: (row: Row) => SortValue;
  /** The text as it is read in the cell; searched too. */
  readonly text: (row: Row) => string;
};

export type TableSort = { readonly column: string; readonly isDescending: boolean };

export type TableQuery<Row> = {
  readonly search: string;
  readonly sort: TableSort;
  readonly filters: readonly ((row: Row) => boolean)[];
};

function compareValues(a: SortValue, b: SortValue, sign: 1 | -1): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * compareNames(String(a), String(b));
}

/** The texts of a row that a search looks through, folded. */
export function searchTextOf<Row>(row: Row, columns: readonly ViewColumn<Row>[]): string {
  return foldText(columns.map(({ text }) => text(row)).join(' '));
}

/** Rows that are asked for, in the order asked for; equal ones stay in the order of the file. */
export function viewRows<Row>(
  rows: readonly { readonly row: Row; readonly searchText: string }[],
  columns: readonly ViewColumn<Row>[],
  { search, sort, filters }: TableQuery<Row>,
): readonly Row[] {
  const column = columns.find(({ id }) => id === sort.column) ?? columns[0];
  const found = rows
    .filter(({ row, searchText }) => matchesWords(searchText, search) && filters.every((keeps) => keeps(row)))
    .map(({ row }) => row);
  if (!column) return found;
  const values = new Map(found.map((row) => [row, column.sortValue(row)]));
  const sign = sort.isDescending ? -1 : 1;
  return found.sort((a, b) => compareValues(values.get(a)!, values.get(b)!, sign));
}

/** The sort after a click on a heading: another column ascending, the same one turned round. */
export function nextSort(sort: TableSort, column: string): TableSort {
  return { column, isDescending: sort.column === column && !sort.isDescending };
}
