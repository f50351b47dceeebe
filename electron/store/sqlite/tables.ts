import { type Compilable, type CreateTableBuilder, type SchemaModule, sql } from 'kysely';

/** A column: its type, `!` where it is never null. */
export type ColumnForm = 'text' | 'text!' | 'integer' | 'integer!';

export type TableForm = {
  readonly columns: Readonly<Record<string, ColumnForm>>;
  readonly primaryKey: readonly string[];
  /** Table that own columns point at, with the columns there; judged at the end of a transaction, so that order does not matter. */
  readonly pointers?: readonly {
    readonly from: readonly string[];
    readonly table: string;
    readonly to: readonly string[];
  }[];
  /** Rows are stored by their key instead of beside it: for many narrow rows. */
  readonly isNarrow?: true;
  /** Column groups that are searched. */
  readonly indexes?: readonly (readonly string[])[];
};

function withColumns(table: CreateTableBuilder<string>, form: TableForm): CreateTableBuilder<string, string> {
  return Object.entries(form.columns).reduce<CreateTableBuilder<string, string>>((builder, [name, type]) => {
    const isNeeded = type.endsWith('!');
    return builder.addColumn(name, isNeeded ? (type.slice(0, -1) as 'text') : (type as 'text'), (column) =>
      isNeeded ? column.notNull() : column,
    );
  }, table);
}

/** The statements that make one table with its indexes; STRICT, so that a column holds its type and nothing else. */
export function tableStatements(schema: SchemaModule, name: string, form: TableForm): Compilable[] {
  const { primaryKey, pointers = [], indexes = [], isNarrow } = form;
  let table = withColumns(schema.createTable(name), form).addPrimaryKeyConstraint(`${name}_key`, [...primaryKey]);
  pointers.forEach(({ from, table: target, to }, index) => {
    table = table.addForeignKeyConstraint(`${name}_to_${target}_${index}`, [...from], target, [...to], (pointer) =>
      pointer.deferrable().initiallyDeferred(),
    );
  });
  return [
    table.modifyEnd(isNarrow ? sql`strict, without rowid` : sql`strict`),
    ...indexes.map((of) =>
      schema
        .createIndex(`${name}_by_${of.join('_')}`)
        .on(name)
        .columns([...of]),
    ),
  ];
}
