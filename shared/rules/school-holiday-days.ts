import { agreementAt, type Plan } from '../plan/plan.ts';

/** True under an agreement that school holidays suspend: every kind but a part-time contract. */
export function isSuspendedInHolidays(plan: Plan, day: number): boolean {
  const planned = agreementAt(plan, day);
  return planned !== undefined && planned.agreement.kind !== 'partTime';
}

/** Official name of the school holiday of a day; empty outside one. */
export function holidayNameAt(plan: Plan, day: number): string {
  const { schoolHoliday, holidays } = plan.classDays.calendarDays;
  return holidays[(schoolHoliday[day] ?? 0) - 1]?.name ?? '';
}

/** Index of the school holiday of a day in `holidays`, plus one; 0 outside the frame too. */
export function holidayAt(plan: Plan, day: number): number {
  return plan.classDays.calendarDays.schoolHoliday[day] ?? 0;
}
