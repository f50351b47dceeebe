import type { Column } from './column.ts';
import type { Selection } from './selection.ts';
import type { TableSort } from './table-view.ts';

export type DataTableProps<Row> = {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly idOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly sort: TableSort;
  readonly onSort: (column: string) => void;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** The row whose dossier is beside the table. */
  readonly openId: string | undefined;
  /** True while a dossier or form beside the table takes its room. */
  readonly isBeside: boolean;
  readonly onOpen: (id: string) => void;
  /** Enter: goes to the dossier. */
  readonly onEnter: (id: string) => void;
  readonly onRemove: (ids: readonly string[]) => void;
};
