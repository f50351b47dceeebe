import { type Driver, type SqliteDatabase, SqliteDialect, SqliteDriver, type SqliteStatement } from 'kysely';
import type { SqliteConnection } from './connect.ts';

/** Statements kept ready: an edit runs some twenty, always the same, and making one ready costs more than running it. */
const mostStatements = 200;

/** The connection with its statements remembered, the oldest forgotten first. */
function withRememberedStatements(connection: SqliteConnection): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => connection.close(),
    prepare: (sql) => {
      const known = statements.get(sql);
      if (known) return known;
      if (statements.size >= mostStatements) statements.delete(statements.keys().next().value!);
      const statement: SqliteStatement = connection.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
  };
}

class StoreDriver extends SqliteDriver {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    super({ database: withRememberedStatements(connection) });
    this.#connection = connection;
  }

  override async beginTransaction(): Promise<void> {
    this.#connection.exec('begin immediate');
  }

  /** A full disk or a damaged page ends the transaction by itself; rolling back again would hide the first error. */
  override async rollbackTransaction(): Promise<void> {
    if (this.#connection.inTransaction) this.#connection.exec('rollback');
  }
}

/** Kysely's SQLite dialect, with transactions that take the right to write at once and keep the first error. */
export class StoreDialect extends SqliteDialect {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    super({ database: connection });
    this.#connection = connection;
  }

  override createDriver(): Driver {
    return new StoreDriver(this.#connection);
  }
}
