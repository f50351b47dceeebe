import { connect } from './connect.ts';
import { checkHealth } from './health.ts';
import { versionOf } from './migrate.ts';

/** Work on a whole file, which for a big one takes seconds: to check it, or to make a copy one plain file and check that. */
export type FileJob = { readonly type: 'check' | 'finishCopy'; readonly file: string };

/** Bytes of a file whose check takes no longer than a blink. */
export const quicklyChecked = 48 * 1024 * 1024;

/** Does a job here and now. Throws a StoreError when the file is not sound. */
export function doFileJob({ type, file }: FileJob): void {
  const isCopy = type === 'finishCopy';
  const connection = connect(file, { fileMustExist: true, readonly: !isCopy });
  try {
    // A copy of a store still says that a log lies beside it.
    if (isCopy) connection.pragma('journal_mode = DELETE');
    if (versionOf(connection) > 0) checkHealth(connection, file);
  } finally {
    connection.close();
  }
}
