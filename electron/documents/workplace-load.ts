import { spanOf } from '../../shared/calendar/period.ts';
import type { PlanningContext } from '../../shared/plan/planning-context.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';

/** The busiest day of a workplace in one week: learners there, and the places free for them, -1 where none are stated. */
export type WeekLoad = { readonly learners: number; readonly places: number };

export type WorkplaceLoad = {
  /** Index in the context. */
  readonly workplace: number;
  /** The most places it has in the shown weeks, -1 where none are stated. */
  readonly places: number;
  readonly weeks: readonly WeekLoad[];
};

/** Places free for our learners on a day, as the rule on capacity reads them: the first entry that holds, less those of others. */
function placesOn(context: PlanningContext, workplace: number, day: number): number {
  const { frame, workplaces } = context;
  const capacity = workplaces[workplace]!.workplace.capacities?.find((entry) => {
    const span = spanOf(entry);
    return frame.first + day >= span.first && frame.first + day <= span.last;
  });
  return capacity === undefined ? -1 : Math.max(0, capacity.places - (capacity.reservedForOthers ?? 0));
}

/** Learners at each workplace per half day; morning and afternoon are counted apart. */
function countLearners(context: PlanningContext, everyone: readonly PlanFacts[]): readonly Uint16Array[] {
  const counts = context.workplaces.map(() => new Uint16Array(context.frame.dayCount * 2));
  for (const { plan } of everyone) {
    for (let at = plan.first * 2; at <= plan.last * 2 + 1; at++) {
      const shift = context.shifts[plan.shift[at]!];
      if (shift !== undefined) counts[shift.workplace]![at]!++;
    }
  }
  return counts;
}

function isWorse(a: WeekLoad, b: WeekLoad): boolean {
  const over = ({ learners, places }: WeekLoad) => (places < 0 ? -Infinity : learners - places);
  return over(a) !== over(b) ? over(a) > over(b) : a.learners > b.learners;
}

function weekLoad(context: PlanningContext, counts: Uint16Array, workplace: number, monday: number): WeekLoad {
  let worst: WeekLoad = { learners: 0, places: -1 };
  for (let day = Math.max(0, monday); day < Math.min(monday + 7, context.frame.dayCount); day++) {
    const learners = Math.max(counts[day * 2]!, counts[day * 2 + 1]!);
    if (learners === 0) continue;
    const load = { learners, places: placesOn(context, workplace, day) };
    if (worst.learners === 0 || isWorse(load, worst)) worst = load;
  }
  return worst;
}

/** Load of every workplace that somebody works at in the given weeks (Monday indexes), in the order of the file. */
export function workplaceLoads(
  context: PlanningContext,
  everyone: readonly PlanFacts[],
  mondays: readonly number[],
): readonly WorkplaceLoad[] {
  const counts = countLearners(context, everyone);
  return context.workplaces.flatMap((_, workplace) => {
    const weeks = mondays.map((monday) => weekLoad(context, counts[workplace]!, workplace, monday));
    if (weeks.every(({ learners }) => learners === 0)) return [];
    return [{ workplace, places: Math.max(...weeks.map(({ places }) => places)), weeks }];
  });
}
