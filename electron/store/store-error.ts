/** Why a store cannot be opened or written: a key of `store.errors` in the messages, each of which names a way out. */
export type StoreErrorCode =
  | 'newer'
  | 'damaged'
  | 'notAStore'
  | 'readOnly'
  | 'diskFull'
  | 'noPermission'
  | 'notFound'
  | 'networkDrive'
  | 'held'
  | 'heldElsewhere'
  | 'backupDamaged'
  | 'ioFailure';

export type StoreErrorParams = Readonly<Record<string, string | number>>;

/** A store that cannot be opened, written, backed up or restored, as a text key with values. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly params: StoreErrorParams;

  constructor(code: StoreErrorCode, params: StoreErrorParams, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.code = code;
    this.params = params;
  }
}

const codes: readonly (readonly [pattern: RegExp, code: StoreErrorCode])[] = [
  [/^SQLITE_(CORRUPT|IOERR_CORRUPTFS)/, 'damaged'],
  [/^SQLITE_NOTADB/, 'notAStore'],
  [/^SQLITE_READONLY/, 'readOnly'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'diskFull'],
  [/^(EROFS)/, 'readOnly'],
  [/^(SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|SQLITE_IOERR_ACCESS|EACCES|EPERM)/, 'noPermission'],
  [/^ENOENT/, 'notFound'],
  [/^(SQLITE_IOERR|EIO)/, 'ioFailure'],
];

/** The error of the driver or the file system by its name; one that says nothing about the file is thrown on as it is. */
export function nameStoreError(error: unknown, file: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error) || !('code' in error)) return error;
  const found = codes.find(([pattern]) => pattern.test(String(error.code)));
  return found ? new StoreError(found[1], { file, detail: error.message }, { cause: error }) : error;
}
