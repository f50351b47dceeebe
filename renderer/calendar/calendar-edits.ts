import type { DayPart } from '../../shared/input/primitives.ts';
import type { CalendarEntry } from '../../shared/input/school.ts';
import type { EntryKind } from './brushes.ts';
import { type DayRange, erase, inOrder, paint, withoutWeekendEnds } from './entries.ts';
import { type CalendarOwner, entriesOf, withEntries } from './scope.ts';
import type { CalendarDraft } from './use-calendar-draft.ts';

/** The ways to change the entries of the scope on screen; each changes the proposal and stores nothing. */
export type CalendarEdits = {
  paint(range: DayRange, kind: EntryKind | 'nothing', part: DayPart): void;
  add(entry: CalendarEntry): void;
  /** Puts another entry in the place of one, or nothing. */
  replace(index: number, entry: CalendarEntry | undefined): void;
  /** Changes school or class in another way: its exceptions, its timetable. */
  change(owner: CalendarOwner): void;
};

export function calendarEdits({ scope, change }: CalendarDraft): CalendarEdits {
  const entries = entriesOf(scope);
  const put = (next: readonly CalendarEntry[]) => change(withEntries(scope, next));
  return {
    paint(range, kind, part) {
      if (kind === 'nothing') return put(erase(entries, range, part));
      const days = withoutWeekendEnds(range);
      if (days) put(paint(entries, days, { kind, part }));
    },
    add: (entry) => put(inOrder([...entries, entry])),
    replace: (index, entry) => put(inOrder(entries.flatMap((each, at) => (at === index ? (entry ?? []) : each)))),
    change,
  };
}
