import { halfDayFlag, halfDayKind } from '../../shared/plan/half-day.ts';
import { halfDaysOf, hasFlag, type Plan, type PlannedPlacement } from '../../shared/plan/plan.ts';
import { type UsualDay, type UsualPeriod, usualDayKey, usualPeriodsBetween } from './usual-weeks.ts';

/** A run of days that have something else than the week schedule, by day index. */
export type OddRun = {
  readonly first: number;
  readonly last: number;
  /** What the schedule has on the first of them; absent in a school holiday or on a public holiday. */
  readonly usual: UsualDay | undefined;
};

/** What an agreement lays down: day indexes, week schedules in order of time, places, and the days that differ. */
export type AgreementSchedule = {
  readonly index: number;
  readonly periods: readonly UsualPeriod[];
  readonly placements: readonly PlannedPlacement[];
  readonly oddRuns: readonly OddRun[];
};

function periodKey(plan: Plan, { weeks }: UsualPeriod): string {
  const dayKey = (day: UsualDay) =>
    `${usualDayKey(day)} ${day.shifts.map(({ workplace, code }) => `${plan.context.workplaces[workplace]!.workplace.id}@${code}`)}`;
  return weeks.map(({ days }) => days.map(dayKey).join('|')).join('#');
}

function isEmpty({ weeks }: UsualPeriod): boolean {
  return weeks.every(({ days }) => days.every(({ lessonPeriods, parts }) => lessonPeriods === 0 && parts.length === 0));
}

/** Schedules of an agreement; neighbours that hold the same at the same workplaces are one. */
function periodsOf(plan: Plan, first: number, last: number): UsualPeriod[] {
  const merged: UsualPeriod[] = [];
  for (const period of usualPeriodsBetween(plan, first, last).filter((each) => !isEmpty(each))) {
    const before = merged.at(-1);
    if (before && periodKey(plan, before) === periodKey(plan, period))
      merged[merged.length - 1] = { ...before, last: period.last };
    else merged.push(period);
  }
  return merged;
}

function isOdd(plan: Plan, day: number): boolean {
  return (
    hasFlag(plan, day, halfDayFlag.pinned) ||
    hasFlag(plan, day, halfDayFlag.deviation) ||
    halfDaysOf(plan, day, halfDayKind.recuperation) > 0
  );
}

function usualOn(plan: Plan, periods: readonly UsualPeriod[], day: number): UsualDay | undefined {
  const calendar = plan.classDays.calendarDays;
  if (calendar.schoolHoliday[day] !== 0 || calendar.publicHoliday[day] !== 0) return undefined;
  const period = periods.find(({ first, last }) => first <= day && day <= last);
  const week = period?.weeks[Math.max(0, plan.cycleWeek[day]!) % (period?.weeks.length ?? 1)];
  return week?.days[day % 7];
}

/** A text that is equal for days with the same half days. */
function dayKey(plan: Plan, day: number): string {
  const halves = [day * 2, day * 2 + 1];
  return halves.map((at) => `${plan.kind[at]} ${plan.flags[at]} ${plan.shift[at]} ${plan.lessonPeriods[at]}`).join('|');
}

/** Days fixed by hand, worked under a deviation or taken back, equal neighbours as one run. */
function oddRunsOf(plan: Plan, periods: readonly UsualPeriod[], first: number, last: number): OddRun[] {
  const runs: { first: number; last: number; usual: UsualDay | undefined; key: string }[] = [];
  for (let day = first; day <= last; day++) {
    if (!isOdd(plan, day)) continue;
    const usual = usualOn(plan, periods, day);
    const key = `${dayKey(plan, day)} ${usual ? usualDayKey(usual) : ''}`;
    const run = runs.at(-1);
    if (run && run.last === day - 1 && run.key === key) run.last = day;
    else runs.push({ first: day, last: day, usual, key });
  }
  return runs;
}

/** The schedule of one agreement of a plan, by its index. */
export function agreementSchedule(plan: Plan, index: number): AgreementSchedule {
  const { first, last } = plan.agreements[index]!;
  const periods = periodsOf(plan, first, last);
  const placements = plan.placements
    .filter((placement) => placement.agreement === index && placement.last >= placement.first)
    .toSorted((a, b) => a.first - b.first);
  return { index, periods, placements, oddRuns: oddRunsOf(plan, periods, first, last) };
}
