import type { CalendarPeriod } from '../../shared/calendar/calendar-period.ts';
import { spanOf } from '../../shared/calendar/period.ts';
import { halfDayKind } from '../../shared/plan/half-day.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';

/** Leave in one school holiday, or outside every one of them; half-day indexes in order. */
export type HolidayLeave = {
  /** Absent for leave in lesson weeks. */
  readonly holiday: CalendarPeriod | undefined;
  /** Day indexes of the holiday that lie under the agreement. */
  readonly first: number;
  readonly last: number;
  readonly paid: readonly number[];
  readonly unpaidHalfDays: number;
};

/** Leave under one agreement that is suspended in school holidays. */
export type AgreementLeave = { readonly agreement: number; readonly holidays: readonly HolidayLeave[] };

/** Half-day indexes of kind leave between two day indexes of which the test holds. */
function leaveBetween({ plan }: PlanFacts, first: number, last: number, isMeant: (day: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = first * 2; at <= last * 2 + 1; at++)
    if (plan.kind[at] === halfDayKind.leave && isMeant(at >> 1)) found.push(at);
  return found;
}

function holidayLeave(
  { leave }: PlanFacts,
  holiday: CalendarPeriod | undefined,
  first: number,
  last: number,
  halfDays: readonly number[],
): HolidayLeave {
  const paid = halfDays.filter((at) => leave.paid[at] === 1);
  return { holiday, first, last, paid, unpaidHalfDays: halfDays.length - paid.length };
}

/** Every school holiday under each OAO with its paid and unpaid leave, then leave in lesson weeks where there is any. */
export function leaveByHoliday(facts: PlanFacts): AgreementLeave[] {
  const { plan } = facts;
  const start = plan.context.frame.first;
  const { holidays, schoolHoliday } = plan.classDays.calendarDays;
  return plan.agreements.flatMap(({ agreement, first, last }, index) => {
    if (agreement.kind !== 'oao' || last < first) return [];
    const inHolidays = holidays.flatMap((holiday) => {
      const span = spanOf(holiday);
      const [from, until] = [Math.max(first, span.first - start), Math.min(last, span.last - start)];
      if (from > until) return [];
      return [
        holidayLeave(
          facts,
          holiday,
          from,
          until,
          leaveBetween(facts, from, until, () => true),
        ),
      ];
    });
    const moved = leaveBetween(facts, first, last, (day) => schoolHoliday[day] === 0);
    const inLessonWeeks = moved.length === 0 ? [] : [holidayLeave(facts, undefined, first, last, moved)];
    return [{ agreement: index, holidays: [...inHolidays, ...inLessonWeeks] }];
  });
}
