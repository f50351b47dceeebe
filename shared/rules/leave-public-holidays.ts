import { toDayNumber } from '../calendar/iso-date.ts';
import { schoolHold } from '../plan/class-days.ts';
import { halfDayFlag } from '../plan/half-day.ts';
import { entriesOf } from '../plan/half-day-entries.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { compensatoryRests } from './compensatory-rests.ts';
import { firstWorkHalfDays } from './first-work-half-days.ts';
import { keepsAverage } from './keeps-average.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

const restId = 'leave/compensatory-rest';
const lessonDayId = 'leave/replacement-day-on-lesson-day';

function restOn(facts: PlanFacts, day: number, count: number, last: number): PlanEdit | undefined {
  const { plan, today } = facts;
  const first = Math.max(day + 1, today - plan.context.frame.first);
  const halfDays = firstWorkHalfDays(plan, count, { first, last, agreement: plan.agreement[day]! });
  if (halfDays === undefined || !keepsAverage(facts, halfDays)) return undefined;
  const pins = entriesOf(plan.context.frame, halfDays).map((entry) => ({
    ...entry,
    assignment: 'free',
    reason: restId,
  }));
  return { type: 'pin', pins };
}

/** Work on a public holiday or its replacement day gives compensatory rest within six weeks: a whole day above four hours, else half a day. */
export const compensatoryRest = {
  id: 'leave/compensatory-rest',
  severity: 'warning',
  source: legalSources.publicHolidayRest,
  *check(facts) {
    const { first } = facts.plan.context.frame;
    for (const { day, minutes, owedHalfDays, last, rest } of compensatoryRests(facts.plan)) {
      if (rest.length >= owedHalfDays) continue;
      yield {
        days: [first + day],
        value: quantity(rest.length, 'halfDays'),
        limit: quantity(owedHalfDays, 'halfDays'),
        params: { worked: quantity(minutes, 'minutes'), until: { day: first + last } },
        fix: () => restOn(facts, day, owedHalfDays - rest.length, last),
      };
    }
  },
} as const satisfies Rule;

/** Half days of a replacement day on which the class has lessons that the learner would miss. */
function missedLessons(plan: Plan, day: number): number[] {
  if (plan.segments[plan.segment[day]!]?.segment.leavesClassPattern === true) return [];
  return [day * 2, day * 2 + 1].filter((at) => {
    const isReplacement = (plan.flags[at]! & halfDayFlag.replacementDay) !== 0;
    return isReplacement && plan.classDays.hold[at] !== schoolHold.none;
  });
}

/** Day indexes on which replacement days of the plan's companies fall under their agreement. */
function* replacementDays({ context, agreements }: Plan): Generator<number> {
  for (const { company, first, last } of agreements) {
    for (const { replacementDay } of context.companies[company]!.company.replacementDays ?? []) {
      const day = toDayNumber(replacementDay) - context.frame.first;
      if (day >= first && day <= last) yield day;
    }
  }
}

/** A replacement day of the company does not take lessons away: the class is at school that day. */
export const replacementDayOnLessonDay = {
  id: 'leave/replacement-day-on-lesson-day',
  severity: 'warning',
  source: { advice: 'replacementDayAtSchool' },
  *check({ plan }) {
    for (const day of replacementDays(plan)) {
      const missed = missedLessons(plan, day);
      if (missed.length === 0) continue;
      const pins = entriesOf(plan.context.frame, missed).map((entry) => ({
        ...entry,
        assignment: 'school',
        reason: lessonDayId,
      }));
      yield { days: [plan.context.frame.first + day], fix: { type: 'pin', pins } };
    }
  },
} as const satisfies Rule;

export const leavePublicHolidayRules: readonly Rule[] = [compensatoryRest, replacementDayOnLessonDay];
