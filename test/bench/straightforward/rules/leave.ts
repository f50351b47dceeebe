import { lastDayOfYear, parseISO } from 'date-fns';
import { groupBy } from '../counted.ts';
import { type Found, found } from '../finding.ts';
import type { Leave } from '../leave.ts';
import { halves, isWorked, type PlannedDay, type PlannedYear } from '../plan-day.ts';
import { iso } from '../school-calendar.ts';

function isSuspended({ agreement }: PlannedDay): boolean {
  return agreement !== undefined && agreement.kind !== 'partTime';
}

/** Work on any date of a school holiday needs a deviation; one finding a holiday. */
function workInHolidays({ days }: PlannedYear): Found[] {
  const worked = days.filter(
    (day) => day.holiday && isSuspended(day) && isWorked(day) && !halves(day).some(({ deviation }) => deviation),
  );
  return [...groupBy(worked, ({ holiday }) => holiday).values()].map(([first]) =>
    found('leave/work-in-school-holiday', first!.iso),
  );
}

/** Leave under an agreement that holidays suspend lies in them. */
function movedLeave({ days }: PlannedYear): Found[] {
  const moved = days
    .filter((day) => !day.holiday && isSuspended(day))
    .flatMap((day) =>
      halves(day)
        .filter(({ kind }) => kind === 'leave')
        .map(() => day.iso),
    );
  return moved.length > 0 ? [found('leave/outside-school-holiday', moved[0]!, moved.length)] : [];
}

/** Rights that the leave of their year cannot take, and decisions above twenty days. */
function rights(year: PlannedYear, leave: Leave): Found[] {
  const [first, last] = [year.days[0]?.iso, year.days.at(-1)?.iso];
  return leave.years.flatMap(({ calendarYear, entitled, paid, decided }) => {
    const opening = `${calendarYear}-01-01`;
    const closing = iso(lastDayOfYear(parseISO(opening)));
    return [
      ...(entitled > paid ? [found('leave/no-room-for-paid', last! < closing ? last! : closing, paid)] : []),
      ...(decided !== undefined && decided > 40
        ? [found('leave/decided-above-limit', first! > opening ? first! : opening, decided)]
        : []),
    ];
  });
}

/** Paid leave is laid down together before its first day. */
function agreed(year: PlannedYear, leave: Leave, today: string): Found[] {
  const [taken] = leave.paidDates;
  if (!taken) return [];
  const agreedDay = year.trajectory.entitlement?.agreedDay;
  const isLate = agreedDay === undefined ? today >= taken : agreedDay > taken;
  return isLate ? [found('leave/not-agreed', taken)] : [];
}

export function checkLeave(year: PlannedYear, leave: Leave, today: string): Found[] {
  return [...workInHolidays(year), ...movedLeave(year), ...rights(year, leave), ...agreed(year, leave, today)];
}
