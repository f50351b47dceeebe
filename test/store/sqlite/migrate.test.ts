import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listBackups } from '../../../electron/store/backups/backup-files.ts';
import { connect } from '../../../electron/store/sqlite/connect.ts';
import { type Migration, migrate, versionOf } from '../../../electron/store/sqlite/migrate.ts';
import { migrations } from '../../../electron/store/sqlite/migrations/migrations.ts';
import { closeStore } from '../../../electron/store/store.ts';
import { aFilledStore, aFolder, aStore, contentOf } from '../../support/a-store.ts';
import { schemaText } from './schema-text.ts';

const versions = migrations.map(({ version }) => version);
const schemaOf = (connection: ReturnType<typeof connect>) =>
  connection.prepare('select type, name, sql from sqlite_schema order by type, name').all();

test('the schema is the one in git; if this is meant, run npm run schema:store and look at the difference', () => {
  expect(schemaText()).toBe(readFileSync(join(import.meta.dirname, '../../golden/store-schema.sql'), 'utf8'));
});

test('versions go up in steps of ten', () => {
  expect(versions).toEqual(versions.map((_version, index) => (index + 1) * 10));
});

test('every table is strict', () => {
  const connection = connect(':memory:');
  migrate(connection, migrations);
  const tables = connection.pragma('table_list') as { name: string; schema: string; strict: number }[];
  const loose = tables.filter(
    ({ schema, name, strict }) => schema === 'main' && !name.startsWith('sqlite_') && strict === 0,
  );
  expect(loose).toEqual([]);
});

describe.each(versions)('from version %s', (version) => {
  test('a file comes to the same schema as a new one, after a backup of what it was', async () => {
    const file = join(aFolder(), 'plan.duaal');
    const old = connect(file);
    migrate(old, migrations.slice(0, versions.indexOf(version) + 1));
    expect(versionOf(old)).toBe(version);
    const before = schemaOf(old);
    old.close();
    const store = await aStore(file);
    expect(store.migratedFrom).toBe(version);
    const fresh = await aStore();
    expect(schemaOf(store.connection)).toEqual(schemaOf(fresh.connection));
    const backups = listBackups(file).filter(({ kind }) => kind === 'before-migration');
    expect(backups.length).toBe(version === versions.at(-1) ? 0 : 1);
    for (const { path } of backups) {
      const backup = connect(path);
      expect(versionOf(backup)).toBe(version);
      expect(schemaOf(backup)).toEqual(before);
      backup.close();
    }
  });
});

const broken: Migration = {
  version: 60,
  statements: (schema) => [
    schema.createTable('half').addColumn('id', 'integer'),
    schema.createTable('learner').addColumn('id', 'integer'),
  ],
};

test('a step that fails leaves the file as it was, and stops the start', async () => {
  const filled = await aFilledStore();
  const [content, schema] = [contentOf(filled), schemaOf(filled.connection)];
  await closeStore(filled);
  await expect(aStore(filled.file, { migrations: [...migrations, broken] })).rejects.toThrow(
    'table "learner" already exists',
  );
  const again = await aStore(filled.file);
  expect(versionOf(again.connection)).toBe(50);
  expect(schemaOf(again.connection)).toEqual(schema);
  expect(contentOf(again)).toEqual(content);
});

test('a later step keeps every row', async () => {
  const filled = await aFilledStore();
  const content = contentOf(filled);
  await closeStore(filled);
  const later: Migration = {
    version: 60,
    statements: (schema) => [schema.createTable('extra').addColumn('id', 'integer')],
  };
  const store = await aStore(filled.file, { migrations: [...migrations, later] });
  expect(store.migratedFrom).toBe(50);
  expect(contentOf(store)).toEqual({ ...content, extra: [] });
});
