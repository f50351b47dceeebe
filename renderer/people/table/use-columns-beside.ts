import { type RefObject, useState } from 'react';
import type { Column } from './column.ts';
import type { DataTableProps } from './data-table-props.ts';
import { useFittingColumns } from './use-fitting-columns.ts';

/**
 * The columns that have room, beside a dossier or not. The one that sorts stays; so does the one whose cell opened the
 * dossier, which is under the pointer for the second click of two.
 */
export function useColumnsBeside<Row>(
  { columns, rows, sort, isBeside }: DataTableProps<Row>,
  scroller: RefObject<HTMLElement | null>,
  activeId: string,
): readonly Column<Row>[] {
  const [opened, setOpened] = useState<{ readonly by: string }>();
  if (isBeside !== (opened !== undefined)) setOpened(isBeside ? { by: activeId } : undefined);
  const kept = [sort.column, opened?.by ?? activeId];
  return useFittingColumns({ columns, rows, scroller, isBeside, kept });
}
