import { toDayNumber } from '../calendar/iso-date.ts';
import { schoolHold } from '../plan/class-days.ts';
import { halfDayFlag, halfDayKind, layer } from '../plan/half-day.ts';
import { entriesOf } from '../plan/half-day-entries.ts';
import { hasWork, type Plan, workMinutesAt } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { firstWorkHalfDays } from './first-work-half-days.ts';
import { keepsAverage } from './keeps-average.ts';
import { numberOn } from './legal-number.ts';
import { compensatoryRestWeeks, halfDayRestMinutes } from './legal-numbers-leave.ts';
import { legalSources } from './legal-sources.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

const restId = 'leave/compensatory-rest';
const lessonDayId = 'leave/replacement-day-on-lesson-day';

function isPublicHoliday(plan: Plan, day: number): boolean {
  const agreement = plan.agreement[day]!;
  if (agreement < 0) return false;
  if (plan.classDays.calendarDays.publicHoliday[day] !== 0) return true;
  return plan.context.companies[plan.agreements[agreement]!.company]!.replacementDay[day] === 1;
}

/** Half days of rest that a person pinned in a window and that no earlier public holiday has used. */
function pinnedRest(plan: Plan, first: number, last: number, used: ReadonlySet<number>): number[] {
  const rest: number[] = [];
  for (let at = first * 2; at <= Math.min(last, plan.last) * 2 + 1; at++) {
    const isRest = plan.kind[at] === halfDayKind.rosterRest || plan.kind[at] === halfDayKind.unplanned;
    if (isRest && plan.layer[at] === layer.pin && !used.has(at)) rest.push(at);
  }
  return rest;
}

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
    const { plan } = facts;
    const used = new Set<number>();
    for (let day = plan.first; day <= plan.last; day++) {
      if (!hasWork(plan, day) || !isPublicHoliday(plan, day)) continue;
      const date = plan.context.frame.first + day;
      const minutes = workMinutesAt(plan, day);
      const owed = minutes > numberOn(halfDayRestMinutes, date) ? 2 : 1;
      const last = day + numberOn(compensatoryRestWeeks, date) * 7;
      const rest = pinnedRest(plan, day + 1, last, used).slice(0, owed);
      for (const at of rest) used.add(at);
      if (rest.length >= owed) continue;
      const fix = restOn(facts, day, owed - rest.length, last);
      yield {
        days: [date],
        value: quantity(rest.length, 'halfDays'),
        limit: quantity(owed, 'halfDays'),
        params: { worked: quantity(minutes, 'minutes'), until: { day: plan.context.frame.first + last } },
        ...(fix && { fix }),
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
