import {
  type Compilable,
  DummyDriver,
  Kysely,
  type SchemaModule,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { StoreError } from '../store-error.ts';
import { applicationId, type SqliteConnection } from './connect.ts';

/** One step of the schema. A step that was ever shipped is never edited; what it got wrong, a later one mends. */
export type Migration = {
  /** 10, 20, 30 …: gaps leave room for a repair in between. */
  readonly version: number;
  readonly statements: (schema: SchemaModule) => readonly Compilable[];
};

/** Writes statements and never runs them: migrations run in one synchronous transaction of the driver. */
const writer = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});

/** The version of the schema in a file; 0 for a new one. */
export function versionOf(connection: SqliteConnection): number {
  return connection.pragma('user_version', { simple: true }) as number;
}

/** Throws a StoreError for a file that another program made, or that a newer version of this one wrote. */
export function checkVersion(connection: SqliteConnection, file: string, migrations: readonly Migration[]): void {
  const [version, latest] = [versionOf(connection), migrations.at(-1)!.version];
  const mark = connection.pragma('application_id', { simple: true });
  const isEmpty = connection.pragma('schema_version', { simple: true }) === 0;
  if (mark !== applicationId && !(mark === 0 && isEmpty)) throw new StoreError('notAStore', { file, detail: '' });
  if (version > latest) throw new StoreError('newer', { file, version, latest });
}

/** Brings a file to the latest schema: all steps that it lacks or none. Returns the version it came from. */
export function migrate(connection: SqliteConnection, migrations: readonly Migration[]): number {
  const from = versionOf(connection);
  const missing = migrations.filter(({ version }) => version > from);
  if (missing.length === 0) return from;
  const steps = connection.transaction(() => {
    connection.pragma(`application_id = ${applicationId}`);
    for (const { version, statements } of missing) {
      for (const statement of statements(writer.schema)) connection.exec(statement.compile().sql);
      connection.pragma(`user_version = ${version}`);
    }
  });
  steps.immediate();
  return from;
}
