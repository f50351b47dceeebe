import { sampleClassYear } from '../../../electron/sample/sample-class.ts';
import { execute } from '../../../electron/store/commands/execute.ts';
import type { Store } from '../../../electron/store/store.ts';
import { addDays, isoDate } from '../../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../../shared/input/class-year.ts';
import { type Measured, measureOnce } from './measure.ts';

export const year = schoolYear('2026-2027');
export const firstDay = isoDate('2026-09-01');

/** The sample class again and again, each time with ids of its own, until there are enough learners. */
export function manyLearners(count: number): ClassYear {
  const sample = sampleClassYear();
  const lists = ['classGroups', 'companies', 'workplaces', 'mentors', 'learners', 'trajectories'] as const;
  const ids = lists.flatMap((list) => sample[list].map(({ id }) => id)).sort((a, b) => b.length - a.length);
  const text = JSON.stringify(sample);
  const pattern = new RegExp(`(["@])(${ids.map((id) => id.replaceAll('.', '\\.')).join('|')})"`, 'g');
  const whole: Record<(typeof lists)[number], unknown[]> = {
    ...{ classGroups: [], companies: [], workplaces: [], mentors: [], learners: [], trajectories: [] },
  };
  for (let copy = 0; whole.learners.length < count; copy++) {
    const own = JSON.parse(text.replace(pattern, `$1$2-${copy}"`)) as ClassYear;
    for (const list of lists) whole[list].push(...own[list]);
  }
  const learners = whole.learners.slice(0, count) as ClassYear['learners'];
  const there = new Set(learners.map(({ id }) => id));
  const trajectories = (whole.trajectories as ClassYear['trajectories']).filter(({ learnerId }) =>
    there.has(learnerId),
  );
  return { ...sample, ...(whole as unknown as ClassYear), learners, trajectories };
}

const shift = JSON.stringify([
  { workplaceId: 'wzc-1', shiftCode: 'V', start: '07:00', end: '15:06', breakMinutes: 30 },
]);

/** Days are written without a journal: what is measured is a store that grew this big, not how it grew. */
function writeDays({ connection }: Store, trajectories: readonly { readonly id: string }[], daysEach: number): void {
  const insert = connection.prepare(
    `insert into timesheet_day (school_year, trajectory_id, date, version, state, planned, planned_minutes, worked, worked_minutes)
     values (?, ?, ?, 1, ?, ?, 456, ?, ?)`,
  );
  const dates = Array.from({ length: daysEach }, (_none, index) => addDays(firstDay, index));
  const writeAll = connection.transaction(() => {
    for (const { id } of trajectories) {
      dates.forEach((date, index) => {
        const isOpen = index >= daysEach - 2;
        insert.run(year, id, date, isOpen ? 'open' : 'locked', shift, isOpen ? null : shift, isOpen ? null : 456);
      });
    }
  });
  writeAll();
}

/** Fills a store by one import, and adds timesheets. */
export async function fillStore(store: Store, learners: number, daysEach: number): Promise<Measured[]> {
  const classYear = manyLearners(learners);
  const origin = { who: 'Petra Proef', at: '2026-09-01T08:00:00Z' };
  const imported = await measureOnce(`import of ${learners} learners, as one step`, async () => {
    const outcome = await execute(store, { type: 'importClassYear', classYear, version: 0 }, origin);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal).slice(0, 1000));
  });
  writeDays(store, classYear.trajectories, daysEach);
  return [imported];
}
