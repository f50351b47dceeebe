import { lessonPeriodMinutesOf } from '../hours/measure-hours.ts';
import { type CycleWeek, weekKeys } from '../input/trajectory.ts';
import { layer } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { halvesOf } from '../plan/wish.ts';
import { askedAt, daysOfHalves, weekdaysOfHalves, withCells } from './cycle-cells.ts';
import { legalSources } from './legal-sources.ts';
import { unpinHalves } from './pinned-half-days.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import { writtenCycle } from './roster-weeks.ts';
import type { Hit, Rule } from './rule.ts';
import { soundFix } from './sound-fix.ts';
import { type Rest, unexplainedRest } from './unexplained-rest.ts';

/** Half days that the pattern leaves free in a week of the cycle, Monday first. */
function freeCells(week: CycleWeek, number: number): number[] {
  return weekKeys
    .slice(0, 5)
    .flatMap((key, weekday) =>
      halvesOf(week[key]).flatMap((assignment, half) =>
        assignment === 'free' ? [(number * 7 + weekday) * 2 + half] : [],
      ),
    );
}

/** The edit that works the free half days of every week of the cycle that falls short of what is asked. */
function fillPattern(plan: Plan, at: number, lessonPeriodMinutes: number): PlanEdit | undefined {
  const day = at >> 1;
  const index = plan.segment[day]!;
  const written = index < 0 ? undefined : writtenCycle(plan, day, lessonPeriodMinutes);
  if (!written || plan.segments[index]!.segment.contractualMinutesPerCycle !== undefined) return undefined;
  const cells: [number, string][] = [];
  for (const [number, week] of written.weeks.entries()) {
    if (week.workMinutes < written.asked[number]!) {
      for (const key of freeCells(plan.segments[index]!.segment.cycle[number]!, number)) cells.push([key, 'work']);
    }
  }
  return { type: 'changeSegment', index, segment: withCells(plan.segments[index]!.segment, cells) };
}

function fixOf(facts: PlanFacts, { halves }: Rest, lessonPeriodMinutes: number): PlanEdit | undefined {
  const { plan } = facts;
  const [first] = halves;
  if (plan.layer[first] !== layer.pin) return soundFix(facts, fillPattern(plan, first, lessonPeriodMinutes));
  return halves.some((at) => askedAt(plan, at) === 'free') ? undefined : unpinHalves(facts, halves);
}

/**
 * A weekday without lessons, work or leave is roster rest only when its week, or the cycle of the schedule, reaches the
 * contractual hours: the agreement is full-time.
 */
export const unexplainedFreeWeekday = {
  id: 'plan/unexplained-free-weekday',
  severity: 'error',
  source: legalSources.brochureAgreement,
  *check(facts: PlanFacts): Iterable<Hit> {
    const { plan } = facts;
    const lessonPeriodMinutes = lessonPeriodMinutesOf(plan);
    for (const rest of unexplainedRest(plan, lessonPeriodMinutes)) {
      const days = daysOfHalves(plan, rest.halves);
      yield {
        days,
        value: quantity(rest.roster.minutes, 'minutes'),
        limit: quantity(rest.roster.contractual, 'minutes'),
        params: {
          count: days.length,
          free: quantity(rest.halves.length, 'halfDays'),
          weekdays: { weekdays: weekdaysOfHalves(rest.halves) },
        },
        fix: () => fixOf(facts, rest, lessonPeriodMinutes),
      };
    }
  },
} as const satisfies Rule;

export const planRestRules: readonly Rule[] = [unexplainedFreeWeekday];
