import { birthday } from '../calendar/iso-date.ts';
import { cutBefore, type Stretch, stretchesAfterMidnight } from '../working-time/minutes-between.ts';
import { minutesPerDay, realMinutes, workBlocksOf } from '../working-time/work-blocks.ts';
import type { WorkShape } from '../working-time/work-shapes.ts';
import { addBreach, type Breaches, hitDays } from './breaches.ts';
import { isAdultThroughout, majorityFrom } from './day-demands.ts';
import { freeWeekendDays } from './free-days.ts';
import { legalSources } from './legal-sources.ts';
import { type MinorHours, minorHoursOf } from './minor-hours.ts';
import { otherShift } from './other-shift.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { type WorkLimits, workLimitsOf } from './work-limits.ts';

/** Work of a minor outside the hours: which hours hold, what lies outside them, and what lies after midnight. */
type LateWork = { readonly hours: MinorHours; readonly afterMidnight: readonly Stretch[] };

function lateWork(shape: WorkShape, isLonger: boolean, majority: number, limits: WorkLimits): LateWork {
  const hours = minorHoursOf(shape.parts, isLonger, majority, limits);
  const afterMidnight = stretchesAfterMidnight(shape.parts, limits.afterMidnightUntilMinute);
  return { hours, afterMidnight: cutBefore(afterMidnight, majority) };
}

/** The late work of each block of a minor that has some, in order; worked out once for blocks of the same shape. */
function* lateBlocks(facts: PlanFacts): Generator<LateWork & { readonly at: number }> {
  const { context } = facts.plan;
  const limits = workLimitsOf(context.frame);
  const blocks = workBlocksOf(facts.plan, facts.learner);
  const shiftWorkDay = birthday(facts.learner.birthDate, limits.shiftWorkAge) - context.frame.first;
  const hasShiftWork = blocks.shapes.map(({ shifts }) =>
    shifts.every(({ workplace }) => context.workplaces[workplace]!.workplace.shiftWork === true),
  );
  const known = new Map<number, LateWork>();
  for (let at = 0; at < blocks.count && blocks.day[at]! < blocks.majorityDay; at++) {
    const index = blocks.shape[at]!;
    const isLonger = hasShiftWork[index]! && blocks.day[at]! >= shiftWorkDay;
    const isWhole = blocks.end[at]! <= blocks.majority;
    const key = index * 2 + Number(isLonger);
    const held = isWhole ? known.get(key) : undefined;
    const late = held ?? lateWork(blocks.shapes[index]!, isLonger, majorityFrom(blocks, blocks.day[at]!), limits);
    if (isWhole && !held) known.set(key, late);
    if (late.hours.outside.length > 0) yield { ...late, at };
  }
}

/** One hit for all blocks of the same shift with the same real minutes in the stretches that `pick` picks. */
function* lateHits(facts: PlanFacts, ruleId: string, pick: (late: LateWork) => readonly Stretch[]): Generator<Hit> {
  const { frame } = facts.plan.context;
  const blocks = workBlocksOf(facts.plan, facts.learner);
  const breaches: Breaches<{ minutes: number; hours: MinorHours }> = new Map();
  for (const { at, ...late } of lateBlocks(facts)) {
    const midnight = blocks.day[at]! * minutesPerDay;
    let minutes = 0;
    for (const { from, to } of pick(late)) minutes += realMinutes(frame, midnight + from, midnight + to);
    if (minutes === 0) continue;
    const words = `${blocks.shape[at]} ${minutes} ${late.hours.from} ${late.hours.until}`;
    addBreach(breaches, words, { minutes, hours: late.hours }, at, blocks.day[at]!);
  }
  for (const { told, days, blocks: ats, count } of breaches.values()) {
    const { minutes, hours } = told;
    const { name } = blocks.shapes[blocks.shape[ats[0]!]!]!;
    yield {
      days: hitDays(days, frame),
      value: quantity(minutes, 'minutes'),
      params: { shift: name, from: { time: hours.from }, until: { time: hours.until }, count },
      fix: () => otherShift(facts, ats, ruleId) ?? freeWeekendDays(facts, days, ruleId),
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
