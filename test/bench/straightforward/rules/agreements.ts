import type { Agreement } from '../../../../shared/input/trajectory.ts';
import type { Stretchable } from '../bounds.ts';
import { type Found, found } from '../finding.ts';
import { dayAfter, daysBetween, isSchoolOpen } from '../training-dates.ts';

const signingDays = 20;

function inOrder(agreements: readonly Agreement[]): Agreement[] {
  return [...agreements].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
}

function endOf({ actualLastDay, plannedLastDay }: Agreement): string {
  return actualLastDay ?? plannedLastDay;
}

/** The first lesson of the class, or the first day of a learner who comes later. */
function lessonsStart({ year }: Stretchable): string {
  const { group, days, calendar } = year.classes;
  const lesson = [...days.values()].find(({ morning, afternoon }) => morning.lesson || afternoon.lesson);
  const start = group.lessonsStartDay ?? lesson?.iso ?? calendar.firstSchoolDay;
  return start > year.trajectory.firstDay ? start : year.trajectory.firstDay;
}

/** Signed within 20 training days from a date; late once they have passed, otherwise still to be signed. */
function signing(
  training: readonly string[],
  from: string,
  agreement: Agreement | undefined,
  today: string,
  rules: { late: string; due: string },
): Found[] {
  const dates = training.filter((date) => date >= from);
  const deadline = dates[signingDays - 1];
  if (deadline === undefined) return [];
  const passed = dates.filter((date) => date <= (agreement?.signedDay ?? today)).length;
  if (passed > signingDays) return [found(rules.late, deadline, passed)];
  return agreement?.signedDay === undefined ? [found(rules.due, deadline)] : [];
}

function signatures(own: Stretchable, today: string): Found[] {
  const training = [...own.training];
  const agreements = inOrder(own.year.trajectory.agreements);
  const first = { late: 'agreements/signed-late', due: 'agreements/sign-by' };
  const following = { late: 'agreements/following-signed-late', due: 'agreements/following-sign-by' };
  return [
    ...signing(training, lessonsStart(own), agreements[0], today, first),
    ...agreements.flatMap((agreement, index) =>
      signing(training, dayAfter(endOf(agreement)), agreements[index + 1], today, following),
    ),
  ];
}

/** The first agreement begins with the trajectory. */
function startsWithTrajectory({ year, training }: Stretchable): Found[] {
  const { trajectory } = year;
  const [first] = inOrder(trajectory.agreements);
  if (!first) return [];
  const missed =
    first.firstDay <= trajectory.firstDay
      ? daysBetween(first.firstDay, trajectory.firstDay)
      : [...training].filter((date) => date >= trajectory.firstDay && date < first.firstDay).length;
  const shown = first.firstDay < trajectory.firstDay ? first.firstDay : trajectory.firstDay;
  return missed > 0 ? [found('agreements/starts-with-trajectory', shown, missed)] : [];
}

function overlaps({ year }: Stretchable): Found[] {
  const agreements = inOrder(year.trajectory.agreements);
  return agreements.flatMap((later, index) =>
    agreements
      .slice(0, index)
      .map((earlier) => (endOf(earlier) < endOf(later) ? endOf(earlier) : endOf(later)))
      .filter((end) => end >= later.firstDay)
      .map((end) => found('agreements/overlap', later.firstDay, daysBetween(later.firstDay, end) + 1)),
  );
}

/** Training dates without an agreement, between two agreements or after the last: one finding an interval. */
function gaps({ year }: Stretchable): Found[] {
  const covered = year.days.map(({ agreement }) => agreement !== undefined);
  const first = covered.indexOf(true);
  if (first < 0) return [];
  const findings: Found[] = [];
  let run: string[] = [];
  for (const [index, day] of year.days.entries()) {
    if (index < first) continue;
    if (!day.agreement && isSchoolOpen(day.classDay)) run.push(day.iso);
    if ((day.agreement || index === year.days.length - 1) && run.length > 0) {
      findings.push(found('agreements/gap', run[0]!, run.length));
      run = [];
    }
  }
  return findings;
}

export function checkAgreements(own: Stretchable, today: string): Found[] {
  return [...signatures(own, today), ...startsWithTrajectory(own), ...overlaps(own), ...gaps(own)];
}
