import type { Plan } from '../plan/plan.ts';
import { exclusion, isLostKind } from './denominator.ts';
import type { WeekHours } from './hours-summary.ts';

/** The full-time week of each agreement in minutes: its company's for an OAO, 0 for the kinds it does not hold for. */
function fullTimeWeeks(plan: Plan): number[] {
  return plan.agreements.map(({ agreement, company }) =>
    agreement.kind === 'oao' ? plan.context.companies[company]!.company.fullTimeMinutesPerWeek : 0,
  );
}

function measureWeek(
  plan: Plan,
  exclusions: Uint8Array,
  fullTime: readonly number[],
  firstIndex: number,
  lessonPeriodMinutes: number,
): WeekHours {
  const { agreement, kind, workMinutes: work, lessonPeriods: lessons } = plan;
  const counts = exclusion.none;
  let workMinutes = 0;
  let lessonPeriods = 0;
  let fullTimeMinutes = 0;
  let denominatorHalfDays = 0;
  let lostHalfDays = 0;
  const last = Math.min(plan.last, firstIndex + 6);
  for (let day = Math.max(plan.first, firstIndex); day <= last; day++) {
    const holds = agreement[day]!;
    if (holds < 0) continue;
    const at = day * 2;
    workMinutes += work[at]! + work[at + 1]!;
    lessonPeriods += lessons[at]! + lessons[at + 1]!;
    const limit = fullTime[holds]!;
    if (limit === 0) continue;
    if (fullTimeMinutes === 0 || limit < fullTimeMinutes) fullTimeMinutes = limit;
    const isMorning = exclusions[at] === counts;
    const isAfternoon = exclusions[at + 1] === counts;
    denominatorHalfDays += Number(isMorning) + Number(isAfternoon);
    if (isMorning && isLostKind(kind[at]!)) lostHalfDays++;
    if (isAfternoon && isLostKind(kind[at + 1]!)) lostHalfDays++;
  }
  const schoolMinutes = lessonPeriods * lessonPeriodMinutes;
  return { firstIndex, workMinutes, lessonPeriods, schoolMinutes, fullTimeMinutes, denominatorHalfDays, lostHalfDays };
}

/** The weeks of a plan, Monday to Sunday, from its first day's to its last day's. */
export function measureWeeks(plan: Plan, exclusions: Uint8Array, lessonPeriodMinutes: number): WeekHours[] {
  const fullTime = fullTimeWeeks(plan);
  const weeks: WeekHours[] = [];
  for (let monday = plan.first - (plan.first % 7); monday <= plan.last; monday += 7) {
    weeks.push(measureWeek(plan, exclusions, fullTime, monday, lessonPeriodMinutes));
  }
  return weeks;
}
