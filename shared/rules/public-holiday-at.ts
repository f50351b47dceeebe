import { fromDayNumber } from '../calendar/iso-date.ts';
import { agreementAt, type Plan } from '../plan/plan.ts';

/** True where the company keeps another day for a public holiday in a weekend: that day is the public holiday then. */
function isReplaced(plan: Plan, day: number, company: number): boolean {
  const { replacementDays } = plan.context.companies[company]!.company;
  if (day % 7 < 5 || replacementDays === undefined) return false;
  const date = fromDayNumber(plan.context.frame.first + day);
  return replacementDays.some(({ publicHoliday }) => publicHoliday === date);
}

/** A public holiday as it holds on a day of the plan: a statutory one that the company does not replace, or the day that replaces one. */
export function isPublicHolidayAt(plan: Plan, day: number): boolean {
  const agreement = agreementAt(plan, day);
  const isStatutory = (plan.classDays.calendarDays.publicHoliday[day] ?? 0) !== 0;
  if (agreement === undefined) return isStatutory;
  if (plan.context.companies[agreement.company]!.replacementDay[day] === 1) return true;
  return isStatutory && !isReplaced(plan, day, agreement.company);
}
