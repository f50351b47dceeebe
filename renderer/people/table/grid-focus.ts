/** The cell that holds the focus: row and column as they are shown. */
export type GridCell = { readonly row: number; readonly column: number };

export type GridSize = { readonly rows: number; readonly columns: number; readonly page: number };

const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));

/** Where a key takes the focus; undefined for a key that moves nothing. */
export function moveFocus(
  { row, column }: GridCell,
  key: string,
  isCtrl: boolean,
  size: GridSize,
): GridCell | undefined {
  const { rows, columns, page } = size;
  const to = (nextRow: number, nextColumn: number) => ({
    row: within(nextRow, rows),
    column: within(nextColumn, columns),
  });
  switch (key) {
    case 'ArrowUp':
      return to(isCtrl ? 0 : row - 1, column);
    case 'ArrowDown':
      return to(isCtrl ? rows - 1 : row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(isCtrl ? 0 : row, 0);
    case 'End':
      return to(isCtrl ? rows - 1 : row, columns - 1);
    case 'PageUp':
      return to(row - page, column);
    case 'PageDown':
      return to(row + page, column);
    default:
      return undefined;
  }
}

/** The next cell that can be edited in reading order, or back; undefined past either end. */
export function nextEditable(
  from: GridCell,
  by: 1 | -1,
  size: GridSize,
  canEdit: (cell: GridCell) => boolean,
): GridCell | undefined {
  const { rows, columns } = size;
  for (let at = from.row * columns + from.column + by; at >= 0 && at < rows * columns; at += by) {
    const cell = { row: Math.floor(at / columns), column: at % columns };
    if (canEdit(cell)) return cell;
  }
  return undefined;
}
