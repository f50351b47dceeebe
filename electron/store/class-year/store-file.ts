import type { SchoolYear } from '../../../shared/calendar/school-year.ts';
import type { ChangeOrigin } from '../../../shared/command/command.ts';
import type { Refusal } from '../../../shared/command/outcome.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { execute } from '../commands/execute.ts';
import { openStore } from '../open-store.ts';
import { listYears } from '../queries/years.ts';
import { closeStore, type Store } from '../store.ts';
import { exportClassYear } from './export-class-year.ts';

async function inStore<T>(
  file: string,
  now: string,
  mustExist: boolean,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(file, { now, mustExist });
  try {
    return await work(store);
  } finally {
    await closeStore(store);
  }
}

/** Reads one school year from a closed store, the newest unless one is asked for; undefined when it is not in there. Throws a StoreError. */
export async function readStoreYear(file: string, now: string, asked?: SchoolYear): Promise<ClassYear | undefined> {
  return inStore(file, now, true, async (store) => {
    const schoolYear = asked ?? (await listYears(store.db))[0]?.schoolYear;
    return schoolYear && exportClassYear(store, schoolYear);
  });
}

/** What became of writing a school year: done, refused, or left alone because the store has another one already. */
export type WrittenYear = 'written' | 'yearExists' | Refusal;

/** Writes a school year into a store, which is made when it is not there, as one step; one that it has is only replaced on demand. Throws a StoreError. */
export async function writeStoreYear(
  file: string,
  classYear: ClassYear,
  origin: ChangeOrigin,
  overwrite: boolean,
): Promise<WrittenYear> {
  return inStore(file, origin.at, false, async (store) => {
    const present = (await listYears(store.db)).find(({ schoolYear }) => schoolYear === classYear.schoolYear);
    if (present && !overwrite) return 'yearExists';
    const command = { type: 'importClassYear', classYear, version: present?.version ?? 0 } as const;
    const outcome = await execute(store, command, origin);
    return outcome.ok ? 'written' : outcome.refusal;
  });
}
