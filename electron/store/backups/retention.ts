import type { BackupRetention } from '../../../shared/command/setting.ts';
import type { Backup } from './backup-files.ts';

type Dated = Pick<Backup, 'at' | 'kind'>;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;
/** 1970-01-01 was a Thursday; weeks of backups start on Monday. */
const mondayShiftMs = 3 * dayMs;

/** The hour, day or week that a rolling backup stands for at its age; undefined when it is past keeping. */
function slotOf(at: number, age: number, retention: BackupRetention): string | undefined {
  if (age < retention.hourlyForHours * hourMs) return `hour ${Math.floor(at / hourMs)}`;
  if (age < retention.dailyForDays * dayMs) return `day ${Math.floor(at / dayMs)}`;
  if (age < retention.weeklyForWeeks * weekMs) return `week ${Math.floor((at + mondayShiftMs) / weekMs)}`;
  return undefined;
}

/**
 * Which backups have served their time: of rolling ones the newest of every hour, day or week stays, by age; the others
 * stay as long as weekly ones. The newest of each kind always stays, and so does one from the future of a wrong clock.
 */
export function backupsToDrop<T extends Dated>(backups: readonly T[], now: string, retention: BackupRetention): T[] {
  const moment = Date.parse(now);
  const newestFirst = [...backups].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const slots = new Set<string>();
  const kinds = new Set<string>();
  return newestFirst.filter(({ at, kind }) => {
    const isNewest = !kinds.has(kind);
    kinds.add(kind);
    const slot = slotOf(Date.parse(at), moment - Date.parse(at), retention);
    const isTaken = kind === 'rolling' && slot !== undefined && slots.has(slot);
    if (kind === 'rolling' && slot !== undefined) slots.add(slot);
    return !isNewest && (slot === undefined || isTaken);
  });
}

/** True when an hour has gone by since the last rolling backup and something was changed. */
export function isBackupDue(backups: readonly Backup[], now: string, lastStep: number): boolean {
  const last = backups.filter(({ kind }) => kind === 'rolling').sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
  if (!last) return lastStep > 0;
  return last.step !== lastStep && Math.abs(Date.parse(now) - Date.parse(last.at)) >= hourMs;
}
