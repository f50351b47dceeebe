import { agreementAt, hasWork, lessonPeriodsAt, type Plan } from '../plan/plan.ts';
import { partsBefore, workedMinutes } from '../working-time/pauses.ts';
import { type WorkBlocks, workBlocksOf } from '../working-time/work-blocks.ts';
import { addBreach, type Breaches, hitDays } from './breaches.ts';
import { majorityFrom } from './day-demands.ts';
import { freeWeekendDays } from './free-days.ts';
import { legalSources } from './legal-sources.ts';
import { lessonsCountUntil, periodLengths } from './minor-lessons.ts';
import { otherShift } from './other-shift.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { workLimitsOf } from './work-limits.ts';

/** Minutes of work and lessons of one day or week of a minor; over the limit for certain, or only as the school counts a lesson period. */
type Load = {
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
function minorMinutes(blocks: WorkBlocks, at: number): number {
  const { parts, minutes } = blocks.shapes[blocks.shape[at]!]!;
  if (blocks.end[at]! <= blocks.majority) return minutes;
  return workedMinutes(partsBefore(parts, majorityFrom(blocks, blocks.day[at]!)));
}

/** The loads over their limit of the days on which a minor works, at the longest count of a lesson period. */
function* dayLoads(facts: PlanFacts): Generator<Load> {
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
function* weekLoads(facts: PlanFacts): Generator<Load> {
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

function isOverForCertain({ work, lessons, limit }: Load): boolean {
  return work + lessons > limit;
}

function isOverBySetting(load: Load): boolean {
  return load.work + load.counted > load.limit && !isOverForCertain(load);
}

/** Days of work or lessons among those of a load. */
function trainingDays({ plan }: PlanFacts, { first, last }: Load): number[] {
  const days: number[] = [];
  for (let day = first; day <= last; day++) {
    const at = day * 2;
    const hasLessons = plan.lessonPeriods[at]! + plan.lessonPeriods[at + 1]! > 0;
    if (hasLessons || plan.workMinutes[at]! + plan.workMinutes[at + 1]! > 0) days.push(day);
  }
  return days;
}

type Told = { readonly load: Load; readonly total: number };

/** One hit for all days or weeks of the same size. */
function* overloads(
  facts: PlanFacts,
  loads: Iterable<Load>,
  isOver: (load: Load) => boolean,
  isBySetting: boolean,
  fixOf: (days: readonly number[], ats: readonly number[]) => Hit['fix'],
): Generator<Hit> {
  const breaches: Breaches<Told> = new Map();
  for (const load of loads) {
    if (!isOver(load)) continue;
    const total = load.work + (isBySetting ? load.counted : load.lessons);
    const words = `${load.work} ${total} ${load.limit}`;
    addBreach(breaches, words, { load, total }, load.block, ...trainingDays(facts, load));
  }
  for (const { told, days, blocks: ats, count } of breaches.values()) {
    const { load, total } = told;
    const fix = fixOf(days, ats);
    yield {
      days: hitDays(days, facts.plan.context.frame),
      value: quantity(total, 'minutes'),
      limit: quantity(load.limit, 'minutes'),
      params: { work: quantity(load.work, 'minutes'), lessons: quantity(total - load.work, 'minutes'), count },
      ...(fix && { fix }),
    };
  }
}

/** True where nothing of the plan is a minor's, so that the whole family leaves at once. */
export function isAdultThroughout(facts: PlanFacts): boolean {
  return workBlocksOf(facts.plan, facts.learner).majorityDay <= facts.plan.first;
}

/** The weekend days among days, when free ones bring every week under its limit. */
function weekendFix(facts: PlanFacts, days: readonly number[], ats: readonly number[], ruleId: string): Hit['fix'] {
  const weekend = days.filter((day) => day % 7 > 4 && hasWork(facts.plan, day));
  const isOnePerWeek =
    weekend.length === ats.length && new Set(weekend.map((day) => Math.floor(day / 7))).size === ats.length;
  if (!isOnePerWeek) return undefined;
  const blocks = workBlocksOf(facts.plan, facts.learner);
  const sizes = new Map([...weekLoads(facts)].map((load) => [Math.floor(load.first / 7), load]));
  const isEnough = weekend.every((day) => {
    const load = sizes.get(Math.floor(day / 7))!;
    const at = blocks.day.indexOf(day);
    return at >= 0 && load.work - minorMinutes(blocks, at) + load.lessons <= load.limit;
  });
  return isEnough ? freeWeekendDays(facts, weekend, ruleId) : undefined;
}

/** A learner under 18 works at most 8 hours a day, at all companies together; lessons of compulsory education count. */
export const minorDailyLimit = {
  id: 'minors/daily-limit',
  severity: 'error',
  source: legalSources.labourActMinors,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    yield* overloads(facts, dayLoads(facts), isOverForCertain, false, (_, ats) =>
      otherShift(facts, ats, minorDailyLimit.id),
    );
  },
} as const satisfies Rule;

/** A learner under 18 works at most 38 hours a week, or the company's week when that is shorter; lessons of compulsory education count. */
export const minorWeeklyLimit = {
  id: 'minors/weekly-limit',
  severity: 'error',
  source: legalSources.labourActMinors,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    yield* overloads(facts, weekLoads(facts), isOverForCertain, false, (days, ats) =>
      weekendFix(facts, days, ats, minorWeeklyLimit.id),
    );
  },
} as const satisfies Rule;

const ownReading = { advice: 'Keuze van Duaalplanner: geen tekst zegt of een lestijd 50 of 60 minuten arbeidstijd is' };

/** Where only the setting of the lesson period puts a minor's day over 8 hours, that is a warning. */
export const minorDailyLimitBySetting = {
  id: 'minors/daily-limit-by-lesson-period',
  severity: 'warning',
  source: ownReading,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    yield* overloads(facts, dayLoads(facts), isOverBySetting, true, () => undefined);
  },
} as const satisfies Rule;

/** Where only the setting of the lesson period puts a minor's week over its limit, that is a warning. */
export const minorWeeklyLimitBySetting = {
  id: 'minors/weekly-limit-by-lesson-period',
  severity: 'warning',
  source: ownReading,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    yield* overloads(facts, weekLoads(facts), isOverBySetting, true, () => undefined);
  },
} as const satisfies Rule;

export const minorsLimitRules: readonly Rule[] = [
  minorDailyLimit,
  minorWeeklyLimit,
  minorDailyLimitBySetting,
  minorWeeklyLimitBySetting,
];
