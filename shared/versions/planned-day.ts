import type { DayNumber } from '../calendar/iso-date.ts';
import { type DayLook, dayLooksOf } from '../design/day-looks.ts';
import { halfDayKind } from '../plan/half-day.ts';
import { lessonPeriodsAt, type Plan, shiftsAt, workMinutesAt } from '../plan/plan.ts';
import type { ShiftPart } from '../plan/shifts.ts';
import type { PlanFacts } from '../rules/plan-facts.ts';

export type PlannedShift = {
  readonly name: string;
  readonly workplaceId: string;
  readonly workplaceName: string;
  readonly half: 'day' | 'morning' | 'afternoon';
  readonly parts: readonly ShiftPart[];
};

/** A day as it is printed: what the learner, the school and the company agree on when they sign. */
export type PlannedDay = {
  readonly day: DayNumber;
  readonly look: DayLook;
  readonly shifts: readonly PlannedShift[];
  readonly workMinutes: number;
  readonly lessonPeriods: number;
  /** First and last minute of school; absent without school or where no timetable says it. */
  readonly lessons?: { readonly start: number; readonly end: number };
  /** The same for two days that say the same, whatever program or plan they come from. */
  readonly key: string;
};

/** Where and when is worked. Names of codes, pins and where a day comes from change nothing for who signs. */
function keyOf({ look, shifts, workMinutes, lessonPeriods, lessons }: Omit<PlannedDay, 'key'>): string {
  const halves = [look.morning, look.afternoon].map(({ kind, hasV }) => `${kind}${hasV ? '*' : ''}`);
  const worked = shifts.map(({ workplaceId, half, parts }) => {
    const times = parts.map(({ start, end, breakMinutes }) => `${start}-${end}-${breakMinutes}`);
    return `${workplaceId} ${half} ${times.join('+')}`;
  });
  return [...halves, ...worked, workMinutes, lessonPeriods, lessons?.start, lessons?.end].join('|');
}

function lessonsAt({ kind, classDays: { lessonStart, lessonEnd } }: Plan, index: number): PlannedDay['lessons'] {
  const known = [index * 2, index * 2 + 1].filter((at) => kind[at] === halfDayKind.school && lessonStart[at]! >= 0);
  return known.length === 0 ? undefined : { start: lessonStart[known[0]!]!, end: lessonEnd[known.at(-1)!]! };
}

/** Every day of the learner's frame as it is printed. */
export function plannedDaysOfYear(facts: PlanFacts): PlannedDay[] {
  const { plan } = facts;
  const { frame, workplaces } = plan.context;
  return dayLooksOf(facts).map((look) => {
    const { index } = look;
    const shifts = shiftsAt(plan, index).map(({ workplace: at, code, half, parts }): PlannedShift => {
      const { workplace } = workplaces[at]!;
      const name = workplace.shiftCodes.find((one) => one.code === code)?.name ?? code;
      return { name, workplaceId: workplace.id, workplaceName: workplace.name, half, parts };
    });
    const lessons = lessonsAt(plan, index);
    const planned = {
      day: frame.first + index,
      look,
      shifts,
      workMinutes: workMinutesAt(plan, index),
      lessonPeriods: lessonPeriodsAt(plan, index),
      ...(lessons && { lessons }),
    };
    return { ...planned, key: keyOf(planned) };
  });
}

/** The days on which two plans of one school year differ, in order. */
export function changedDaysBetween(before: PlanFacts, after: PlanFacts): DayNumber[] {
  const now = plannedDaysOfYear(after);
  return plannedDaysOfYear(before).flatMap(({ day, key }, index) => (now[index]?.key === key ? [] : [day]));
}
