import type { DataTableProps } from './data-table-props.ts';
import { toggleAll } from './selection.ts';
import classes from './Table.module.css';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { useGrid } from './use-grid.ts';

/** A list in rows of 22 px: one tab stop, arrows inside, Space selects, F2 edits in place; only what is seen is drawn. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, rows, idOf, nameOf, sort, onSort, selection, onSelect, openId } = props;
  const { scroller, virtual, columns, at, editing, shown, press, actions } = useGrid(props);
  const template = `28px ${columns.map(({ width }) => width).join(' ')}`;
  return (
    <div ref={scroller} className={classes.scroller} data-scrolls data-bare={rows.length === 0 || undefined}>
      <div
        role="grid"
        tabIndex={-1}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        className={classes.grid}
        data-fitted={columns.length < props.columns.length || undefined}
        onKeyDown={press}
      >
        <TableHead
          {...{ columns, template, sort, onSort }}
          areAll={shown.length > 0 && shown.every((id) => selection.ids.has(id))}
          areSome={selection.ids.size > 0}
          onAll={() => onSelect(toggleAll(selection, shown))}
        />
        <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]!;
            const id = idOf(row);
            return (
              <TableRow
                key={id}
                {...{ row, id, columns, template, start, index, actions }}
                name={nameOf(row)}
                isOpen={id === openId}
                isSelected={selection.ids.has(id)}
                activeColumn={index === at.row ? at.column : undefined}
                editingColumn={editing?.row === index ? editing.column : undefined}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
