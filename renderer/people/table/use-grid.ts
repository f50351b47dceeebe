import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { DataTableProps } from './data-table-props.ts';
import { type GridCell, moveFocus, nextEditable } from './grid-focus.ts';
import { extendTo, toggleAll, toggleOne } from './selection.ts';
import type { RowActions } from './TableRow.tsx';
import { useColumnsBeside } from './use-columns-beside.ts';
import { useFollowRow } from './use-follow-row.ts';

const rowHeight = 22;
/** Rows of a page while the height of the table is not known yet. */
const usualPage = 20;
/** Stands for the boxes before the columns. */
const tick = '';

/** Where the focus of a table is, which cell is edited, and what its keys do. */
export function useGrid<Row>(props: DataTableProps<Row>) {
  const { rows, idOf, selection, onSelect, onOpen, onEnter, onRemove } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // By its name: a dossier beside the table takes the room of some columns.
  const [active, setActive] = useState({ row: 0, columnId: props.columns[0]?.id ?? tick });
  const columns = useColumnsBeside(props, scroller, active.columnId);
  const [edited, setEdited] = useState<{ readonly id: string | undefined; readonly columnId: string }>();
  const takesFocus = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 16,
  });
  const height = scroller.current?.clientHeight;
  const page = height === undefined ? usualPage : Math.floor(height / rowHeight) - 2;
  const size = { rows: rows.length, columns: columns.length + 1, page };
  const columnOf = (id: string) => (id === tick ? 0 : Math.max(1, columns.findIndex((column) => column.id === id) + 1));
  const at = { row: Math.min(active.row, Math.max(0, rows.length - 1)), column: columnOf(active.columnId) };
  const shown = useMemo(() => rows.map(idOf), [rows, idOf]);
  useEffect(() => {
    if (!takesFocus.current) return;
    takesFocus.current = false;
    scroller.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  });
  useFollowRow({ shown, row: at.row, scroller }, (row) => {
    virtual.scrollToIndex(row);
    takesFocus.current = edited === undefined;
    setActive((last) => ({ ...last, row }));
  });
  const idAt = (column: number) => (column === 0 ? tick : (columns[column - 1]?.id ?? tick));
  // A column or row that has gone is edited no more.
  const editedRow = edited?.id === undefined ? -1 : shown.indexOf(edited.id);
  const isShown = editedRow >= 0 && columns.some(({ id }) => id === edited?.columnId);
  const editing = edited && isShown ? { row: editedRow, column: columnOf(edited.columnId) } : undefined;
  const activate = ({ row, column }: GridCell) => setActive({ row, columnId: idAt(column) });
  const go = (cell: GridCell) => {
    virtual.scrollToIndex(cell.row);
    takesFocus.current = true;
    activate(cell);
  };
  const canEdit = ({ row, column }: GridCell) => {
    const [own, of] = [columns[column - 1], rows[row]];
    return own?.edit !== undefined && of !== undefined && own.canEdit?.(of) !== false;
  };
  const edit = (cell: GridCell) => {
    if (!canEdit(cell)) return;
    virtual.scrollToIndex(cell.row);
    activate(cell);
    setEdited({ id: shown[cell.row], columnId: idAt(cell.column) });
  };
  const endEdit = (by: 1 | -1 | 0) => {
    const next = by === 0 ? undefined : nextEditable(at, by, size, canEdit);
    setEdited(undefined);
    if (next) edit(next);
    else go(at);
  };
  const press = (event: KeyboardEvent) => {
    const id = shown[at.row];
    const isCtrl = event.ctrlKey || event.metaKey;
    const isElsewhere = (event.target as Element).closest('input:not([type=checkbox]), [role=columnheader]');
    if (editing || id === undefined || isElsewhere) return;
    const moved = moveFocus(at, event.key, isCtrl, size);
    if (moved) {
      if (event.shiftKey && moved.row !== at.row) {
        const from = selection.anchor === undefined ? toggleOne(selection, id) : selection;
        onSelect(extendTo(from, shown[moved.row]!, shown));
      }
      go(moved);
    } else if (event.key === ' ') onSelect(event.shiftKey ? extendTo(selection, id, shown) : toggleOne(selection, id));
    else if (event.key === 'a' && isCtrl) onSelect(toggleAll(selection, shown));
    else if (event.key === 'F2') edit(at);
    else if (event.key === 'Enter') onEnter(id);
    else if (event.key === 'Delete') onRemove(selection.ids.size > 0 ? [...selection.ids] : [id]);
    else return;
    event.preventDefault();
  };
  const latest = useRef({ activate, endEdit, edit, onSelect, onOpen, selection, shown });
  latest.current = { activate, endEdit, edit, onSelect, onOpen, selection, shown };
  const actions = useMemo<RowActions>(
    () => ({
      tick: (id, isRange) => {
        const now = latest.current;
        now.onSelect(isRange ? extendTo(now.selection, id, now.shown) : toggleOne(now.selection, id));
      },
      open: (id, row, column) => {
        latest.current.activate({ row, column });
        latest.current.onOpen(id);
      },
      edit: (row, column) => latest.current.edit({ row, column }),
      endEdit: (by) => latest.current.endEdit(by),
    }),
    [],
  );
  return { scroller, virtual, columns, at, editing, shown, press, actions };
}
