import type { Trajectory } from '../input/trajectory.ts';
import { applyPins } from './apply-pins.ts';
import { assignShifts } from './assign-shifts.ts';
import { numberCycleWeeks } from './cycle-weeks.ts';
import { decideHalfDay } from './decide-half-day.ts';
import { type Ground, groundOf, layDecision } from './decided-days.ts';
import { halfDayKind } from './half-day.ts';
import { layDeviations } from './lay-deviations.ts';
import type { Plan } from './plan.ts';
import { draftPlan } from './plan-draft.ts';
import type { PlanningContext } from './planning-context.ts';
import { cycleWishes, type Wish } from './wish.ts';

const noWish: Wish = { asks: 'nothing' };

const openWeek: readonly Wish[] = new Array<Wish>(14).fill(noWish);

/** What the pattern asks in the week of a day, Monday morning first; nothing outside a segment and in weeks that do not count. */
function patternWeek(plan: Plan, cycles: readonly Wish[][][], day: number): readonly Wish[] {
  const segment = plan.segment[day]!;
  const week = plan.cycleWeek[day]!;
  return segment < 0 || week < 0 ? openWeek : cycles[segment]![week]!;
}

/** Decides every half day by its ground; the few that an approved deviation works or takes back on their own. */
function decideDays(plan: Plan, wishes: Wish[]): void {
  const { context, trajectory, agreement, segment } = plan;
  const cycles = trajectory.segments.map((one) => cycleWishes(one, context));
  let ground: Ground | undefined;
  for (let day = plan.first; day <= plan.last; day++) {
    if (agreement[day]! < 0) {
      plan.kind.fill(halfDayKind.noAgreement, day * 2, day * 2 + 2);
      ground = undefined;
      continue;
    }
    const isSame = ground && agreement[day] === agreement[day - 1] && segment[day] === segment[day - 1];
    if (!isSame) ground = groundOf(plan, agreement[day]!, segment[day]!);
    const week = patternWeek(plan, cycles, day);
    const [at, slot] = [day * 2, (day % 7) * 2];
    wishes[at] = layDecision(plan, at, ground!, week[slot]!);
    wishes[at + 1] = layDecision(plan, at + 1, ground!, week[slot + 1]!);
  }
  const deviations = layDeviations(plan);
  for (const at of [...deviations.worked.keys(), ...deviations.recuperation]) {
    const day = at >> 1;
    if (day < plan.first || day > plan.last) continue;
    plan.flags[at] = 0;
    plan.lessonPeriods[at] = 0;
    const wish = patternWeek(plan, cycles, day)[at % 14]!;
    wishes[at] = decideHalfDay(plan, day, at & 1, wish, deviations);
  }
}

function whatIsSeen({ kind, flags, first, last }: Plan): Plan['seen'] {
  const seen = { flags: 0, kinds: 0 };
  for (let at = first * 2; at < last * 2 + 2; at++) {
    seen.flags |= flags[at]!;
    seen.kinds |= 1 << kind[at]!;
  }
  return seen;
}

/**
 * Builds a learner's year: the nine layers of the domain, highest first, decide every half day and leave where it comes
 * from. Pure: same context and trajectory, same plan. Throws only for a reference that the input check has not seen.
 */
export function buildPlan(context: PlanningContext, trajectory: Trajectory): Plan {
  const plan = draftPlan(context, trajectory);
  numberCycleWeeks(plan);
  const wishes: Wish[] = new Array(context.frame.dayCount * 2).fill(noWish);
  decideDays(plan, wishes);
  applyPins(plan, wishes);
  assignShifts(plan, wishes);
  return { ...plan, seen: whatIsSeen(plan) };
}
