import { clockMinutes, cutBefore, type Stretch, stretchesAfterMidnight } from '../working-time/minutes-between.ts';
import { minutesPerDay, realMinutes, workBlocksOf } from '../working-time/work-blocks.ts';
import { addBreach, type Breaches, hitDays } from './breaches.ts';
import { ageAt, majorityFrom } from './day-demands.ts';
import { legalSources } from './legal-sources.ts';
import { hasLongerEvening, type MinorHours, minorHoursOf } from './minor-hours.ts';
import { isAdultThroughout } from './minors-limits.ts';
import { otherShift } from './other-shift.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { workLimitsOf } from './work-limits.ts';

/** A block of a minor's work that lies outside the hours: which hours hold, and its minutes after midnight. */
type LateWork = { readonly hours: MinorHours; readonly afterMidnight: readonly Stretch[] };

function lateWorkAt(facts: PlanFacts, at: number): LateWork | undefined {
  const { context } = facts.plan;
  const limits = workLimitsOf(context.frame);
  const blocks = workBlocksOf(facts.plan, facts.learner);
  const { parts, shifts } = blocks.shapes[blocks.shape[at]!]!;
  const age = ageAt(facts, blocks.day[at]!);
  const majority = majorityFrom(blocks, blocks.day[at]!);
  const isLonger = shifts.every(({ workplace }) =>
    hasLongerEvening(context.workplaces[workplace]!.workplace, age, limits),
  );
  const hours = minorHoursOf(parts, isLonger, majority, limits);
  if (clockMinutes(hours.outside) === 0) return undefined;
  const afterMidnight = cutBefore(stretchesAfterMidnight(parts, limits.afterMidnightUntilMinute), majority);
  return { hours, afterMidnight };
}

/** One hit for all blocks of the same shift with the same minutes outside the hours that `stretchesOf` picks. */
function* lateHits(
  facts: PlanFacts,
  ruleId: string,
  stretchesOf: (late: LateWork) => readonly Stretch[],
): Generator<Hit> {
  const { frame } = facts.plan.context;
  const blocks = workBlocksOf(facts.plan, facts.learner);
  const breaches: Breaches = new Map();
  const told = new Map<string, { minutes: number; hours: MinorHours }>();
  for (let at = 0; at < blocks.count && blocks.day[at]! < blocks.majorityDay; at++) {
    const late = lateWorkAt(facts, at);
    if (!late) continue;
    const midnight = blocks.day[at]! * minutesPerDay;
    const minutes = stretchesOf(late).reduce(
      (sum, { from, to }) => sum + realMinutes(frame, midnight + from, midnight + to),
      0,
    );
    if (minutes === 0) continue;
    const words = `${blocks.shape[at]} ${minutes} ${late.hours.from} ${late.hours.until}`;
    addBreach(breaches, words, at, blocks.day[at]!);
    told.set(words, { minutes, hours: late.hours });
  }
  for (const [words, { days, blocks: ats, count }] of breaches) {
    const { minutes, hours } = told.get(words)!;
    const { name } = blocks.shapes[blocks.shape[ats[0]!]!]!;
    const fix = otherShift(facts, ats, ruleId);
    yield {
      days: hitDays(days, frame),
      value: quantity(minutes, 'minutes'),
      params: { shift: name, from: { time: hours.from }, until: { time: hours.until }, count },
      ...(fix && { fix }),
    };
  }
}

/**
 * A learner under 18 works between 6h and 20h; from 16 on, where people work in successive shifts, between 6h and 22h or between
 * 7h and 23h. Work that lasts past midnight is for the rule on that.
 */
export const minorNight = {
  id: 'minors/night',
  severity: 'error',
  source: legalSources.labourActMinorsNight,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    yield* lateHits(facts, minorNight.id, ({ hours, afterMidnight }) =>
      afterMidnight.length > 0 ? [] : hours.outside,
    );
  },
} as const satisfies Rule;

/** A learner under 18 never works between midnight and 4h: no exception goes that far. */
export const minorMidnight = {
  id: 'minors/after-midnight',
  severity: 'error',
  source: legalSources.labourActMinorsMidnight,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    yield* lateHits(facts, minorMidnight.id, ({ afterMidnight }) => afterMidnight);
  },
} as const satisfies Rule;

export const minorsHourRules: readonly Rule[] = [minorNight, minorMidnight];
