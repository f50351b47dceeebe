import { differenceInYears, parseISO } from 'date-fns';
import {
  atLeast,
  atMost,
  type Bound,
  endBound,
  phaseBounds,
  phaseStarts,
  plannedEnd,
  type Stretchable,
  startBound,
  switchBound,
} from '../bounds.ts';
import { type Found, found } from '../finding.ts';
import type { PlannedYear } from '../plan-day.ts';
import { dayAfter, dayBefore, daysBetween, latestOf, monthsAfter } from '../training-dates.ts';

/** Start in September, end by 30 June. */
function window({ trajectory, classes: { calendar } }: PlannedYear, end: string): Found[] {
  const [start, year, next] = [trajectory.firstDay, calendar.schoolYear.slice(0, 4), calendar.schoolYear.slice(5)];
  const [first, last, close] = [`${year}-09-01`, `${year}-09-30`, `${next}-06-30`];
  const reallyLast = latestOf([trajectory.lastDay, end])!;
  const isLate = start > last && trajectory.lateEntryBeside === undefined;
  return [
    ...(start < first ? [found('trajectory/start-too-early', start, daysBetween(start, first))] : []),
    ...(isLate ? [found('trajectory/late-entry', start, daysBetween(last, start))] : []),
    ...(reallyLast > close ? [found('trajectory/end-too-late', reallyLast, daysBetween(close, reallyLast))] : []),
  ];
}

function leastMonthsAfter({ programme }: PlannedYear, date: string): string {
  return programme.phases.reduce((day, { minMonths }) => monthsAfter(day, minMonths), date);
}

/** Some switch gives both phases their least months, thanks to dates without training around it. */
function hasRoom(own: Stretchable, start: Bound, end: Bound): boolean {
  const { phases } = own.year.programme;
  const [first, second] = phases;
  if (!first || !second || phases.length !== 2) return false;
  for (let date = dayAfter(start.date); date < end.date; date = dayAfter(date)) {
    const between = switchBound(own, date);
    const [before, after] = [atLeast(start, between, first.minMonths), atLeast(between, end, second.minMonths)];
    if (before.days >= before.limit && after.days >= after.limit) return true;
  }
  return false;
}

function lengths(own: Stretchable, end: string): Found[] {
  const { trajectory, programme } = own.year;
  const start = startBound(own, trajectory.firstDay);
  const until = endBound(own, end);
  const longest = atMost(start, until, programme.maxMonths);
  const needed = leastMonthsAfter(own.year, start.earliest);
  return [
    ...(longest.days > longest.limit ? [found('trajectory/too-long', end, longest.days)] : []),
    ...(needed > until.latest && !hasRoom(own, start, until)
      ? [found('trajectory/no-room-for-phases', start.date, daysBetween(start.earliest, until.latest))]
      : []),
  ];
}

function eighteen({ learner, trajectory, classes }: PlannedYear): Found[] {
  const age = differenceInYears(
    new Date(Number(classes.calendar.schoolYear.slice(5)), 7, 31),
    parseISO(learner.birthDate),
  );
  return age < 18 ? [found('trajectory/eighteen-in-school-year', trajectory.firstDay, age)] : [];
}

/** Each phase has its months. */
function phaseLengths(own: Stretchable): Found[] {
  const bounds = phaseBounds(own);
  if (!bounds) return [];
  return own.year.programme.phases.flatMap(({ minMonths, maxMonths }, index) => {
    const [from, until] = [bounds[index]!, bounds[index + 1]!];
    const shown = index + 2 === bounds.length ? dayBefore(until.date) : until.date;
    const [least, most] = [atLeast(from, until, minMonths), atMost(from, until, maxMonths)];
    return [
      ...(least.days < least.limit ? [found('phases/too-short', shown, least.days)] : []),
      ...(most.days > most.limit ? [found('phases/too-long', shown, most.days)] : []),
    ];
  });
}

/** The phases come in the order of the programme, and both of them unless the training was stopped. */
function phaseOrder(year: PlannedYear): Found[] {
  const { programme, placements, trajectory } = year;
  const starts = phaseStarts(year);
  const wrong = placements.filter(({ workplace, placement }) => {
    const phase = programme.phases.findIndex(({ workplaceKinds }) => workplaceKinds.includes(workplace.kind));
    return (
      phase >= 0 && starts.some((start, other) => other > phase && start !== undefined && start <= placement.firstDay)
    );
  });
  const end = plannedEnd(year);
  const isStopped = trajectory.agreements.some(
    ({ plannedLastDay, actualLastDay }) =>
      plannedLastDay === end && actualLastDay !== undefined && actualLastDay < plannedLastDay,
  );
  const missing = placements.length === 0 || isStopped ? [] : starts.flatMap((start, index) => (start ? [] : [index]));
  return [
    ...wrong.map(({ placement }) => found('phases/order', placement.firstDay)),
    ...missing.map((index) => found('phases/both-contexts', index === 0 ? trajectory.firstDay : trajectory.lastDay)),
  ];
}

export function checkTrajectory(own: Stretchable): Found[] {
  const end = plannedEnd(own.year);
  return [
    ...window(own.year, end),
    ...lengths(own, end),
    ...eighteen(own.year),
    ...phaseLengths(own),
    ...phaseOrder(own.year),
  ];
}
