import { type Driver, SqliteDialect, SqliteDriver } from 'kysely';
import type { SqliteConnection } from './connect.ts';

class StoreDriver extends SqliteDriver {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    super({ database: connection });
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
