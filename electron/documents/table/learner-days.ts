import {
  type DayNumber,
  fromDayNumber,
  type IsoDate,
  isoWeekOf,
  type Weekday,
  weekdayOf,
} from '../../../shared/calendar/iso-date.ts';
import type { Company, Workplace } from '../../../shared/input/company.ts';
import { type halfDayKind, halfDayKindNames, halfDayKind as kinds } from '../../../shared/plan/half-day.ts';
import { lessonPeriodsAt, type Plan, shiftsAt, workMinutesAt } from '../../../shared/plan/plan.ts';
import type { ResolvedShift } from '../../../shared/plan/shifts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { type HalfReason, reasonAt } from './day-reason.ts';

export type LearnerHalf = {
  readonly kind: keyof typeof halfDayKind;
  /** Only for leave. */
  readonly isPaid?: boolean;
  readonly reason: HalfReason;
};

/** One part of a shift, in minutes since midnight of the day it starts on; past 1440 lies on the next day. */
export type WorkPart = {
  readonly workplace: Workplace;
  readonly company: Company;
  /** Name of the mentor whose placement holds the day. */
  readonly mentor?: string;
  readonly code: string;
  readonly shiftName?: string;
  readonly half: 'day' | 'morning' | 'afternoon';
  readonly start: number;
  readonly end: number;
  readonly breakMinutes: number;
};

/** Half a day of lessons; the times are there where the class's timetable has them. */
export type LessonPart = {
  readonly half: 'morning' | 'afternoon';
  readonly periods: number;
  readonly times?: { readonly start: number; readonly end: number };
};

/** One day of a learner as tables, calendars and exchange files show it. Amounts are minutes and lesson periods. */
export type LearnerDay = {
  readonly day: DayNumber;
  readonly date: IsoDate;
  /** ISO week and the year it belongs to. */
  readonly week: { readonly year: number; readonly week: number };
  readonly weekday: Weekday;
  readonly morning: LearnerHalf;
  readonly afternoon: LearnerHalf;
  readonly work: readonly WorkPart[];
  readonly lessons: readonly LessonPart[];
  readonly workMinutes: number;
  readonly breakMinutes: number;
  readonly lessonPeriods: number;
};

function halfAt({ plan, leave }: PlanFacts, at: number): LearnerHalf {
  const kind = halfDayKindNames[plan.kind[at]!]!;
  return { kind, ...(kind === 'leave' && { isPaid: leave.paid[at] === 1 }), reason: reasonAt(plan, at) };
}

/** The mentor of the placement at a workplace on a day, where two placements overlap the first listed. */
function mentorOf(plan: Plan, day: number, workplace: number): string | undefined {
  const placement = plan.placements.find(
    ({ workplace: place, first, last }) => place === workplace && first <= day && day <= last,
  );
  return placement === undefined ? undefined : plan.context.mentors[placement.mentor]?.name;
}

function partsOfShift(plan: Plan, day: number, shift: ResolvedShift): WorkPart[] {
  const { workplace, company } = plan.context.workplaces[shift.workplace]!;
  const mentor = mentorOf(plan, day, shift.workplace);
  const name = workplace.shiftCodes.find(({ code }) => code === shift.code)?.name;
  return shift.parts.map((part) => ({
    workplace,
    company: plan.context.companies[company]!.company,
    ...(mentor !== undefined && { mentor }),
    code: shift.code,
    ...(name !== undefined && { shiftName: name }),
    half: shift.half,
    ...part,
  }));
}

function lessonAt(plan: Plan, at: number): LessonPart[] {
  if (plan.kind[at] !== kinds.school) return [];
  const [start, end] = [plan.classDays.lessonStart[at]!, plan.classDays.lessonEnd[at]!];
  return [
    {
      half: at % 2 === 0 ? 'morning' : 'afternoon',
      periods: plan.lessonPeriods[at]!,
      ...(start >= 0 && end > start && { times: { start, end } }),
    },
  ];
}

function dayAt(facts: PlanFacts, index: number): LearnerDay {
  const { plan } = facts;
  const day = plan.context.frame.first + index;
  const work = shiftsAt(plan, index).flatMap((shift) => partsOfShift(plan, index, shift));
  return {
    day,
    date: fromDayNumber(day),
    week: isoWeekOf(day),
    weekday: weekdayOf(day),
    morning: halfAt(facts, index * 2),
    afternoon: halfAt(facts, index * 2 + 1),
    work,
    lessons: [...lessonAt(plan, index * 2), ...lessonAt(plan, index * 2 + 1)],
    workMinutes: workMinutesAt(plan, index),
    breakMinutes: work.reduce((sum, { breakMinutes }) => sum + breakMinutes, 0),
    lessonPeriods: lessonPeriodsAt(plan, index),
  };
}

/** The days of a learner's trajectory, first to last: the one source of every export. */
export function learnerDays(facts: PlanFacts): LearnerDay[] {
  const { first, last } = facts.plan;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => dayAt(facts, first + offset));
}
