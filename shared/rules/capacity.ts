import { toDayNumber } from '../calendar/iso-date.ts';
import type { Workplace } from '../input/company.ts';
import type { Plan } from '../plan/plan.ts';
import type { ClassFacts, PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { ClassHit, ClassRule } from './rule.ts';
import { runsOfWeeks } from './runs-of-days.ts';

type Capacity = NonNullable<Workplace['capacities']>[number];

/** Learners at each workplace, per half day of the frame: `workplace * halves + at`. */
function countLearners({ context, learners }: ClassFacts): Uint16Array {
  const halves = context.frame.dayCount * 2;
  const counts = new Uint16Array(context.workplaces.length * halves);
  for (const { plan } of learners) {
    for (let at = plan.first * 2; at <= plan.last * 2 + 1; at++) {
      const shift = plan.shift[at]!;
      if (shift >= 0) counts[context.shifts[shift]!.workplace * halves + at]!++;
    }
  }
  return counts;
}

/** Index of the capacity that holds on each day, -1 where none does; where two overlap the first one listed holds. */
function layCapacities(capacities: readonly Capacity[], frameFirst: number, dayCount: number): Int8Array {
  const held = new Int8Array(dayCount).fill(-1);
  for (let index = capacities.length - 1; index >= 0; index--) {
    const { firstDay, lastDay } = capacities[index]!;
    const first = Math.max(0, toDayNumber(firstDay) - frameFirst);
    const last = Math.min(dayCount - 1, toDayNumber(lastDay) - frameFirst);
    if (last >= first) held.fill(index, first, last + 1);
  }
  return held;
}

function worksAt(plan: Plan, workplace: number, day: number): boolean {
  const [morning, afternoon] = [plan.shift[day * 2]!, plan.shift[day * 2 + 1]!];
  const isThere = (shift: number) => shift >= 0 && plan.context.shifts[shift]!.workplace === workplace;
  return isThere(morning) || isThere(afternoon);
}

/** What one capacity of a workplace finds: runs of days with more learners than free places. */
function* checkCapacity(
  { context, learners }: ClassFacts,
  workplace: number,
  places: number,
  peopleOn: (day: number) => number,
  isHeld: (day: number) => boolean,
): Generator<ClassHit> {
  const { dayCount, first: frameFirst } = context.frame;
  const isWrong = (day: number) => isHeld(day) && peopleOn(day) > places;
  const isInUse = (day: number) => peopleOn(day) > 0;
  for (const [first, ...rest] of runsOfWeeks(dayCount, isWrong, isInUse)) {
    const days = [first, ...rest];
    const peak = Math.max(...days.map(peopleOn));
    const there: readonly PlanFacts[] = learners.filter(({ plan }) =>
      days.some((day) => worksAt(plan, workplace, day)),
    );
    yield {
      days: [frameFirst + first, ...rest.map((day) => frameFirst + day)],
      value: quantity(peak, 'learners'),
      limit: quantity(places, 'places'),
      params: {
        workplace: context.workplaces[workplace]!.workplace.name,
        over: quantity(peak - places, 'learners'),
        learners: there.map(({ learner }) => learner.name).join(', '),
        count: days.length,
      },
      trajectoryIds: there.map(({ plan }) => plan.trajectory.id),
    };
  }
}

/** On no day are more learners planned at a workplace than it has places, less the ones others hold. Half days are counted apart. */
export const workplaceFull = {
  id: 'capacity/workplace-full',
  severity: 'warning',
  source: { advice: 'placesAsStated' },
  *checkClass(facts) {
    const { workplaces, frame } = facts.context;
    const halves = frame.dayCount * 2;
    const counts = workplaces.some(({ workplace }) => workplace.capacities?.length) ? countLearners(facts) : undefined;
    if (!counts) return;
    for (const [index, { workplace }] of workplaces.entries()) {
      const capacities = workplace.capacities ?? [];
      if (capacities.length === 0) continue;
      const held = layCapacities(capacities, frame.first, frame.dayCount);
      const people = (day: number) =>
        Math.max(counts[index * halves + day * 2]!, counts[index * halves + day * 2 + 1]!);
      for (const [entry, { places, reservedForOthers = 0 }] of capacities.entries()) {
        const free = Math.max(0, places - reservedForOthers);
        yield* checkCapacity(facts, index, free, people, (day) => held[day] === entry);
      }
    }
  },
} as const satisfies ClassRule;

export const capacityRules: readonly ClassRule[] = [workplaceFull];
