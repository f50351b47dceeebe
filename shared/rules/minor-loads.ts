import { agreementAt, lessonPeriodsAt, type Plan } from '../plan/plan.ts';
import { partsBefore, workedMinutes } from '../working-time/pauses.ts';
import { type WorkBlocks, workBlocksOf } from '../working-time/work-blocks.ts';
import { majorityFrom } from './day-demands.ts';
import { lessonsCountUntil, periodLengths } from './minor-lessons.ts';
import type { PlanFacts } from './plan-facts.ts';
import { workLimitsOf } from './work-limits.ts';

/** Minutes of work and lessons of one day or week of a minor; over the limit for certain, or only as the school counts a lesson period. */
export type Load = {
  /** First and last day in the plan, and the block of work it starts with. */
  readonly first: number;
  readonly last: number;
  readonly block: number;
  readonly work: number;
  /** Lesson minutes at the certain length of a period, and as the school counts them. */
  readonly lessons: number;
  readonly counted: number;
  readonly limit: number;
};

/** Work minutes of a block that lie before the 18th birthday. */
export function minorMinutes(blocks: WorkBlocks, at: number): number {
  const { parts, minutes } = blocks.shapes[blocks.shape[at]!]!;
  if (blocks.end[at]! <= blocks.majority) return minutes;
  return workedMinutes(partsBefore(parts, majorityFrom(blocks, blocks.day[at]!)));
}

/** The loads over their limit of the days on which a minor works, at the longest count of a lesson period. */
export function* dayLoads(facts: PlanFacts): Generator<Load> {
  const { plan } = facts;
  const blocks = workBlocksOf(plan, facts.learner);
  const limit = workLimitsOf(plan.context.frame).minorDayMinutes;
  const until = lessonsCountUntil(facts);
  const { certain, counted } = periodLengths(facts);
  for (let at = 0; at < blocks.count && blocks.day[at]! < blocks.majorityDay; at++) {
    const day = blocks.day[at]!;
    const periods = day < until ? lessonPeriodsAt(plan, day) : 0;
    const work = minorMinutes(blocks, at);
    if (work + periods * counted <= limit) continue;
    yield { first: day, last: day, block: at, work, lessons: periods * certain, counted: periods * counted, limit };
  }
}

/** The limit of a week: the law's, or the week of a company that holds in it when that is shorter. */
function weekLimit(plan: Plan, first: number, last: number): number {
  let limit = workLimitsOf(plan.context.frame).minorWeekMinutes;
  for (let day = first; day <= last; day++) {
    const agreement = agreementAt(plan, day);
    if (!agreement) continue;
    limit = Math.min(limit, plan.context.companies[agreement.company]!.company.fullTimeMinutesPerWeek);
  }
  return limit;
}

/** The loads over their limit of the weeks in which a minor works; the days from the 18th birthday on are left out. */
export function* weekLoads(facts: PlanFacts): Generator<Load> {
  const { plan } = facts;
  const blocks = workBlocksOf(plan, facts.learner);
  const until = lessonsCountUntil(facts);
  const { certain, counted } = periodLengths(facts);
  for (let at = 0; at < blocks.count && blocks.day[at]! < blocks.majorityDay; ) {
    const block = at;
    const first = blocks.day[at]! - (blocks.day[at]! % 7);
    const last = Math.min(first + 6, blocks.majorityDay - 1);
    let [work, periods] = [0, 0];
    for (; at < blocks.count && blocks.day[at]! <= last; at++) work += minorMinutes(blocks, at);
    for (let day = first; day <= last && day < until; day++) periods += lessonPeriodsAt(plan, day);
    const limit = weekLimit(plan, first, last);
    if (work + periods * counted <= limit) continue;
    yield { first, last, block, work, lessons: periods * certain, counted: periods * counted, limit };
  }
}

/** True where a load is too much however a lesson period counts. */
export function isOverForCertain({ work, lessons, limit }: Load): boolean {
  return work + lessons > limit;
}

/** True where a load is too much only as the school counts a lesson period. */
export function isOverBySetting(load: Load): boolean {
  return load.work + load.counted > load.limit && !isOverForCertain(load);
}

/** Days of work or lessons among those of a load. */
export function trainingDays({ plan }: PlanFacts, { first, last }: Load): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day++) {
    const at = day * 2;
    const hasLessons = plan.lessonPeriods[at]! + plan.lessonPeriods[at + 1]! > 0;
    if (hasLessons || plan.workMinutes[at]! + plan.workMinutes[at + 1]! > 0) days.push(day);
  }
  return days;
}
