import { agreementAt, type Plan } from '../plan/plan.ts';

/** True under an agreement that school holidays suspend: every kind but a part-time contract. */
export function isSuspendedInHolidays(plan: Plan, day: number): boolean {
  const planned = agreementAt(plan, day);
  return planned !== undefined && planned.agreement.kind !== 'partTime';
}

/** The school holiday of a day as a parameter of a message; nameless outside one. */
export function holidayNameAt(plan: Plan, day: number): { readonly holiday: string } {
  const { schoolHoliday, holidays } = plan.classDays.calendarDays;
  return { holiday: holidays[(schoolHoliday[day] ?? 0) - 1]?.id ?? '' };
}

/** Index of the school holiday of a day in `holidays`, plus one; 0 outside the frame too. */
export function holidayAt(plan: Plan, day: number): number {
  return plan.classDays.calendarDays.schoolHoliday[day] ?? 0;
}
