import type { DayNumber } from '../calendar/iso-date.ts';
import { lessonPeriodMinutesOf } from '../hours/measure-hours.ts';
import { applyEdit } from '../plan/apply-edit.ts';
import { halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { companyRules } from './companies.ts';
import { deviationRules } from './deviations.ts';
import { gatherFacts } from './gather-facts.ts';
import { homeCareRules } from './home-care.ts';
import { hoursRules } from './hours.ts';
import { leaveRules } from './leave.ts';
import { minorsRules } from './minors.ts';
import { paperworkRules } from './paperwork.ts';
import { peopleRules } from './people.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { Rule } from './rule.ts';
import { unexplainedRest } from './unexplained-rest.ts';
import { workingTimeRules } from './working-time.ts';

/** The families that look at single days and papers: what an edit of a period, a pattern or a pin may break without seeing it. */
const watchedRules: readonly Rule[] = [
  ...workingTimeRules,
  ...minorsRules,
  ...hoursRules,
  ...homeCareRules,
  ...leaveRules,
  ...deviationRules,
  ...paperworkRules,
  ...peopleRules,
  ...companyRules,
].filter(({ severity }) => severity === 'error');

/** True when a rule finds something on a day on which it found nothing before. */
function isBroken(rule: Rule, before: PlanFacts, after: PlanFacts): boolean {
  let known: Set<DayNumber> | undefined;
  for (const { days } of rule.check(after)) {
    known ??= new Set([...rule.check(before)].flatMap((hit) => [...hit.days]));
    if (days.some((day) => !known!.has(day))) return true;
  }
  return false;
}

/** True when no weekday of rest is unexplained that was not so before. */
function keepsRest(before: PlanFacts, after: PlanFacts): boolean {
  const halvesOf = ({ plan }: PlanFacts) =>
    unexplainedRest(plan, lessonPeriodMinutesOf(plan)).flatMap(({ halves }) => [...halves]);
  const halves = halvesOf(after);
  if (halves.length === 0) return true;
  const known = new Set(halvesOf(before));
  return halves.every((at) => known.has(at));
}

/** True when no half day of work is without a workplace that was not so before. */
function keepsWorkplaces({ plan: before }: PlanFacts, { plan: after }: PlanFacts): boolean {
  const isUnplaced = (plan: Plan, at: number) => plan.kind[at] === halfDayKind.work && plan.shift[at]! < 0;
  return after.kind.every((_, at) => !isUnplaced(after, at) || isUnplaced(before, at));
}

/** The facts after an edit; undefined where the edit is refused. */
function tryEdit(facts: PlanFacts, edit: PlanEdit): PlanFacts | undefined {
  try {
    const { context, trajectory } = facts.plan;
    return gatherFacts(context, applyEdit(trajectory, edit), facts.today);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * The edit itself when the plan after it, tried out, has no new error of another family, no new rest without reason and no
 * new work without a workplace. Costs a plan, so only asked for a finding.
 */
export function soundFix(
  facts: PlanFacts,
  edit: PlanEdit | undefined,
  isFine: (after: PlanFacts) => boolean = () => true,
): PlanEdit | undefined {
  const after = edit && tryEdit(facts, edit);
  if (!after || !isFine(after) || !keepsWorkplaces(facts, after) || !keepsRest(facts, after)) return undefined;
  return watchedRules.some((rule) => isBroken(rule, facts, after)) ? undefined : edit;
}
