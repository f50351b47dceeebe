import type { z } from 'zod';

/** How a field lies in its column: lists and groups as JSON text, booleans as 0 and 1, a field that is not there as null. */
export type Column = { readonly name: string; readonly kind: 'plain' | 'boolean' | 'json' };

export type Row = Readonly<Record<string, unknown>>;

type Schema = z.core.$ZodType;
type Definition = {
  readonly type: string;
  readonly innerType?: Schema;
  readonly values?: readonly unknown[];
  readonly options?: readonly Schema[];
};

function kindOf(schema: Schema): Column['kind'] {
  const { type, innerType, values, options } = schema._zod.def as unknown as Definition;
  switch (type) {
    case 'optional':
      return kindOf(innerType!);
    case 'boolean':
      return 'boolean';
    case 'literal':
      return typeof values![0] === 'boolean' ? 'boolean' : 'plain';
    case 'union':
      return options!.every((option) => kindOf(option) === 'plain') ? 'plain' : 'json';
    case 'string':
    case 'number':
    case 'enum':
      return 'plain';
    case 'array':
    case 'object':
      return 'json';
    default:
      throw new Error(`No column for a field of type ${type}`);
  }
}

/** The columns of an aggregate, one a field, from its schema; fields that have tables of their own are left out. */
export function columnsOf(schema: z.ZodObject, without: readonly string[] = []): readonly Column[] {
  return Object.entries(schema.shape)
    .filter(([name]) => !without.includes(name))
    .map(([name, field]) => ({ name, kind: kindOf(field) }));
}

/** A thing as the cells of its columns. */
export function toRow(columns: readonly Column[], thing: object): Row {
  const fields = thing as Row;
  return Object.fromEntries(
    columns.map(({ name, kind }) => {
      const value = fields[name];
      if (value === undefined) return [name, null];
      return [name, kind === 'plain' ? value : kind === 'boolean' ? Number(value) : JSON.stringify(value)];
    }),
  );
}

/** The thing that a row was made of, still to be checked by its schema; other columns of the row are left out. */
export function fromRow(columns: readonly Column[], row: Row): Record<string, unknown> {
  const thing: Record<string, unknown> = {};
  for (const { name, kind } of columns) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    thing[name] = kind === 'plain' ? value : kind === 'boolean' ? value === 1 : JSON.parse(value as string);
  }
  return thing;
}
