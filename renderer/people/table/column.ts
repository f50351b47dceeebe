import type { ReactNode } from 'react';
import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { ViewColumn } from './table-view.ts';

/** One thing to choose in a cell, with what is known of it: "2 van 2 leerlingen". */
export type CellOption = { readonly value: string; readonly label: string; readonly note?: string };

/** How a cell is edited in place; `save` tells whether it was kept. */
export type CellEdit<Row> =
  | {
      readonly kind: 'text';
      readonly value: (row: Row) => string;
      /** The key of what is wrong with a text. */
      readonly problem: (text: string) => string | undefined;
      readonly save: (row: Row, text: string) => Promise<boolean>;
    }
  | {
      readonly kind: 'day';
      readonly value: (row: Row) => IsoDate | undefined;
      readonly save: (row: Row, day: IsoDate | undefined) => Promise<boolean>;
    }
  | {
      readonly kind: 'choice';
      readonly value: (row: Row) => string;
      readonly options: (row: Row) => readonly CellOption[];
      readonly save: (row: Row, value: string) => Promise<boolean>;
    };

/** A column of a list. */
export type Column<Row> = ViewColumn<Row> & {
  readonly heading: string;
  /** Its track in the grid of the row. */
  readonly width: string;
  readonly isNumber?: boolean;
  /** Which columns go where a dossier takes their room: the lowest first; those without a number stay. */
  readonly yields?: number;
  /** Room around its text in px, as of a swatch, where the column asks as much as its longest text. */
  readonly beside?: number;
  /** What is shown where the text alone is not enough. */
  readonly cell?: (row: Row) => ReactNode;
  readonly edit?: CellEdit<Row>;
  /** False where this row's cell cannot be edited. */
  readonly canEdit?: (row: Row) => boolean;
};
