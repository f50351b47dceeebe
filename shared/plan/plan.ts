import type { Agreement, Placement, Segment, Trajectory } from '../input/trajectory.ts';
import type { ClassDays } from './class-days.ts';
import { type HalfDayKind, type halfDayFlag, halfDayKind } from './half-day.ts';
import type { PlanningContext } from './planning-context.ts';
import type { ResolvedShift } from './shifts.ts';

/** An agreement with the day indexes it really covers; `last` follows the actual last day when there is one. */
export type PlannedAgreement = {
  readonly agreement: Agreement;
  readonly company: number;
  readonly first: number;
  readonly last: number;
};

export type PlannedPlacement = {
  readonly placement: Placement;
  readonly agreement: number;
  readonly workplace: number;
  /** -1 where no mentor is named. */
  readonly mentor: number;
  readonly first: number;
  readonly last: number;
};

export type PlannedSegment = { readonly segment: Segment; readonly first: number; readonly last: number };

/**
 * One learner's year over the frame of its school year. Arrays called "half" have two entries a day; all others one.
 * Indexes are days from `context.frame.first`; every array holds integers.
 */
export type Plan = {
  readonly context: PlanningContext;
  readonly trajectory: Trajectory;
  readonly classDays: ClassDays;
  readonly agreements: readonly PlannedAgreement[];
  readonly placements: readonly PlannedPlacement[];
  readonly segments: readonly PlannedSegment[];
  /** First and last day of the trajectory, clipped to the frame. Here and in every span above, no days at all is 0 to -1. */
  readonly first: number;
  readonly last: number;
  /** Per half day. */
  readonly kind: Uint8Array;
  readonly layer: Uint8Array;
  readonly origin: Uint8Array;
  readonly flags: Uint8Array;
  /** Index in `context.shifts`, -1 without work. A whole shift has the same index on both halves. */
  readonly shift: Int16Array;
  readonly workMinutes: Uint16Array;
  readonly lessonPeriods: Uint8Array;
  /** Per day: index in `agreements`, `placements`, `segments`, -1 for none. */
  readonly agreement: Int16Array;
  readonly placement: Int16Array;
  readonly segment: Int16Array;
  /** Week of the segment's cycle, 0 based; -1 where the week does not count or no segment holds. */
  readonly cycleWeek: Int8Array;
  /** What occurs anywhere in the plan, so that a rule can leave at once: flags together, and kinds as bits `1 << kind`. */
  readonly seen: { readonly flags: number; readonly kinds: number };
};

/** True when some half day of the plan is of a kind. */
export function isSeen(plan: Plan, kind: HalfDayKind): boolean {
  return (plan.seen.kinds & (1 << kind)) !== 0;
}

export function kindAt(plan: Plan, day: number, half: 0 | 1): HalfDayKind {
  return plan.kind[day * 2 + half] as HalfDayKind;
}

/** Minutes of work planned on a day, whichever half they lie in. */
export function workMinutesAt(plan: Plan, day: number): number {
  return plan.workMinutes[day * 2]! + plan.workMinutes[day * 2 + 1]!;
}

export function lessonPeriodsAt(plan: Plan, day: number): number {
  return plan.lessonPeriods[day * 2]! + plan.lessonPeriods[day * 2 + 1]!;
}

/** Half days of a kind on a day: 0, 1 or 2. */
export function halfDaysOf(plan: Plan, day: number, kind: HalfDayKind): 0 | 1 | 2 {
  return (Number(plan.kind[day * 2] === kind) + Number(plan.kind[day * 2 + 1] === kind)) as 0 | 1 | 2;
}

export function hasWork(plan: Plan, day: number): boolean {
  return plan.kind[day * 2] === halfDayKind.work || plan.kind[day * 2 + 1] === halfDayKind.work;
}

export function hasSchool(plan: Plan, day: number): boolean {
  return plan.kind[day * 2] === halfDayKind.school || plan.kind[day * 2 + 1] === halfDayKind.school;
}

/** A training day has lessons or work. */
export function isTrainingDay(plan: Plan, day: number): boolean {
  return hasWork(plan, day) || hasSchool(plan, day);
}

export function hasFlag(plan: Plan, day: number, flag: (typeof halfDayFlag)[keyof typeof halfDayFlag]): boolean {
  return ((plan.flags[day * 2]! | plan.flags[day * 2 + 1]!) & flag) !== 0;
}

/** The shifts worked on a day, in order of their start: one for a whole shift, one per half otherwise, none without work. */
export function shiftsAt(plan: Plan, day: number): readonly ResolvedShift[] {
  const [morning, afternoon] = [plan.shift[day * 2]!, plan.shift[day * 2 + 1]!];
  const { shifts } = plan.context;
  if (morning === afternoon) return morning < 0 ? [] : [shifts[morning]!];
  if (morning < 0) return [shifts[afternoon]!];
  return afternoon < 0 ? [shifts[morning]!] : [shifts[morning]!, shifts[afternoon]!];
}

/** First minute of work on a day, -1 without work. */
export function workStartAt(plan: Plan, day: number): number {
  const morning = plan.shift[day * 2]!;
  const index = morning >= 0 ? morning : plan.shift[day * 2 + 1]!;
  return index < 0 ? -1 : plan.context.shifts[index]!.start;
}

/** Last minute of work that starts on a day, past 1440 when it ends on the next; -1 without work. */
export function workEndAt(plan: Plan, day: number): number {
  const afternoon = plan.shift[day * 2 + 1]!;
  const index = afternoon >= 0 ? afternoon : plan.shift[day * 2]!;
  return index < 0 ? -1 : plan.context.shifts[index]!.end;
}

/** The workplace index where a day is worked, or of the placement that holds; -1 for none. */
export function workplaceAt(plan: Plan, day: number): number {
  const morning = plan.shift[day * 2]!;
  const index = morning >= 0 ? morning : plan.shift[day * 2 + 1]!;
  if (index >= 0) return plan.context.shifts[index]!.workplace;
  const placement = plan.placement[day]!;
  return placement < 0 ? -1 : plan.placements[placement]!.workplace;
}

/** The agreement that covers a day, if any. */
export function agreementAt(plan: Plan, day: number): PlannedAgreement | undefined {
  const index = plan.agreement[day] ?? -1;
  return index < 0 ? undefined : plan.agreements[index];
}
