import { useMemo, useState } from 'react';
import type { Filter } from './filter.ts';
import type { ListName } from './list-names.ts';
import type { Column } from './table/column.ts';
import { keepShown, noSelection, type Selection } from './table/selection.ts';
import { nextSort, searchTextOf, type TableSort, viewRows } from './table/table-view.ts';

type Asked = { readonly search: string; readonly sort: TableSort; readonly chosen: Readonly<Record<string, string>> };

/** What was asked of each list, kept while the page is open: who comes back finds it as it was. */
const asked = new Map<ListName, Asked>();
const usual: Asked = { search: '', sort: { column: 'name', isDescending: false }, chosen: {} };

/** What a list opens with: what its address asks for, else what was asked of it last. */
function opening(list: ListName, chosen: Asked['chosen'] | undefined): Asked {
  const view = chosen ? { ...usual, chosen } : (asked.get(list) ?? usual);
  asked.set(list, view);
  return view;
}

/** The rows of a list as they are asked for, and what is ticked among them. */
export function useListView<Row>(
  list: ListName,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  filters: readonly Filter<Row>[],
  idOf: (row: Row) => string,
  /** What its filters are set to where the address says so. */
  wanted?: Asked['chosen'],
) {
  const [view, setView] = useState(() => opening(list, wanted));
  const [selection, setSelection] = useState<Selection>(noSelection);
  const texts = useMemo(() => rows.map((row) => ({ row, searchText: searchTextOf(row, columns) })), [rows, columns]);
  const shown = useMemo(() => {
    const keeps = filters.flatMap(({ id, keeps: keepsRow }) => {
      const value = view.chosen[id];
      return value === undefined ? [] : [(row: Row) => keepsRow(row, value)];
    });
    return viewRows(texts, columns, { search: view.search, sort: view.sort, filters: keeps });
  }, [texts, columns, filters, view]);
  const kept = useMemo(() => keepShown(selection, shown.map(idOf)), [selection, shown, idOf]);
  const ask = (change: Partial<Asked>) => {
    const next = { ...view, ...change };
    asked.set(list, next);
    setView(next);
  };
  return {
    shown,
    search: view.search,
    sort: view.sort,
    chosen: view.chosen,
    selection: kept,
    select: setSelection,
    setSearch: (search: string) => ask({ search }),
    sortBy: (column: string) => ask({ sort: nextSort(view.sort, column) }),
    choose: (id: string, value: string | undefined) => {
      const { [id]: _, ...others } = view.chosen;
      ask({ chosen: value === undefined ? others : { ...others, [id]: value } });
    },
    showAll: () => ask({ search: '', chosen: {} }),
  };
}

export type ListView<Row> = ReturnType<typeof useListView<Row>>;
