/** A choice that narrows a list. */
export type Filter<Row> = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly keeps: (row: Row, value: string) => boolean;
};
