import { memo } from 'react';
import { useText } from '../../text/use-text.ts';
import { CellEditor } from './CellEditor.tsx';
import type { Column } from './column.ts';
import classes from './Table.module.css';

/** What a row can ask of its table; the same object all along, so that rows need not be drawn again. */
export type RowActions = {
  tick(id: string, isRange: boolean): void;
  open(id: string, row: number, column: number): void;
  edit(row: number, column: number): void;
  endEdit(by: 1 | -1 | 0): void;
};

type Props<Row> = {
  readonly row: Row;
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly start: number;
  readonly index: number;
  readonly name: string;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
  readonly activeColumn: number | undefined;
  readonly editingColumn: number | undefined;
  readonly actions: RowActions;
};

function Row<T>(props: Props<T>) {
  const { row, id, actions, columns, template, start, index, name, isOpen, isSelected, activeColumn, editingColumn } =
    props;
  const { t } = useText();
  const focus = (column: number) => ({
    'data-active': activeColumn === column || undefined,
    'aria-colindex': column + 1,
  });
  return (
    <div
      role="row"
      tabIndex={-1}
      className={classes.row}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-open={isOpen || undefined}
      // The first click may open the dossier beside the table: the cell under the second one can be another by then.
      onDoubleClick={() => activeColumn !== undefined && actions.edit(index, activeColumn)}
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" tabIndex={activeColumn === 0 ? 0 : -1} className={classes.tick} {...focus(0)}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('peopleScreen.table.selectRow', { name })}
          checked={isSelected}
          onChange={(event) => actions.tick(id, (event.nativeEvent as MouseEvent).shiftKey)}
        />
      </div>
      {columns.map((column, place) => {
        const at = place + 1;
        const isEdited = editingColumn === at && column.edit !== undefined;
        const text = column.text(row);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it handles the keys of all cells.
          <div
            key={column.id}
            role="gridcell"
            tabIndex={activeColumn === at ? 0 : -1}
            className={classes.cell}
            data-number={column.isNumber || undefined}
            data-first={place === 0 || undefined}
            data-edit={isEdited || undefined}
            title={isEdited ? undefined : text}
            {...focus(at)}
            onClick={({ detail }) => detail < 2 && actions.open(id, index, at)}
          >
            {isEdited ? (
              <CellEditor
                edit={column.edit!}
                row={row}
                label={t('peopleScreen.table.editCell', { column: column.heading, name })}
                onEnd={actions.endEdit}
              />
            ) : (
              (column.cell?.(row) ?? text)
            )}
          </div>
        );
      })}
    </div>
  );
}

/** One row; what did not change of it is not drawn again. */
export const TableRow = memo(Row, (before, after) => {
  const same = [
    'row',
    'columns',
    'template',
    'start',
    'isOpen',
    'isSelected',
    'activeColumn',
    'editingColumn',
  ] as const;
  return same.every((key) => before[key] === after[key]);
}) as typeof Row;
