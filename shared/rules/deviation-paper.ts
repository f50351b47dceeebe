import type { CalendarPeriod } from '../calendar/calendar-period.ts';
import { ageOn, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { spanContains, spanOf } from '../calendar/period.ts';
import type { DayPart } from '../input/primitives.ts';
import type { Deviation } from '../input/trajectory.ts';
import { halfDayFlag } from '../plan/half-day.ts';
import { ageOfMajority } from '../plan/lay-deviations.ts';
import { hasFlag, type Plan, shiftsAt, workMinutesAt } from '../plan/plan.ts';
import type { ShiftPart } from '../plan/shifts.ts';
import { shiftOfWish, wishOf } from '../plan/wish.ts';
import { deviationsOf } from './deviation-days.ts';
import type { PlanFacts } from './plan-facts.ts';

/** A day worked in a school holiday. Minutes are 0 and the workplace -1 where no placement says where. */
export type WorkedDay = {
  readonly day: DayNumber;
  readonly part: DayPart;
  readonly parts: readonly ShiftPart[];
  readonly minutes: number;
  readonly workplace: number;
};

/** What the paper of a deviation says: its days with their hours, what is taken back, and what is still open. */
export type DeviationPaper = {
  readonly deviation: Deviation;
  /** Index of the agreement that holds on the first worked day, or of the nearest one; -1 without any. */
  readonly agreement: number;
  readonly holidays: readonly CalendarPeriod[];
  readonly worked: readonly WorkedDay[];
  readonly recuperation: readonly { readonly day: DayNumber; readonly part: DayPart }[];
  readonly openHalfDays: number;
  /** The last day on which what is open can be taken back. */
  readonly dueDay: DayNumber;
  /** True when the learner is a minor on the first worked day: the legal representative signs too. */
  readonly isMinor: boolean;
};

type WorkedEntry = Deviation['worked'][number];

/** A worked day as the plan holds it once everyone has agreed, until then as it is asked. */
function workedDay(plan: Plan, { date, part, shift }: WorkedEntry): WorkedDay {
  const { context } = plan;
  const day = toDayNumber(date);
  const index = day - context.frame.first;
  const isInFrame = index >= 0 && index < context.frame.dayCount;
  if (isInFrame && part === 'day' && hasFlag(plan, index, halfDayFlag.deviation)) {
    const shifts = shiftsAt(plan, index);
    const parts = shifts.flatMap((each) => each.parts);
    return { day, part, parts, minutes: workMinutesAt(plan, index), workplace: shifts[0]?.workplace ?? -1 };
  }
  const placement = isInFrame ? plan.placement[index]! : -1;
  const workplace = placement < 0 ? -1 : plan.placements[placement]!.workplace;
  const triple = shiftOfWish(wishOf(shift ?? 'work', context), workplace, context);
  const asked = triple && context.shifts[triple[part]]!;
  return {
    day,
    part,
    parts: asked?.parts ?? [],
    minutes: asked?.minutes ?? 0,
    workplace: asked?.workplace ?? workplace,
  };
}

function agreementOn(plan: Plan, day: DayNumber): number {
  const index = day - plan.context.frame.first;
  const held = plan.agreement[index] ?? -1;
  if (held >= 0) return held;
  const before = plan.agreements.findLastIndex(({ first }) => first <= index);
  return before >= 0 ? before : plan.agreements.length > 0 ? 0 : -1;
}

/** Last day of what is open: the last lesson day of the school year, or the agreement's end before it. */
function dueDayOf({ agreements, classDays, context }: Plan, agreement: number): DayNumber {
  const last = Math.min(agreements[agreement]?.last ?? Infinity, classDays.calendarDays.lastSchoolIndex);
  return context.frame.first + last;
}

function paperOf({ plan, learner }: PlanFacts, deviation: Deviation, openHalfDays: number): DeviationPaper {
  const byDay = <T extends { readonly day: DayNumber }>(entries: readonly T[]) =>
    entries.toSorted((a, b) => a.day - b.day);
  const worked = byDay(deviation.worked.map((entry) => workedDay(plan, entry)));
  const firstDay = worked[0]!.day;
  const agreement = agreementOn(plan, firstDay);
  return {
    deviation,
    agreement,
    holidays: plan.classDays.calendarDays.holidays.filter((holiday) =>
      worked.some(({ day }) => spanContains(spanOf(holiday), day)),
    ),
    worked,
    recuperation: byDay(deviation.recuperation.map(({ date, part }) => ({ day: toDayNumber(date), part }))),
    openHalfDays,
    dueDay: dueDayOf(plan, agreement),
    isMinor: ageOn(learner.birthDate, firstDay) < ageOfMajority,
  };
}

/** The papers of every deviation of a trajectory, in the order of the file. */
export function deviationPapers(facts: PlanFacts): DeviationPaper[] {
  const open = new Map<Deviation, number>();
  for (const { deviation, worked, placed, misplaced } of deviationsOf(facts))
    open.set(deviation, Math.max(0, worked.length - placed.length - misplaced.length));
  return (facts.plan.trajectory.deviations ?? []).map((deviation) =>
    paperOf(facts, deviation, open.get(deviation) ?? 0),
  );
}
