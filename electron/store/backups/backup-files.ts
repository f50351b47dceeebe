import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Why a backup was made: by the clock, by a person, or before something that cannot be taken back. */
export const backupKinds = ['rolling', 'manual', 'before-migration', 'before-restore'] as const;
export type BackupKind = (typeof backupKinds)[number];

export type Backup = {
  readonly path: string;
  /** Instant in UTC, to the second. */
  readonly at: string;
  readonly kind: BackupKind;
  /** The last step of the journal in it; 0 where it could not be read. */
  readonly step: number;
};

const pattern = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z-([a-z-]+)-(\d+)\.backup$/;

/** The folder beside a store that holds its backups. */
export function backupFolderOf(file: string): string {
  return `${file}.backups`;
}

/** The name of a backup file, which says all that the list of backups shows. */
export function backupName(at: string, kind: BackupKind, step: number): string {
  return `${at.slice(0, 19).replace(/[-:]/g, '')}Z-${kind}-${step}.backup`;
}

/** What the name of a backup file says; undefined for any other file. */
export function readBackupName(folder: string, name: string): Backup | undefined {
  const match = pattern.exec(name);
  const kind = backupKinds.find((known) => known === match?.[7]);
  if (!match || !kind) return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  const at = `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`;
  return { path: join(folder, name), at, kind, step: Number(match[8]) };
}

/** The backups of a store, newest first. */
export function listBackups(file: string): Backup[] {
  const folder = backupFolderOf(file);
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  const found = names.flatMap((name) => readBackupName(folder, name) ?? []);
  return found.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : b.step - a.step));
}
