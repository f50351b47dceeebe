import { spanOf } from '../../shared/calendar/period.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { PlanningContext } from '../../shared/plan/planning-context.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';

/** The busiest day of a workplace in one week: learners there, and the places free for them, -1 where none are stated. */
export type WeekLoad = { readonly learners: number; readonly places: number };

export type WorkplaceLoad = {
  readonly id: string;
  readonly name: string;
  readonly companyName: string;
  /** The most places it has in the shown weeks, -1 where none are stated. */
  readonly places: number;
  readonly weeks: readonly WeekLoad[];
};

/** A workplace in the first context that has it: published plans were each made from a class year of their own. */
type Place = { readonly context: PlanningContext; readonly index: number; readonly counts: Uint16Array };

function placesOf(everyone: readonly PlanFacts[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const context of new Set(everyone.map(({ plan }) => plan.context))) {
    context.workplaces.forEach(({ workplace: { id } }, index) => {
      if (!places.has(id)) places.set(id, { context, index, counts: new Uint16Array(context.frame.dayCount * 2) });
    });
  }
  return places;
}

/** Places free for our learners on a day, as the rule on capacity reads them: the first entry that holds, less those of others. */
function placesOn({ context, index }: Place, day: number): number {
  const { frame, workplaces } = context;
  const capacity = workplaces[index]!.workplace.capacities?.find((entry) => {
    const span = spanOf(entry);
    return frame.first + day >= span.first && frame.first + day <= span.last;
  });
  return capacity === undefined ? -1 : Math.max(0, capacity.places - (capacity.reservedForOthers ?? 0));
}

/** Counts the learners at each workplace per half day; morning and afternoon are counted apart. */
function countLearners(places: ReadonlyMap<string, Place>, everyone: readonly PlanFacts[]): void {
  for (const { plan } of everyone) {
    const countsOf = plan.context.workplaces.map(({ workplace }) => places.get(workplace.id)!.counts);
    for (let at = plan.first * 2; at <= plan.last * 2 + 1; at++) {
      const shift = plan.context.shifts[plan.shift[at]!];
      if (shift !== undefined) countsOf[shift.workplace]![at]!++;
    }
  }
}

/** The workplaces of a plan in order of time, each once. */
export function workplaceIdsOf({ placements, context }: Plan): readonly string[] {
  const inOrder = placements.filter(({ first, last }) => last >= first).toSorted((a, b) => a.first - b.first);
  return [...new Set(inOrder.map(({ workplace }) => context.workplaces[workplace]!.workplace.id))];
}

function isWorse(a: WeekLoad, b: WeekLoad): boolean {
  const over = ({ learners, places }: WeekLoad) => (places < 0 ? -Infinity : learners - places);
  return over(a) !== over(b) ? over(a) > over(b) : a.learners > b.learners;
}

function weekLoad(place: Place, monday: number): WeekLoad {
  const { context, counts } = place;
  let worst: WeekLoad = { learners: 0, places: -1 };
  for (let day = Math.max(0, monday); day < Math.min(monday + 7, context.frame.dayCount); day++) {
    const learners = Math.max(counts[day * 2]!, counts[day * 2 + 1]!);
    if (learners === 0) continue;
    const load = { learners, places: placesOn(place, day) };
    if (worst.learners === 0 || isWorse(load, worst)) worst = load;
  }
  return worst;
}

/** Load of every workplace that somebody works at in the given weeks (Monday indexes), in the order of the file. */
export function workplaceLoads(everyone: readonly PlanFacts[], mondays: readonly number[]): readonly WorkplaceLoad[] {
  const places = placesOf(everyone);
  countLearners(places, everyone);
  return [...places].flatMap(([id, place]) => {
    const weeks = mondays.map((monday) => weekLoad(place, monday));
    if (weeks.every(({ learners }) => learners === 0)) return [];
    const { workplace, company } = place.context.workplaces[place.index]!;
    const companyName = place.context.companies[company]!.company.name;
    return [{ id, name: workplace.name, companyName, places: Math.max(...weeks.map((week) => week.places)), weeks }];
  });
}
