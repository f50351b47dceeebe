import { schoolHold } from '../../../shared/plan/class-days.ts';
import { halfDayKind } from '../../../shared/plan/half-day.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import { wishOf } from '../../../shared/plan/wish.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { isAssigned, placedWorkplace } from './assignments.ts';
import type { Clip } from './clipboard.ts';
import { isOutside, isPublicHoliday, isSchoolHoliday, isWeekend } from './half-days.ts';
import { layAssignments } from './lay-assignments.ts';
import { countSkipped, type Painting, type SkipReason } from './painting.ts';

/** A copy over other days: the half days that keep what they are, and why. */
export type Copy = Painting & { readonly left: ReadonlyMap<number, SkipReason> };

/** The first day from a day on that is the weekday on which a copy starts; a copy of one day goes wherever it is put. */
export function startOfCopy({ first, halves }: Clip, from: number): number {
  return halves.length === 2 ? from : from + ((((first - from) % 7) + 7) % 7);
}

/** True where the learner is at school when the class is. */
function followsClass(plan: Plan, day: number): boolean {
  return plan.segments[plan.segment[day]!]?.segment.leavesClassPattern !== true;
}

/** What a copied assignment is called on another day: the usual shift where the workplace of that day has no such code. */
function assignmentOn(plan: Plan, day: number, assignment: string): string | undefined {
  const wish = wishOf(assignment, plan.context);
  if (wish.asks !== 'work' || wish.workplace !== undefined) return assignment;
  const placed = plan.context.workplaces[placedWorkplace(plan, day)];
  if (!placed) return undefined;
  return wish.code !== undefined && !placed.shifts.byCode.has(wish.code) ? 'work' : assignment;
}

/** Why a half day keeps what it is whatever is copied to it: holidays, and lessons of the class that come or go by law and school. */
function reasonToLeave(plan: Plan, at: number, assignment: string | undefined): SkipReason | undefined {
  const day = at >> 1;
  if (isOutside(plan, day)) return 'outside';
  if (isPublicHoliday(plan, day)) return 'publicHoliday';
  if (isSchoolHoliday(plan, day)) return 'schoolHoliday';
  if (plan.kind[at] === halfDayKind.closure || plan.kind[at] === halfDayKind.recuperation) return 'closed';
  if (assignment === undefined) return 'notCopied';
  if (!followsClass(plan, day)) return undefined;
  const hasLessons = plan.classDays.hold[at] !== schoolHold.none;
  if (hasLessons && assignment !== 'school') return 'lessons';
  return !hasLessons && assignment === 'school' && plan.classDays.hasTimetable[day] === 1 ? 'noLessons' : undefined;
}

/** Free days in a weekend say nothing that is worth a word where they cannot be copied. */
function isSilent(day: number, assignment: string | undefined): boolean {
  return isWeekend(day) && (assignment === undefined || assignment === 'free');
}

/**
 * Lays copied days over others of the same weekdays, from a day on, as often as they fit before the end. Days that cannot
 * be what was copied keep what they are and are named.
 */
export function copyWeekdays(
  facts: PlanFacts,
  clip: Clip,
  starts: readonly number[],
  last: number,
  reason: string,
): Copy {
  const { plan } = facts;
  const wanted = new Map<number, string>();
  const left = new Map<number, SkipReason>();
  for (const start of starts) {
    for (const [index, copied] of clip.halves.entries()) {
      const at = start * 2 + index;
      const day = at >> 1;
      if (day > last) break;
      const why = reasonToLeave(plan, at, copied);
      const assignment = why || copied === undefined ? undefined : assignmentOn(plan, day, copied);
      const isSo = copied !== undefined && !isOutside(plan, day) && isAssigned(facts, at, copied);
      if (assignment !== undefined) wanted.set(at, assignment);
      else if (!isSo && !isSilent(day, copied)) left.set(at, why ?? 'noWorkplace');
    }
  }
  return { edits: layAssignments(facts, wanted, isAssigned, reason), skipped: countSkipped(left), left };
}
