import { toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { DayPartEntry } from '../../../shared/input/primitives.ts';

/** Days of one part that follow each other, as a calendar keeps them; weekends between weekdays are in it. */
export type EntryRun = Pick<DayPartEntry, 'part'> & {
  readonly firstDay: DayPartEntry['date'];
  readonly lastDay: DayPartEntry['date'];
};

function follows(before: EntryRun, { date, part }: DayPartEntry): boolean {
  const [last, day] = [toDayNumber(before.lastDay), toDayNumber(date)];
  const isOverWeekend = (last + 3) % 7 === 4 && day - last === 3;
  return before.part === part && (day - last === 1 || isOverWeekend);
}

/** Joins half days into periods of one part each. */
export function runsOfEntries(entries: readonly DayPartEntry[]): readonly EntryRun[] {
  const runs: EntryRun[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && follows(last, entry)) runs[runs.length - 1] = { ...last, lastDay: entry.date };
    else runs.push({ part: entry.part, firstDay: entry.date, lastDay: entry.date });
  }
  return runs;
}
