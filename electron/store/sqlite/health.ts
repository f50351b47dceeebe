import { StoreError } from '../store-error.ts';
import type { SqliteConnection } from './connect.ts';

/** Most complaints that are worth showing. */
const mostProblems = 5;

/** Throws a StoreError when pages of the file contradict each other, or rows point at nothing. */
export function checkHealth(connection: SqliteConnection, file: string): void {
  const answers = connection.pragma(`quick_check(${mostProblems})`) as { readonly quick_check: string }[];
  const detail = answers.map((answer) => answer.quick_check).join('; ');
  if (detail !== 'ok') throw new StoreError('damaged', { file, detail });
  const lost = connection.pragma('foreign_key_check') as { readonly table: string; readonly parent: string }[];
  if (lost.length > 0) {
    throw new StoreError('damaged', { file, detail: `${lost[0]!.table} → ${lost[0]!.parent} (${lost.length})` });
  }
}
