import { chmodSync, closeSync, copyFileSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';

const ofUserOnly = 0o600;

/** Makes a folder, and those above it, that only this user opens. One that is there keeps the rights somebody gave it. */
export function makeOwnFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/**
 * Makes an empty file that only this user reads, for SQLite to fill: it would make one that others read too. The log and
 * the locks of a file get the rights of that file. One that is there keeps the rights somebody gave it.
 */
export function makeOwnFile(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', ofUserOnly));
}

/** Copies a file for this user only, or with the rights of a file whose place it takes. */
export function copyOwnFile(source: string, target: string, inPlaceOf?: string): void {
  copyFileSync(source, target);
  const has = inPlaceOf !== undefined && existsSync(inPlaceOf);
  chmodSync(target, has ? statSync(inPlaceOf).mode & 0o777 : ofUserOnly);
}
