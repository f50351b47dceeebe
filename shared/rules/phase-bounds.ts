import { addMonths, type DayNumber, dayNumberOf, toDayNumber } from '../calendar/iso-date.ts';
import { startYearOf } from '../calendar/school-year.ts';
import type { Agreement } from '../input/trajectory.ts';
import type { Plan, PlannedPlacement } from '../plan/plan.ts';
import { numberOn } from './legal-number.ts';
import { firstStartDay, lastEndDay } from './legal-numbers-trajectory.ts';
import type { PlanFacts } from './plan-facts.ts';
import { rememberLast } from './remember-last.ts';
import { isSchoolOpen, isTrainingDate } from './training-dates.ts';

/** A day on which a phase starts or, as the day after, ends, and how far it may be stretched over days without training. */
export type Bound = { readonly day: DayNumber; readonly earliest: DayNumber; readonly latest: DayNumber };

/** The length of a phase or of the whole, in days, measured in its favour. */
export type Length = { readonly days: number; readonly limit: number; readonly limitDay: DayNumber };

/** A month and a day, written as month times 100 plus day, in the school year of a plan. */
export function dayInSchoolYear(plan: Plan, monthAndDay: number): DayNumber {
  const start = startYearOf(plan.context.frame.schoolYear);
  const [month, day] = [Math.floor(monthAndDay / 100), monthAndDay % 100];
  return dayNumberOf(month >= 9 ? start : start + 1, month, day);
}

function startOfWindow(plan: Plan): DayNumber {
  return dayInSchoolYear(plan, numberOn(firstStartDay, plan.context.frame.first));
}

export function endOfWindow(plan: Plan): DayNumber {
  return dayInSchoolYear(plan, numberOn(lastEndDay, plan.context.frame.first));
}

/** The planned last day of an agreement; one that really ended later lasts until then. */
export function plannedEndOf({ plannedLastDay, actualLastDay }: Agreement): DayNumber {
  const planned = toDayNumber(plannedLastDay);
  return actualLastDay === undefined ? planned : Math.max(planned, toDayNumber(actualLastDay));
}

/** The planned last day of the training: of its agreements together, whatever really ended earlier. */
export function plannedEnd({ trajectory }: Plan): DayNumber {
  const ends = trajectory.agreements.map(plannedEndOf);
  return ends.length === 0 ? toDayNumber(trajectory.lastDay) : Math.max(...ends);
}

/** Stretches the start: back over closed days to 1 September, on to the first day of training. */
export function startBound(plan: Plan, day: DayNumber): Bound {
  const { first } = plan.context.frame;
  let [earliest, latest] = [day, day];
  const window = startOfWindow(plan);
  while (earliest > window && !isSchoolOpen(plan, earliest - 1 - first)) earliest--;
  while (latest < first + plan.last && !isTrainingDate(plan, latest - first)) latest++;
  return { day, earliest, latest };
}

/** Stretches the first day of a later phase: back to the day after the last training before it, on to the first training in it. */
export function switchBound(plan: Plan, day: DayNumber): Bound {
  const { first } = plan.context.frame;
  let [earliest, latest] = [day, day];
  while (earliest - 1 >= first + plan.first && !isTrainingDate(plan, earliest - 1 - first)) earliest--;
  while (latest < first + plan.last && !isTrainingDate(plan, latest - first)) latest++;
  return { day, earliest, latest };
}

/** Stretches the day after the end: back to the day after the last training, on over closed days up to 30 June. */
export function endBound(plan: Plan, lastDay: DayNumber): Bound {
  const { first } = plan.context.frame;
  const day = lastDay + 1;
  let [earliest, latest] = [day, day];
  const window = endOfWindow(plan);
  while (earliest - 1 >= first + plan.first && !isTrainingDate(plan, earliest - 1 - first)) earliest--;
  while (latest <= window && !isSchoolOpen(plan, latest - first)) latest++;
  return { day, earliest, latest };
}

/** How long a stretch lasts against a least number of months; `limitDay` is the first day on which the next may start. */
export function leastLength(from: Bound, until: Bound, months: number): Length {
  const limitDay = addMonths(from.earliest, months);
  return { days: until.latest - from.earliest, limit: limitDay - from.earliest, limitDay };
}

/** How long a stretch lasts against a greatest number of months; `limitDay` is the last day on which the next may start. */
export function greatestLength(from: Bound, until: Bound, months: number): Length {
  const limitDay = addMonths(from.latest, months);
  return { days: until.earliest - from.latest, limit: limitDay - from.latest, limitDay };
}

/** The phase a placement belongs to by the kind of its workplace, -1 for none. */
export function phaseOf({ plan, programme }: PlanFacts, { workplace }: PlannedPlacement): number {
  const { kind } = plan.context.workplaces[workplace]!.workplace;
  return programme.phases.findIndex(({ workplaceKinds }) => workplaceKinds.includes(kind));
}

/** The day on which each phase of the programme starts, by its first placement; undefined for a phase without one. */
export const phaseStarts = rememberLast((facts: PlanFacts): readonly (DayNumber | undefined)[] => {
  const { plan, programme } = facts;
  const starts: (DayNumber | undefined)[] = programme.phases.map(() => undefined);
  for (const planned of plan.placements) {
    const phase = phaseOf(facts, planned);
    const { agreement } = plan.agreements[planned.agreement]!;
    const day = Math.max(toDayNumber(planned.placement.firstDay), toDayNumber(agreement.firstDay));
    if (phase >= 0) starts[phase] = Math.min(starts[phase] ?? day, day);
  }
  return starts;
});

/**
 * The bounds of all phases in order: start of the trajectory, each switch, the day after the planned end. Undefined where a
 * phase has no placement or the phases are not in order: other rules say so.
 */
export const phaseBounds = rememberLast((facts: PlanFacts): readonly Bound[] | undefined => {
  const { plan } = facts;
  const starts = phaseStarts(facts);
  if (starts.includes(undefined)) return undefined;
  const days = [toDayNumber(plan.trajectory.firstDay), ...(starts.slice(1) as DayNumber[]), plannedEnd(plan) + 1];
  if (days.some((day, index) => index > 0 && day <= days[index - 1]!)) return undefined;
  return days.map((day, index) => {
    if (index === 0) return startBound(plan, day);
    return index === days.length - 1 ? endBound(plan, day - 1) : switchBound(plan, day);
  });
});

/** True when every phase between the bounds keeps its months. */
export function keepsMonths({ programme }: PlanFacts, bounds: readonly Bound[]): boolean {
  return programme.phases.every(({ minMonths, maxMonths }, phase) => {
    const [from, until] = [bounds[phase]!, bounds[phase + 1]!];
    const [least, greatest] = [leastLength(from, until, minMonths), greatestLength(from, until, maxMonths)];
    return least.days >= least.limit && greatest.days <= greatest.limit;
  });
}
