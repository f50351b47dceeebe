import { halfDayFlag, halfDayKind } from '../../shared/plan/half-day.ts';
import { type Plan, shiftsAt } from '../../shared/plan/plan.ts';
import type { ResolvedShift, ShiftPart } from '../../shared/plan/shifts.ts';

/** What an ordinary weekday of a period holds; all empty is a free day. */
export type UsualDay = {
  readonly lessonPeriods: number;
  /** First and last minute of school, -1 when no timetable says it. */
  readonly lessonStart: number;
  readonly lessonEnd: number;
  /** Minutes between the lessons of the morning and of the afternoon, 0 where no timetable says it. */
  readonly lessonBreakMinutes: number;
  readonly parts: readonly ShiftPart[];
  /** The shifts that the parts belong to. */
  readonly shifts: readonly ResolvedShift[];
  readonly workMinutes: number;
  readonly breakMinutes: number;
};

/** An ordinary week of the plan, Monday first. */
export type UsualWeek = { readonly days: readonly UsualDay[]; readonly workMinutes: number };

/** A stretch of the trajectory with one pattern and one placement, and the week or weeks that repeat in it. */
export type UsualPeriod = {
  readonly first: number;
  readonly last: number;
  readonly weeks: readonly UsualWeek[];
  /** Average of the weeks, in whole minutes. */
  readonly workMinutesPerWeek: number;
};

/** A day without school or work. */
export const freeDay: UsualDay = {
  lessonPeriods: 0,
  lessonStart: -1,
  lessonEnd: -1,
  lessonBreakMinutes: 0,
  parts: [],
  shifts: [],
  workMinutes: 0,
  breakMinutes: 0,
};

const ordinaryKinds: ReadonlySet<number> = new Set([
  halfDayKind.school,
  halfDayKind.work,
  halfDayKind.rosterRest,
  halfDayKind.unplanned,
  halfDayKind.weekend,
]);

const extraordinaryFlags = halfDayFlag.deviation | halfDayFlag.pinned | halfDayFlag.schoolFreeWorked;

/** False on a day that law, school, company or a hand made different from the pattern. */
function isOrdinary(plan: Plan, day: number): boolean {
  const calendar = plan.classDays.calendarDays;
  if (plan.agreement[day]! < 0 || calendar.schoolHoliday[day] !== 0) return false;
  return [day * 2, day * 2 + 1].every(
    (at) => ordinaryKinds.has(plan.kind[at]!) && (plan.flags[at]! & extraordinaryFlags) === 0,
  );
}

function describeDay(plan: Plan, day: number): UsualDay {
  const { lessonStart, lessonEnd } = plan.classDays;
  const halves = [day * 2, day * 2 + 1];
  const atSchool = halves.filter((at) => plan.kind[at] === halfDayKind.school);
  const known = atSchool.filter((at) => lessonStart[at]! >= 0);
  const shifts = shiftsAt(plan, day);
  const parts = shifts.flatMap((shift) => shift.parts);
  const usual: UsualDay = {
    lessonPeriods: atSchool.reduce((sum, at) => sum + plan.lessonPeriods[at]!, 0),
    lessonStart: known.length === 0 ? -1 : lessonStart[known[0]!]!,
    lessonEnd: known.length === 0 ? -1 : lessonEnd[known.at(-1)!]!,
    lessonBreakMinutes: known.length < 2 ? 0 : lessonStart[known[1]!]! - lessonEnd[known[0]!]!,
    parts,
    shifts,
    workMinutes: halves.reduce((sum, at) => sum + plan.workMinutes[at]!, 0),
    breakMinutes: parts.reduce((sum, part) => sum + part.breakMinutes, 0),
  };
  return usual.lessonPeriods === 0 && parts.length === 0 ? freeDay : usual;
}

/** A text that is equal for equal days: for counting and for grouping. */
export function usualDayKey({ lessonPeriods, lessonStart, lessonEnd, parts }: UsualDay): string {
  return `${lessonPeriods} ${lessonStart} ${lessonEnd} ${parts.map((part) => `${part.start}-${part.end}-${part.breakMinutes}`)}`;
}

/** The day that occurs most on a weekday of a cycle week; the earliest wins a draw. */
function commonest(days: readonly UsualDay[]): UsualDay {
  const counts = new Map<string, { day: UsualDay; count: number }>();
  for (const day of days) {
    const key = usualDayKey(day);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { day, count: 1 });
  }
  let best: { day: UsualDay; count: number } | undefined;
  for (const entry of counts.values()) if (best === undefined || entry.count > best.count) best = entry;
  return best?.day ?? freeDay;
}

function weekOf(plan: Plan, first: number, last: number, cycleWeek: number): UsualWeek {
  const found: UsualDay[][] = Array.from({ length: 7 }, () => []);
  for (let day = first; day <= last; day++) {
    if (Math.max(0, plan.cycleWeek[day]!) === cycleWeek && isOrdinary(plan, day))
      found[day % 7]!.push(describeDay(plan, day));
  }
  const days = found.map(commonest);
  return { days, workMinutes: days.reduce((sum, day) => sum + day.workMinutes, 0) };
}

/** A text that is equal for equal weeks. */
export function usualWeekKey(week: UsualWeek): string {
  return week.days.map(usualDayKey).join('|');
}

function describePeriod(plan: Plan, first: number, last: number): UsualPeriod {
  const segment = plan.segments[plan.segment[first]!];
  const all = Array.from({ length: segment?.segment.cycle.length ?? 1 }, (_, at) => weekOf(plan, first, last, at));
  const areEqual = all.every((week) => usualWeekKey(week) === usualWeekKey(all[0]!));
  const weeks = areEqual ? all.slice(0, 1) : all;
  const workMinutesPerWeek = Math.round(weeks.reduce((sum, week) => sum + week.workMinutes, 0) / weeks.length);
  return { first, last, weeks, workMinutesPerWeek };
}

/** The ordinary weeks of every stretch with one segment and one placement between two days of a plan. */
export function usualPeriodsBetween(plan: Plan, from: number, until: number): readonly UsualPeriod[] {
  const periods: UsualPeriod[] = [];
  let first = from;
  const isSame = (a: number, b: number) =>
    plan.segment[a] === plan.segment[b] && plan.placement[a] === plan.placement[b];
  for (let day = from; day <= until; day++) {
    if (day < until && isSame(day, day + 1)) continue;
    if (plan.agreement[first]! >= 0) periods.push(describePeriod(plan, first, day));
    first = day + 1;
  }
  return periods;
}

/** The ordinary weeks of a plan, read from its days, so that they hold for a plan without any pattern too. */
export function usualPeriods(plan: Plan): readonly UsualPeriod[] {
  return mergeEqual(usualPeriodsBetween(plan, plan.first, plan.last));
}

function mergeEqual(periods: readonly UsualPeriod[]): UsualPeriod[] {
  const merged: UsualPeriod[] = [];
  for (const period of periods) {
    const before = merged.at(-1);
    const key = ({ weeks }: UsualPeriod) => weeks.map(usualWeekKey).join('#');
    if (before && key(before) === key(period)) merged[merged.length - 1] = { ...before, last: period.last };
    else merged.push(period);
  }
  return merged;
}
