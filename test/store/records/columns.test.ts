import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnsOf, fromRow, toRow } from '../../../electron/store/records/columns.ts';
import { recordTables } from '../../../electron/store/records/record-tables.ts';
import { connect } from '../../../electron/store/sqlite/connect.ts';
import { migrate } from '../../../electron/store/sqlite/migrate.ts';
import { migrations } from '../../../electron/store/sqlite/migrations/migrations.ts';
import { aggregateKinds } from '../../../shared/command/aggregate.ts';
import {
  agreementSchema,
  deviationSchema,
  overrideSchema,
  pinSchema,
  placementSchema,
  segmentSchema,
} from '../../../shared/input/trajectory.ts';

const connection = connect(':memory:');
migrate(connection, migrations);
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
type Info = { readonly name: string; readonly type: string; readonly notnull: number };
const infoOf = (table: string) =>
  new Map((connection.pragma(`table_info(${snake(table)})`) as Info[]).map((info) => [info.name, info]));

describe('every field of the file has its column; if one is missing, add a migration', () => {
  test.each(aggregateKinds)('%s', (kind) => {
    const info = infoOf(kind);
    expect(recordTables[kind].columns.map(({ name }) => snake(name)).filter((name) => !info.has(name))).toEqual([]);
  });
  test.each([
    ['agreement', agreementSchema.omit({ placements: true })],
    ['placement', placementSchema],
    ['segment', segmentSchema],
    ['pin', pinSchema],
    ['deviation', deviationSchema],
    ['override', overrideSchema],
  ] as const)('%s, of the right type and null only where the field may lack', (table, schema) => {
    const info = infoOf(table);
    for (const { name, kind } of columnsOf(schema)) {
      const column = info.get(snake(name));
      const field = (schema.shape as Record<string, z.ZodType>)[name]!;
      const isText = kind === 'json' || (kind === 'plain' && !/int|number/.test(z.toJSONSchema(field).type as string));
      expect([name, column?.type, column?.notnull]).toEqual([
        name,
        isText ? 'TEXT' : 'INTEGER',
        field.safeParse(undefined).success ? 0 : 1,
      ]);
    }
  });
});

describe('a row', () => {
  const schema = z.strictObject({
    name: z.string(),
    count: z.int().optional(),
    isOpen: z.boolean().optional(),
    mark: z.literal(true).optional(),
    size: z.union([z.literal(50), z.literal(60)]).optional(),
    list: z.array(z.string()).optional(),
    group: z.strictObject({ a: z.int() }).optional(),
  });
  const columns = columnsOf(schema);
  test.each([
    [{ name: 'x' }, ['x', null, null, null, null, null, null]],
    [{ name: '', count: 0, isOpen: false }, ['', 0, 0, null, null, null, null]],
    [{ name: 'x', isOpen: true, mark: true, size: 50 }, ['x', null, 1, 1, 50, null, null]],
    [{ name: 'x', list: [], group: { a: 1 } }, ['x', null, null, null, null, '[]', '{"a":1}']],
  ])('holds %j', (thing, cells) => {
    const row = toRow(columns, thing);
    expect(Object.values(row)).toEqual(cells);
    expect(fromRow(columns, { ...row, version: 3 })).toEqual(thing);
  });
  test('knows no column for a field of another kind', () => {
    expect(() => columnsOf(z.strictObject({ when: z.date() }))).toThrow('No column for a field of type date');
  });
});
