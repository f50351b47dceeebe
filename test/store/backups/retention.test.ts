import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Backup, BackupKind } from '../../../electron/store/backups/backup-files.ts';
import { backupsToDrop, isBackupDue } from '../../../electron/store/backups/retention.ts';
import { usualBackupRetention } from '../../../shared/command/setting.ts';

const backup = (at: string, kind: BackupKind = 'rolling', step = 1): Backup => ({
  path: `${at} ${kind}`,
  at,
  kind,
  step,
});
const dropped = (backups: readonly Backup[], now: string, retention = usualBackupRetention) =>
  backupsToDrop(backups, now, retention)
    .map(({ at }) => at)
    .sort();

describe('rolling backups', () => {
  test('of the last day stay one an hour, the newest', () => {
    const at = ['2026-09-10T09:05:00Z', '2026-09-10T09:55:00Z', '2026-09-10T10:05:00Z', '2026-09-10T10:06:00Z'];
    expect(
      dropped(
        at.map((one) => backup(one)),
        '2026-09-10T12:00:00Z',
      ),
    ).toEqual([at[0], at[2]]);
  });
  test('of the last month stay one a day', () => {
    const at = ['2026-09-01T08:00:00Z', '2026-09-01T16:00:00Z', '2026-09-02T08:00:00Z', '2026-09-10T11:00:00Z'];
    expect(
      dropped(
        at.map((one) => backup(one)),
        '2026-09-10T12:00:00Z',
      ),
    ).toEqual([at[0]]);
  });
  test('of the last year stay one a week, from Monday to Sunday', () => {
    const at = [
      '2026-03-01T12:00:00Z',
      '2026-03-02T12:00:00Z',
      '2026-03-08T12:00:00Z',
      '2026-03-09T12:00:00Z',
      '2026-09-10T11:00:00Z',
    ];
    expect(
      dropped(
        at.map((one) => backup(one)),
        '2026-09-10T12:00:00Z',
      ),
    ).toEqual([at[1]]);
  });
  test('older ones go, but the newest stays however old it is', () => {
    const at = ['2024-09-01T12:00:00Z', '2024-10-01T12:00:00Z'];
    expect(
      dropped(
        at.map((one) => backup(one)),
        '2026-09-10T12:00:00Z',
      ),
    ).toEqual([at[0]]);
  });
  test('are counted by the settings', () => {
    const at = ['2026-09-10T07:00:00Z', '2026-09-10T08:00:00Z', '2026-09-10T11:00:00Z'];
    const retention = { hourlyForHours: 2, dailyForDays: 1, weeklyForWeeks: 1 };
    expect(
      dropped(
        at.map((one) => backup(one)),
        '2026-09-10T12:00:00Z',
        retention,
      ),
    ).toEqual([at[0]]);
  });
  test('from after now stay: a clock was wrong, and nobody knows when', () => {
    const at = ['2026-09-10T11:00:00Z', '2027-01-01T08:00:00Z', '2027-01-01T09:00:00Z'];
    expect(
      dropped(
        at.map((one) => backup(one)),
        '2026-09-10T12:00:00Z',
      ),
    ).toEqual([]);
  });
});

test('other backups stay as long as weekly ones, however many', () => {
  const kinds: BackupKind[] = ['manual', 'before-migration', 'before-restore'];
  const backups = kinds.flatMap((kind) => [
    backup('2025-01-01T08:00:00Z', kind),
    backup('2026-09-01T08:00:00Z', kind),
    backup('2026-09-01T08:01:00Z', kind),
  ]);
  expect(dropped(backups, '2026-09-10T12:00:00Z')).toEqual(kinds.map(() => '2025-01-01T08:00:00Z'));
});

test('a year of hourly backups, pruned each time, leaves what the settings say', () => {
  let kept: Backup[] = [];
  const start = Date.parse('2025-09-01T00:30:00Z');
  for (let hour = 0; hour < 24 * 365; hour++) {
    const now = new Date(start + hour * 3_600_000).toISOString();
    kept.push(backup(now));
    const drop = new Set(backupsToDrop(kept, now, usualBackupRetention));
    kept = kept.filter((one) => !drop.has(one));
  }
  // 24 hours, 30 or 31 days of which the first is among the hours, and 48 weeks before these.
  expect(kept.length).toBeGreaterThanOrEqual(24 + 30 + 47);
  expect(kept.length).toBeLessThanOrEqual(24 + 31 + 49);
});

test('pruning twice drops nothing more, and never the newest', () => {
  const anAge = fc
    .integer({ min: -1000, max: 900 * 24 * 60 })
    .map((minutes) => new Date(Date.parse('2026-09-10T12:00:00Z') - minutes * 60_000).toISOString());
  const aKind = fc.constantFrom<BackupKind>('rolling', 'rolling', 'manual', 'before-migration');
  const list = fc.array(
    fc.tuple(anAge, aKind).map(([at, kind]) => backup(at, kind)),
    { maxLength: 60 },
  );
  const property = fc.property(list, (backups) => {
    const drop = new Set(backupsToDrop(backups, '2026-09-10T12:00:00Z', usualBackupRetention));
    const kept = backups.filter((one) => !drop.has(one));
    expect(backupsToDrop(kept, '2026-09-10T12:00:00Z', usualBackupRetention)).toEqual([]);
    const newest = [...backups].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
    if (newest) expect(drop.has(newest)).toBe(false);
  });
  fc.assert(property, { seed: 20_260_901, numRuns: 300 });
});

describe('a backup is due', () => {
  test.each<[string, Backup[], number, boolean]>([
    ['never for an empty store', [], 0, false],
    ['for the first step', [], 1, true],
    ['an hour after the last one, when something changed', [backup('2026-09-10T11:00:00Z', 'rolling', 4)], 5, true],
    ['not before the hour is over', [backup('2026-09-10T11:00:01Z', 'rolling', 4)], 5, false],
    ['not when nothing changed', [backup('2026-09-01T11:00:00Z', 'rolling', 5)], 5, false],
    ['when only a manual one is there', [backup('2026-09-10T11:30:00Z', 'manual', 4)], 5, true],
    ['when a restore went back in steps', [backup('2026-09-10T10:00:00Z', 'rolling', 9)], 5, true],
    ['when the clock was an hour ahead', [backup('2026-09-10T13:00:00Z', 'rolling', 4)], 5, true],
  ])('%s', (_name, backups, step, expected) => {
    expect(isBackupDue(backups, '2026-09-10T12:00:00Z', step)).toBe(expected);
  });
});
