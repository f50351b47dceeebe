import type { DayLook, HalfLook } from '../../shared/design/day-looks.ts';
import { halfDayKind } from '../../shared/plan/half-day.ts';
import { type Plan, shiftsAt } from '../../shared/plan/plan.ts';
import type { ResolvedShift, ShiftPart } from '../../shared/plan/shifts.ts';

/** What happens on a day or on one half of it, in minutes since midnight. */
export type DayContent = {
  readonly look: HalfLook;
  /** First and last minute of school; absent without school or when no timetable says it. */
  readonly lessons?: { readonly start: number; readonly end: number };
  readonly lessonPeriods: number;
  readonly parts: readonly ShiftPart[];
  readonly workMinutes: number;
  /** The shifts worked, one for a whole shift. */
  readonly shifts: readonly ResolvedShift[];
};

function contentOf(
  plan: Plan,
  halves: readonly number[],
  look: HalfLook,
  shifts: readonly ResolvedShift[],
): DayContent {
  const { lessonStart, lessonEnd } = plan.classDays;
  const atSchool = halves.filter((at) => plan.kind[at] === halfDayKind.school);
  const known = atSchool.filter((at) => lessonStart[at]! >= 0);
  const sum = (values: { readonly [at: number]: number }, of: readonly number[]) =>
    of.reduce((total, at) => total + values[at]!, 0);
  return {
    look,
    ...(known.length > 0 && { lessons: { start: lessonStart[known[0]!]!, end: lessonEnd[known.at(-1)!]! } }),
    lessonPeriods: sum(plan.lessonPeriods, atSchool),
    parts: shifts.flatMap(({ parts }) => parts),
    workMinutes: sum(plan.workMinutes, halves),
    shifts,
  };
}

/** The content of a day: one entry for a day of one look, morning and afternoon apart otherwise. */
export function dayContentsOf(plan: Plan, look: DayLook): readonly DayContent[] {
  const [morning, afternoon] = [look.index * 2, look.index * 2 + 1];
  if (look.isWhole) return [contentOf(plan, [morning, afternoon], look.morning, shiftsAt(plan, look.index))];
  const shiftOf = (at: number) => {
    const shift = plan.context.shifts[plan.shift[at]!];
    return shift === undefined ? [] : [shift];
  };
  return [
    contentOf(plan, [morning], look.morning, shiftOf(morning)),
    contentOf(plan, [afternoon], look.afternoon, shiftOf(afternoon)),
  ];
}

/** The name of a shift as its workplace gives it; absent where the code has none. */
export function shiftName(plan: Plan, { workplace, code }: ResolvedShift): string | undefined {
  const codes = plan.context.workplaces[workplace]!.workplace.shiftCodes;
  return codes.find((entry) => entry.code === code)?.name;
}
