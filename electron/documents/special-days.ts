import { halfDayFlag, halfDayKind } from '../../shared/plan/half-day.ts';
import { halfDaysOf, hasFlag, hasSchool, hasWork, type Plan } from '../../shared/plan/plan.ts';
import { type DayName, dayNamesOf } from './day-names.ts';

/** What a special day is for the learner. */
export type SpecialDayUse = 'free' | 'work' | 'school' | 'schoolAndWork';

/** A run of days with a name of their own outside the school holidays, by day index; `closure` is the company's. */
export type SpecialRun = {
  readonly first: number;
  readonly last: number;
  readonly name: DayName | 'closure';
  readonly use: SpecialDayUse;
};

function useOf(plan: Plan, day: number): SpecialDayUse {
  const [isWork, isSchool] = [hasWork(plan, day), hasSchool(plan, day)];
  if (isWork && isSchool) return 'schoolAndWork';
  if (isWork) return 'work';
  return isSchool ? 'school' : 'free';
}

/** The name of a weekday that is no ordinary one; school holidays are named elsewhere. */
function nameOf(plan: Plan, day: number): DayName | 'closure' | undefined {
  const { schoolHoliday, publicHoliday } = plan.classDays.calendarDays;
  const isReplacement = hasFlag(plan, day, halfDayFlag.replacementDay);
  if (halfDaysOf(plan, day, halfDayKind.closure) > 0) return 'closure';
  if (schoolHoliday[day] !== 0 && publicHoliday[day] === 0 && !isReplacement) return undefined;
  return dayNamesOf(plan, day)[0];
}

/** Public holidays, replacement days, free days of the school, exams and closures on weekdays between two days. */
export function specialRuns(plan: Plan, from: number, until: number): SpecialRun[] {
  const runs: { first: number; last: number; name: DayName | 'closure'; use: SpecialDayUse; key: string }[] = [];
  for (let day = from; day <= until; day++) {
    const name = day % 7 > 4 ? undefined : nameOf(plan, day);
    if (name === undefined) continue;
    const use = useOf(plan, day);
    const key = JSON.stringify([name, use]);
    const run = runs.at(-1);
    if (run && run.last === day - 1 && run.key === key) run.last = day;
    else runs.push({ first: day, last: day, name, use, key });
  }
  return runs;
}
