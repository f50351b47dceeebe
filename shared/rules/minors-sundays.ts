import type { Plan } from '../plan/plan.ts';
import { clockMinutes, cutBefore, stretchesWithin } from '../working-time/minutes-between.ts';
import { minutesPerDay, workBlocksOf } from '../working-time/work-blocks.ts';
import { hitDays } from './breaches.ts';
import { isAdultThroughout, majorityFrom } from './day-demands.ts';
import { freeWeekendDays, unpinDays } from './free-days.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { isPublicHolidayAt } from './public-holiday-at.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { workLimitsOf } from './work-limits.ts';

/** A day on which a minor works: where an exception for Sundays and public holidays holds at every workplace of it, or not. */
type RestDayWork = { readonly day: number; readonly block: number; readonly isExcepted: boolean };

/** Work of a minor on days that `isRestDay` picks, day by day; a shift that lasts past midnight works both days. */
function workOnRestDays(facts: PlanFacts, isRestDay: (plan: Plan, day: number) => boolean): RestDayWork[] {
  const { plan } = facts;
  const blocks = workBlocksOf(plan, facts.learner);
  const found: RestDayWork[] = [];
  for (let at = 0; at < blocks.count && blocks.day[at]! < blocks.majorityDay; at++) {
    const first = blocks.day[at]!;
    const last = Math.ceil(blocks.end[at]! / minutesPerDay) - 1;
    for (let day = first; day <= last; day++) {
      if (!isRestDay(plan, day)) continue;
      const from = (day - first) * minutesPerDay;
      const { shifts } = blocks.shapes[blocks.shape[at]!]!;
      const worked = shifts.filter(({ parts }) => {
        const within = stretchesWithin(parts, from, from + minutesPerDay);
        return clockMinutes(cutBefore(within, majorityFrom(blocks, first))) > 0;
      });
      if (worked.length === 0) continue;
      const isExcepted = worked.every(
        ({ workplace }) => plan.context.workplaces[workplace]!.workplace.minorSundayException === true,
      );
      found.push({ day, block: at, isExcepted });
    }
  }
  return found;
}

function isSunday(_: Plan, day: number): boolean {
  return day % 7 === 6;
}

/** A statutory public holiday, or the day that replaces it at the company; one on a Sunday is a Sunday here. */
function isPublicHoliday(plan: Plan, day: number): boolean {
  return day % 7 !== 6 && isPublicHolidayAt(plan, day);
}

function distinct(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The days on which the shifts start that reach into the found days. */
function startDays(facts: PlanFacts, found: readonly RestDayWork[]): number[] {
  const blocks = workBlocksOf(facts.plan, facts.learner);
  return distinct(found.map(({ block }) => blocks.day[block]!));
}

function hitOf(facts: PlanFacts, found: readonly RestDayWork[], fix: NonNullable<Hit['fix']>): Hit {
  const days = distinct(found.map(({ day }) => day));
  return {
    days: hitDays(days, facts.plan.context.frame),
    value: quantity(days.length, 'days'),
    params: { count: days.length },
    fix,
  };
}

/** A learner under 18 does not work on Sundays, unless the workplace has an exception. */
export const minorSunday = {
  id: 'minors/sunday',
  severity: 'error',
  source: legalSources.labourActMinorsSunday,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    const found = workOnRestDays(facts, isSunday).filter(({ isExcepted }) => !isExcepted);
    if (found.length === 0) return;
    yield hitOf(facts, found, () => freeWeekendDays(facts, startDays(facts, found), minorSunday.id));
  },
} as const satisfies Rule;

/** A learner under 18 does not work on public holidays and the days that replace them, unless the workplace has an exception. */
export const minorPublicHoliday = {
  id: 'minors/public-holiday',
  severity: 'error',
  source: legalSources.labourActMinorsSunday,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    const found = workOnRestDays(facts, isPublicHoliday).filter(({ isExcepted }) => !isExcepted);
    if (found.length === 0) return;
    yield hitOf(facts, found, () => unpinDays(facts, startDays(facts, found)));
  },
} as const satisfies Rule;

/** Where an exception allows Sundays, a learner under 18 works at most one Sunday in two: no Sunday follows one that was worked. */
export const minorSundayInTwo = {
  id: 'minors/sunday-in-two',
  severity: 'error',
  source: legalSources.labourActMinorsSunday,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    const apart = workLimitsOf(facts.plan.context.frame).weeksBetweenSundays * 7;
    let taken = Number.NEGATIVE_INFINITY;
    const found: RestDayWork[] = [];
    for (const work of workOnRestDays(facts, isSunday)) {
      if (work.day === taken || !work.isExcepted) continue;
      if (work.day - taken < apart) found.push(work);
      else taken = work.day;
    }
    if (found.length === 0) return;
    yield hitOf(facts, found, () => freeWeekendDays(facts, startDays(facts, found), minorSundayInTwo.id));
  },
} as const satisfies Rule;

export const minorsSundayRules: readonly Rule[] = [minorSunday, minorPublicHoliday, minorSundayInTwo];
