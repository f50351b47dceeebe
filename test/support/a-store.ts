import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { execute } from '../../electron/store/commands/execute.ts';
import { type OpenOptions, openStore } from '../../electron/store/open-store.ts';
import { closeStore, type Store } from '../../electron/store/store.ts';
import type { SchoolYear } from '../../shared/calendar/school-year.ts';
import type { ChangeOrigin, Command } from '../../shared/command/command.ts';
import type { Outcome, Refusal } from '../../shared/command/outcome.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { aCase } from './a-case.ts';

export const now = '2026-09-01T08:00:00Z';
export const year = '2026-2027' as SchoolYear;

/** An origin of changes, a minute apart. */
export function by(who = 'Petra Proef', minute = 0): ChangeOrigin {
  return { who, at: `2026-09-01T08:${String(minute % 60).padStart(2, '0')}:00Z` };
}

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duaalplanner-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An open store in its own folder, closed after the test. */
export async function aStore(file = join(aFolder(), 'plan.duaal'), options: Partial<OpenOptions> = {}): Promise<Store> {
  const store = await openStore(file, { now, ...options });
  onTestFinished(async () => {
    if (store.connection.open) await closeStore(store);
  });
  return store;
}

/** A store that holds the blameless case, or another class year, in its first step. */
export async function aFilledStore(classYear: ClassYear = aCase()): Promise<Store> {
  const store = await aStore();
  await made(store, { type: 'importClassYear', classYear, version: 0 });
  return store;
}

/** Carries a command out and gives its step; fails the test when it is refused. */
export async function made(store: Store, command: Command, origin = by()): Promise<number> {
  const outcome = await execute(store, command, origin);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.step;
}

/** The refusal of a command; fails the test when it is carried out. */
export function refusalOf(outcome: Outcome): Refusal {
  if (outcome.ok) throw new Error('Not refused');
  return outcome.refusal;
}

/** Every row of every table, but for versions and the journal: what undo gives back. */
export function contentOf(store: Store): Record<string, unknown[]> {
  const tables = store.connection
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'journal%' order by name")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    tables.map((table) => {
      const rows = store.connection.prepare(`select * from "${table}"`).all() as Record<string, unknown>[];
      const bare = rows.map(({ version: _version, ...row }) => JSON.stringify(row));
      return [table, bare.sort()];
    }),
  );
}
