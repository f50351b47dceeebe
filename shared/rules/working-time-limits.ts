import { halfDayKind } from '../plan/half-day.ts';
import { halfDaysOf, type Plan } from '../plan/plan.ts';
import { sumWeeks } from '../working-time/week-sums.ts';
import { type WorkBlocks, workBlocksOf } from '../working-time/work-blocks.ts';
import type { WorkShape } from '../working-time/work-shapes.ts';
import { addBreach, type Breaches, hitDays } from './breaches.ts';
import { freeWeekendDays } from './free-days.ts';
import { legalSources } from './legal-sources.ts';
import { otherShift } from './other-shift.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { type WorkLimits, workLimitsOf } from './work-limits.ts';

function workHalfDaysOfWeek(plan: Plan, day: number): number {
  let count = 0;
  for (let at = day - (day % 7); at < day - (day % 7) + 7; at++) count += halfDaysOf(plan, at, halfDayKind.work);
  return count;
}

/** The longest day that the week of a day allows. Lessons are no days of work. */
function dayLimit(plan: Plan, day: number, limits: WorkLimits): number {
  return workHalfDaysOfWeek(plan, day) > limits.shortWeekHalfDays ? limits.dayMinutes : limits.dayMinutesShortWeek;
}

/** True where some work of a block lies on or after the 18th birthday. */
function endsAsAdult(blocks: WorkBlocks, at: number): boolean {
  return blocks.end[at]! > blocks.majority;
}

/** An adult learner works at most 8 hours a day, or 9 in a week with at most five and a half days of work. */
export const dailyLimit = {
  id: 'working-time/daily-limit',
  severity: 'error',
  source: legalSources.labourActDay,
  *check(facts): Generator<Hit> {
    const { plan } = facts;
    const { frame } = plan.context;
    const limits = workLimitsOf(frame);
    const blocks = workBlocksOf(plan, facts.learner);
    if (blocks.shapes.every(({ minutes }) => minutes <= limits.dayMinutes)) return;
    const breaches: Breaches<number> = new Map();
    for (let at = 0; at < blocks.count; at++) {
      const { minutes } = blocks.shapes[blocks.shape[at]!]!;
      if (minutes <= limits.dayMinutes || !endsAsAdult(blocks, at)) continue;
      const limit = dayLimit(plan, blocks.day[at]!, limits);
      if (minutes > limit) addBreach(breaches, `${blocks.shape[at]} ${limit}`, limit, at, blocks.day[at]!);
    }
    for (const { told: limit, days, blocks: ats, count } of breaches.values()) {
      const { minutes, name } = blocks.shapes[blocks.shape[ats[0]!]!]!;
      yield {
        days: hitDays(days, frame),
        value: quantity(minutes, 'minutes'),
        limit: quantity(limit, 'minutes'),
        params: { shift: name, count },
        fix: () => otherShift(facts, ats, dailyLimit.id),
      };
    }
  },
} as const satisfies Rule;

/** The weekend days of these weeks whose work makes a week too long; undefined where leaving them free does not suffice. */
function weekendDaysOver(blocks: WorkBlocks, ats: readonly number[], limit: number): number[] | undefined {
  const days: number[] = [];
  for (const first of ats) {
    const week = Math.floor(blocks.day[first]! / 7);
    let sum = 0;
    const weekend: number[] = [];
    for (let at = first; at < blocks.count && Math.floor(blocks.day[at]! / 7) === week; at++) {
      sum += blocks.shapes[blocks.shape[at]!]!.minutes;
      if (blocks.day[at]! % 7 > 4) weekend.push(at);
    }
    for (const at of weekend.reverse()) {
      if (sum <= limit) break;
      sum -= blocks.shapes[blocks.shape[at]!]!.minutes;
      days.push(blocks.day[at]!);
    }
    if (sum > limit) return undefined;
  }
  return days.sort((a, b) => a - b);
}

/** An adult learner works at most 40 hours in any week; lessons are no working time. */
export const weeklyLimit = {
  id: 'working-time/weekly-limit',
  severity: 'error',
  source: legalSources.labourActDailyLimit,
  *check(facts): Generator<Hit> {
    const { frame } = facts.plan.context;
    const { weekMinutes } = workLimitsOf(frame);
    const blocks = workBlocksOf(facts.plan, facts.learner);
    const breaches: Breaches<number> = new Map();
    for (const { monday, first, last, minutes } of sumWeeks(blocks)) {
      if (minutes <= weekMinutes || monday + 6 < blocks.majorityDay) continue;
      addBreach(breaches, minutes, minutes, first, ...blocks.day.subarray(first, last + 1));
    }
    for (const { told: minutes, days, blocks: ats, count } of breaches.values()) {
      const weekend = weekendDaysOver(blocks, ats, weekMinutes);
      yield {
        days: hitDays(days, frame),
        value: quantity(minutes, 'minutes'),
        limit: quantity(weekMinutes, 'minutes'),
        params: { count },
        fix: () => weekend && freeWeekendDays(facts, weekend, weeklyLimit.id),
      };
    }
  },
} as const satisfies Rule;

/** Minutes of the shortest stretch of work in a shape: its shifts together where one follows the other, else each by itself. */
function shortestShift({ shifts, minutes }: WorkShape): number {
  const [first, second] = shifts;
  if (!second) return minutes;
  const [early, late] = first.start <= second.start ? [first, second] : [second, first];
  return late.start <= early.end ? minutes : Math.min(early.minutes, late.minutes);
}

/** A shift lasts at least three hours; the parts of a split shift count together. */
export const shiftLength = {
  id: 'working-time/shift-length',
  severity: 'warning',
  source: legalSources.labourActShiftLength,
  *check(facts): Generator<Hit> {
    const { frame } = facts.plan.context;
    const { shiftMinutes } = workLimitsOf(frame);
    const blocks = workBlocksOf(facts.plan, facts.learner);
    for (const [index, shape] of blocks.shapes.entries()) {
      const minutes = shortestShift(shape);
      if (minutes >= shiftMinutes) continue;
      const days = [...blocks.day].filter((_, at) => blocks.shape[at] === index);
      yield {
        days: hitDays(days, frame),
        value: quantity(minutes, 'minutes'),
        limit: quantity(shiftMinutes, 'minutes'),
        params: { shift: shape.name, count: days.length },
      };
    }
  },
} as const satisfies Rule;

export const workingTimeLimitRules: readonly Rule[] = [dailyLimit, weeklyLimit, shiftLength];
