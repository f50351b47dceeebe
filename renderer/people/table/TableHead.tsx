import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useText } from '../../text/use-text.ts';
import type { Column } from './column.ts';
import classes from './Table.module.css';
import type { TableSort } from './table-view.ts';

type Props<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly sort: TableSort;
  readonly onSort: (column: string) => void;
  readonly areAll: boolean;
  readonly areSome: boolean;
  readonly onAll: () => void;
};

/** Headings that sort, and the box that selects all rows that are shown. */
export function TableHead<Row>({ columns, template, sort, onSort, areAll, areSome, onAll }: Props<Row>) {
  const { t } = useText();
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" tabIndex={-1} className={classes.row} style={{ gridTemplateColumns: template }} aria-rowindex={1}>
        <div role="columnheader" tabIndex={-1} className={classes.tick}>
          <input
            type="checkbox"
            aria-label={t('peopleScreen.table.selectAll')}
            checked={areAll}
            ref={(box) => {
              if (box) box.indeterminate = areSome && !areAll;
            }}
            onChange={onAll}
          />
        </div>
        {columns.map(({ id, heading, isNumber }) => {
          const isSorted = sort.column === id;
          const Icon = sort.isDescending ? IconChevronUp : IconChevronDown;
          const order = sort.isDescending ? 'descending' : 'ascending';
          return (
            <div
              key={id}
              role="columnheader"
              tabIndex={-1}
              aria-sort={isSorted ? order : 'none'}
              className={classes.heading}
              data-number={isNumber || undefined}
            >
              <button type="button" onClick={() => onSort(id)} title={heading}>
                <span>{heading}</span>
                {isSorted && <Icon size={12} aria-hidden />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
