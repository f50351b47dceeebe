import type { Trajectory } from '../input/trajectory.ts';
import { applyPins } from './apply-pins.ts';
import { assignShifts } from './assign-shifts.ts';
import { numberCycleWeeks } from './cycle-weeks.ts';
import { decideHalfDay } from './decide-half-day.ts';
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
  const cycles = trajectory.segments.map((segment) => cycleWishes(segment, context));
  const deviations = layDeviations(plan);
  const wishes: Wish[] = new Array(context.frame.dayCount * 2).fill(noWish);
  for (let day = plan.first; day <= plan.last; day++) {
    const week = patternWeek(plan, cycles, day);
    for (let half = 0; half < 2; half++) {
      wishes[day * 2 + half] = decideHalfDay(plan, day, half, week[(day % 7) * 2 + half]!, deviations);
    }
  }
  applyPins(plan, wishes);
  assignShifts(plan, wishes);
  return { ...plan, seen: whatIsSeen(plan) };
}
