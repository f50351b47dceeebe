import type { SchoolYear } from '../../shared/calendar/school-year.ts';
import type { Frame } from './commands/frame.ts';
import type { Ownership } from './place/own-store.ts';
import type { Database } from './records/database.ts';
import type { SqliteConnection } from './sqlite/connect.ts';

/** Something worth saying about a store that works: a key of `store.warnings` in the messages. */
export type StoreWarning = { readonly code: 'cloudFolder'; readonly params: Readonly<Record<string, string>> };

/** What trajectories may point at, per school year, as it is on disk. */
export type Frames = Map<SchoolYear, Frame>;

/** An open store. Only its owner has one; changes go through `execute`, `undo` and `redo`, everything else reads. */
export type Store = {
  readonly file: string;
  readonly db: Database;
  /** For what only SQLite can do: backups, checks. */
  readonly connection: SqliteConnection;
  readonly ownership: Ownership;
  readonly frames: Frames;
  readonly warnings: readonly StoreWarning[];
  /** The schema version the file came from; the latest when nothing had to be done, 0 when it is new. */
  readonly migratedFrom: number;
  /** False for a big file that still has to be checked: `checkStore`. */
  readonly isChecked: boolean;
};

/** Writes the log back into the file, closes it and lets go of it. */
export async function closeStore(store: Store): Promise<void> {
  await store.db.destroy();
  // A store that was never read from has not told its connection to Kysely yet.
  store.connection.close();
  store.ownership.release();
}
