import type { Agreement } from '../../../shared/input/trajectory.ts';
import type { PlannedYear } from './plan-day.ts';
import { dayAfter, dayBefore, daysBetween, isSchoolOpen, latestOf, monthsAfter } from './training-dates.ts';

/** A start, a switch or the day after an end, stretched over adjacent dates without training. */
export type Bound = { date: string; earliest: string; latest: string };

/** The learner's year with what bounds are stretched over. */
export type Stretchable = { year: PlannedYear; training: Set<string>; firstDay: string; lastDay: string };

function windowOf({ classes }: PlannedYear): { start: string; end: string } {
  const { schoolYear } = classes.calendar;
  return { start: `${schoolYear.slice(0, 4)}-09-01`, end: `${schoolYear.slice(5)}-06-30` };
}

function backTo(date: string, isFree: (before: string) => boolean): string {
  let earliest = date;
  while (isFree(dayBefore(earliest))) earliest = dayBefore(earliest);
  return earliest;
}

function onTo(date: string, isFree: (day: string) => boolean): string {
  let latest = date;
  while (isFree(latest)) latest = dayAfter(latest);
  return latest;
}

function isOpen(year: PlannedYear, date: string): boolean {
  return isSchoolOpen(year.classes.days.get(date));
}

/** A start: back over days on which the school is closed to 1 September, on to the first training day. */
export function startBound({ year, training, lastDay }: Stretchable, date: string): Bound {
  const { start } = windowOf(year);
  return {
    date,
    earliest: backTo(date, (before) => before >= start && !isOpen(year, before)),
    latest: onTo(date, (day) => day < lastDay && !training.has(day)),
  };
}

/** A switch of phases: back to the day after the last training before it, on to the first training in it. */
export function switchBound({ training, firstDay, lastDay }: Stretchable, date: string): Bound {
  return {
    date,
    earliest: backTo(date, (before) => before >= firstDay && !training.has(before)),
    latest: onTo(date, (day) => day < lastDay && !training.has(day)),
  };
}

/** The day after an end: back to the day after the last training, on over closed days to 30 June. */
export function endBound({ year, training, firstDay }: Stretchable, lastDay: string): Bound {
  const { end } = windowOf(year);
  const date = dayAfter(lastDay);
  return {
    date,
    earliest: backTo(date, (before) => before >= firstDay && !training.has(before)),
    latest: onTo(date, (day) => day <= end && !isOpen(year, day)),
  };
}

/** The planned last day of an agreement, or the actual one when that came later. */
export function plannedEndOf({ plannedLastDay, actualLastDay }: Agreement): string {
  return actualLastDay !== undefined && actualLastDay > plannedLastDay ? actualLastDay : plannedLastDay;
}

export function plannedEnd({ trajectory }: PlannedYear): string {
  return latestOf(trajectory.agreements.map(plannedEndOf)) ?? trajectory.lastDay;
}

/** The first day of each phase by its placements, in the order of the programme. */
export function phaseStarts({ programme, placements }: PlannedYear): (string | undefined)[] {
  return programme.phases.map(({ workplaceKinds }) => {
    const starts = placements
      .filter(({ workplace }) => workplaceKinds.includes(workplace.kind))
      .map(({ placement, agreement }) =>
        placement.firstDay > agreement.firstDay ? placement.firstDay : agreement.firstDay,
      );
    return starts.sort()[0];
  });
}

/** Start, switches and end of the phases; undefined where one has no placement or they are not in order. */
export function phaseBounds(own: Stretchable): Bound[] | undefined {
  const starts = phaseStarts(own.year);
  if (starts.some((start) => start === undefined)) return undefined;
  const last = plannedEnd(own.year);
  const dates = [own.year.trajectory.firstDay, ...(starts.slice(1) as string[]), dayAfter(last)];
  if (dates.some((date, index) => index > 0 && date <= dates[index - 1]!)) return undefined;
  return dates.map((date, index) => {
    if (index === 0) return startBound(own, date);
    return index === dates.length - 1 ? endBound(own, last) : switchBound(own, date);
  });
}

/** Days from a bound to the next in favour of being long enough, and how many a number of months asks. */
export function atLeast(from: Bound, until: Bound, months: number): { days: number; limit: number } {
  return {
    days: daysBetween(from.earliest, until.latest),
    limit: daysBetween(from.earliest, monthsAfter(from.earliest, months)),
  };
}

/** The same in favour of being short enough. */
export function atMost(from: Bound, until: Bound, months: number): { days: number; limit: number } {
  return {
    days: daysBetween(from.latest, until.earliest),
    limit: daysBetween(from.latest, monthsAfter(from.latest, months)),
  };
}
