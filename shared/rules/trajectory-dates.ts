import { addMonths, type DayNumber, toDayNumber } from '../calendar/iso-date.ts';
import { numberOn } from './legal-number.ts';
import { firstStartDay, lastStartDay } from './legal-numbers-trajectory.ts';
import { legalSources } from './legal-sources.ts';
import { dayInSchoolYear, endBound, endOfWindow, greatestLength, plannedEnd, startBound } from './phase-bounds.ts';
import { afterLeastMonths, hasRoomAround } from './phase-switch.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { moveEndTo, moveStartTo } from './trajectory-edits.ts';

/** The first and last day on which a trajectory of the school year starts without more. */
function startWindow({ plan }: PlanFacts): { first: DayNumber; last: DayNumber } {
  const { first } = plan.context.frame;
  return {
    first: dayInSchoolYear(plan, numberOn(firstStartDay, first)),
    last: dayInSchoolYear(plan, numberOn(lastStartDay, first)),
  };
}

/** A trajectory starts on 1 September at the earliest. */
export const startTooEarly = {
  id: 'trajectory/start-too-early',
  severity: 'error',
  source: legalSources.brochureProgramme,
  *check(facts) {
    const start = toDayNumber(facts.plan.trajectory.firstDay);
    const { first } = startWindow(facts);
    if (start >= first) return;
    yield {
      days: [start],
      value: quantity(first - start, 'days'),
      params: { first: { day: first } },
      fix: () => moveStartTo(facts, first),
    };
  },
} as const satisfies Rule;

/** A trajectory starts on 30 September at the latest, unless another learner of the programme at the school is recorded. */
export const lateEntry = {
  id: 'trajectory/late-entry',
  severity: 'error',
  source: legalSources.brochureProgramme,
  *check(facts) {
    const start = toDayNumber(facts.plan.trajectory.firstDay);
    const { last } = startWindow(facts);
    if (start <= last || facts.plan.trajectory.lateEntryBeside !== undefined) return;
    yield {
      days: [start],
      value: quantity(start - last, 'days'),
      params: { last: { day: last } },
      fix: () => moveStartTo(facts, last),
    };
  },
} as const satisfies Rule;

/** A trajectory ends on 30 June at the latest. */
export const endTooLate = {
  id: 'trajectory/end-too-late',
  severity: 'error',
  source: legalSources.brochureProgramme,
  *check(facts) {
    const { plan } = facts;
    const end = Math.max(toDayNumber(plan.trajectory.lastDay), plannedEnd(plan));
    const last = endOfWindow(plan);
    if (end <= last) return;
    yield {
      days: [end],
      value: quantity(end - last, 'days'),
      params: { last: { day: last } },
      fix: () => moveEndTo(facts, last),
    };
  },
} as const satisfies Rule;

/** A trajectory lasts at most the months of its programme, ten for this one, from its first to its planned last day. */
export const trajectoryTooLong = {
  id: 'trajectory/too-long',
  severity: 'error',
  source: legalSources.brochureProgramme,
  *check(facts) {
    const { plan, programme } = facts;
    const end = plannedEnd(plan);
    const start = startBound(plan, toDayNumber(plan.trajectory.firstDay));
    const { days, limit, limitDay } = greatestLength(start, endBound(plan, end), programme.maxMonths);
    if (days <= limit) return;
    yield {
      days: [end],
      value: quantity(days, 'days'),
      limit: quantity(limit, 'days'),
      params: { months: quantity(programme.maxMonths, 'months'), last: { day: limitDay - 1 } },
      fix: () => moveEndTo(facts, limitDay - 1),
    };
  },
} as const satisfies Rule;

/** Between the start and the planned end there is room for the least months of every phase. */
export const noRoomForPhases = {
  id: 'trajectory/no-room-for-phases',
  severity: 'error',
  source: legalSources.brochureProgramme,
  *check(facts) {
    const { plan, programme } = facts;
    const start = startBound(plan, toDayNumber(plan.trajectory.firstDay));
    const until = endBound(plan, plannedEnd(plan));
    const needed = afterLeastMonths(facts, start.earliest);
    if (needed <= until.latest || hasRoomAround(facts, start, until)) return;
    const months = programme.phases.reduce((sum, { minMonths }) => sum + minMonths, 0);
    yield {
      days: [start.day],
      value: quantity(until.latest - start.earliest, 'days'),
      limit: quantity(needed - start.earliest, 'days'),
      params: {
        months: quantity(months, 'months'),
        end: { day: until.day - 1 },
        latest: { day: latestStart(facts, until.latest) },
      },
    };
  },
} as const satisfies Rule;

/** The last start from which the least months of every phase end by a day: 1 November for an end on 30 June. */
function latestStart(facts: PlanFacts, until: DayNumber): DayNumber {
  const months = facts.programme.phases.reduce((sum, { minMonths }) => sum + minMonths, 0);
  let day = addMonths(until, -months);
  while (afterLeastMonths(facts, day + 1) <= until) day++;
  while (afterLeastMonths(facts, day) > until) day--;
  return day;
}

export const trajectoryDateRules: readonly Rule[] = [
  startTooEarly,
  lateEntry,
  endTooLate,
  trajectoryTooLong,
  noRoomForPhases,
];
