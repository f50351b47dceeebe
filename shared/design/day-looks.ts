import { schoolFreeReason } from '../plan/class-days.ts';
import { halfDayFlag, halfDayKind } from '../plan/half-day.ts';
import type { PlanFacts } from '../rules/plan-facts.ts';
import { type DayKind, dayKinds } from './day-kinds.ts';

/**
 * A half day without a kind of its own: `weekend` and `outside` the trajectory are empty; `noAgreement` is a weekday
 * between agreements; `unplanned` a weekday outside the hours of a part-time agreement.
 */
export const emptyLooks = ['weekend', 'outside', 'noAgreement', 'unplanned'] as const;
export type EmptyLook = (typeof emptyLooks)[number];

/** How one half of a day looks, on every sheet and in every language. */
export type HalfLook = {
  readonly kind: DayKind | EmptyLook;
  readonly isPinned: boolean;
  /** A free day of the school that is worked, or the day that replaces a public holiday: a small italic v. */
  readonly hasV: boolean;
  /** Workplace index in the context of the work on this half, -1 without work. */
  readonly workplace: number;
};

/** One day: two halves that are one shape when they look the same. `index` counts from the frame's first day. */
export type DayLook = {
  readonly index: number;
  readonly morning: HalfLook;
  readonly afternoon: HalfLook;
  readonly isWhole: boolean;
};

const dayKindSet: ReadonlySet<string> = new Set(dayKinds);

/** True for a half that is painted and has a letter. */
export function hasKind(look: HalfLook): look is HalfLook & { readonly kind: DayKind } {
  return dayKindSet.has(look.kind);
}

function workKind(facts: PlanFacts, at: number): DayKind {
  const { plan } = facts;
  if ((plan.flags[at]! & halfDayFlag.deviation) !== 0) return 'deviation-work';
  const shift = plan.context.shifts[plan.shift[at]!];
  const workplace = shift && plan.context.workplaces[shift.workplace];
  return workplace?.phaseKind === 'home' ? 'work-home' : 'work-residential';
}

/** A free day of the school: the law's own, the school's study day, or the day it chose. */
function freeKind({ plan: { classDays } }: PlanFacts, at: number): DayKind {
  switch (classDays.free[at]) {
    case schoolFreeReason.bridgeDay:
    case schoolFreeReason.freeAfternoon:
      return 'bridge-day';
    case schoolFreeReason.studyDay:
      return 'study-day';
    default:
      return 'local-free';
  }
}

function lookKind(facts: PlanFacts, at: number): DayKind | EmptyLook {
  const isWeekend = (at >> 1) % 7 > 4;
  switch (facts.plan.kind[at]) {
    case halfDayKind.school:
      return 'school';
    case halfDayKind.work:
      return workKind(facts, at);
    case halfDayKind.leave:
      return facts.leave.paid[at] === 1 ? 'leave-paid' : 'leave-unpaid';
    case halfDayKind.publicHoliday:
      return 'public-holiday';
    case halfDayKind.schoolFree:
      return freeKind(facts, at);
    case halfDayKind.closure:
      return 'company-closure';
    case halfDayKind.recuperation:
      return 'recuperation';
    case halfDayKind.rosterRest:
      return 'roster-rest';
    case halfDayKind.noAgreement:
      return isWeekend ? 'weekend' : 'noAgreement';
    case halfDayKind.unplanned:
      return isWeekend ? 'weekend' : 'unplanned';
    case halfDayKind.weekend:
      return 'weekend';
    default:
      return 'outside';
  }
}

/** How one half day looks, by its half-day index. */
export function lookAt(facts: PlanFacts, at: number): HalfLook {
  const { plan } = facts;
  const flags = plan.flags[at]!;
  const shift = plan.kind[at] === halfDayKind.work ? plan.context.shifts[plan.shift[at]!] : undefined;
  return {
    kind: lookKind(facts, at),
    isPinned: (flags & halfDayFlag.pinned) !== 0,
    hasV: (flags & (halfDayFlag.schoolFreeWorked | halfDayFlag.replacementDay)) !== 0,
    workplace: shift?.workplace ?? -1,
  };
}

/** True when two halves are one shape with one letter. */
function isSameLook(a: HalfLook, b: HalfLook): boolean {
  return a.kind === b.kind && a.workplace === b.workplace && a.isPinned === b.isPinned && a.hasV === b.hasV;
}

/** The looks of a learner's whole frame, one entry per day index; the one place where a plan becomes letters and shapes. */
export function dayLooksOf(facts: PlanFacts): readonly DayLook[] {
  const looks: DayLook[] = [];
  for (let index = 0; index < facts.plan.context.frame.dayCount; index++) {
    const morning = lookAt(facts, index * 2);
    const afternoon = lookAt(facts, index * 2 + 1);
    looks.push({ index, morning, afternoon, isWhole: isSameLook(morning, afternoon) });
  }
  return looks;
}

/** The day kinds that occur, in the order of the legend. */
export function kindsIn(looks: Iterable<DayLook>): ReadonlySet<DayKind | EmptyLook> {
  const kinds = new Set<DayKind | EmptyLook>();
  for (const { morning, afternoon } of looks) kinds.add(morning.kind).add(afternoon.kind);
  return kinds;
}
