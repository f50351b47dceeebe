import { hasWork } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { workBlocksOf } from '../working-time/work-blocks.ts';
import { addBreach, type Breaches, hitDays } from './breaches.ts';
import { isAdultThroughout } from './day-demands.ts';
import { freeWeekendDays } from './free-days.ts';
import { legalSources } from './legal-sources.ts';
import {
  dayLoads,
  isOverBySetting,
  isOverForCertain,
  type Load,
  minorMinutes,
  trainingDays,
  weekLoads,
} from './minor-loads.ts';
import { otherShift } from './other-shift.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';

type Told = { readonly load: Load; readonly total: number };

/** One hit for all days or weeks of the same size. */
function* overloads(
  facts: PlanFacts,
  loads: Iterable<Load>,
  isOver: (load: Load) => boolean,
  isBySetting: boolean,
  fixOf: (days: readonly number[], ats: readonly number[]) => PlanEdit | undefined,
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
    yield {
      days: hitDays(days, facts.plan.context.frame),
      value: quantity(total, 'minutes'),
      limit: quantity(load.limit, 'minutes'),
      params: { work: quantity(load.work, 'minutes'), lessons: quantity(total - load.work, 'minutes'), count },
      fix: () => fixOf(days, ats),
    };
  }
}

/** The weekend days among days, when free ones bring every week under its limit. */
function weekendFix(
  facts: PlanFacts,
  days: readonly number[],
  ats: readonly number[],
  ruleId: string,
): PlanEdit | undefined {
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

const ownReading = { advice: 'lessonPeriodOfMinor' } as const;

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
