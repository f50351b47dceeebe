import Sqlite from 'better-sqlite3';

/** The driver's own connection, for what only SQLite can do. */
export type SqliteConnection = Sqlite.Database;

/** Marks a file as ours in its header ("Dual"), so that another program's database is refused by name. */
export const applicationId = 0x44_75_61_6c;

const settings = [
  'busy_timeout = 5000',
  'trusted_schema = OFF',
  'foreign_keys = ON',
  // Needed on every connection: the library is compiled to fall back to NORMAL once a file is in WAL mode.
  'synchronous = FULL',
  // After a large import the log shrinks back to this.
  'journal_size_limit = 16777216',
] as const;

/** Opens a database file with the settings that every connection has. The mode of the log is in the file: `useLog` sets it. */
export function connect(file: string, options: Sqlite.Options = {}): SqliteConnection {
  const connection = new Sqlite(file, options);
  try {
    for (const setting of settings) connection.pragma(setting);
    return connection;
  } catch (error) {
    // A file that is no database is found out here; on Windows an open handle would keep it from being replaced.
    connection.close();
    throw error;
  }
}

/** Turns write-ahead logging on, and durability back to full, which the change of mode resets. */
export function useLog(connection: SqliteConnection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
}
