import { halfDayKind } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import type { PauseShortage } from '../working-time/pauses.ts';
import { minutesPerDay, type WorkBlocks, workBlocksOf } from '../working-time/work-blocks.ts';
import { addBreach, type Breaches, hitDays } from './breaches.ts';
import { isAdultThroughout, majorityFrom, minorPauseShortage } from './day-demands.ts';
import { freeWeekendDays } from './free-days.ts';
import { legalSources } from './legal-sources.ts';
import { lessonsCountUntil } from './minor-lessons.ts';
import { otherShift } from './other-shift.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { shortRests } from './short-rests.ts';
import { workLimitsOf } from './work-limits.ts';

/** A learner under 18 rests at least 12 hours between the work of two days, in real hours; the age when work resumes decides. */
export const minorDailyRest = {
  id: 'minors/daily-rest',
  severity: 'error',
  source: legalSources.labourActMinorsRest,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    const { minorRestMinutes } = workLimitsOf(facts.plan.context.frame);
    const { majority } = workBlocksOf(facts.plan, facts.learner);
    yield* shortRests(facts, minorDailyRest.id, minorRestMinutes, Number.NEGATIVE_INFINITY, majority);
  },
} as const satisfies Rule;

/** Free minutes of a Saturday after its last work, of which the Friday before may be a part. */
function freeAfterWork(blocks: WorkBlocks, at: number, midnight: number): number {
  const last = at < 0 ? Number.NEGATIVE_INFINITY : blocks.end[at]!;
  return Math.min(minutesPerDay, midnight + minutesPerDay - last);
}

/** Minutes of a day before the first lesson; a lesson without a known time fills its half of the day from the start. */
function freeBeforeLessons(plan: Plan, day: number): number {
  for (const half of [0, 1]) {
    const at = day * 2 + half;
    if (plan.kind[at] !== halfDayKind.school) continue;
    const start = plan.classDays.lessonStart[at]!;
    return start >= 0 ? start : (half * minutesPerDay) / 2;
  }
  return minutesPerDay;
}

/**
 * A learner under 18 rests 48 hours around Sunday: on Sunday and on the whole day before or after it. Lessons of compulsory education are
 * work here too. A Sunday that is worked is for the rules on Sundays.
 */
export const minorWeekendRest = {
  id: 'minors/weekend-rest',
  severity: 'error',
  source: legalSources.labourActMinorsSunday,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    const { plan } = facts;
    const { frame } = plan.context;
    const limit = workLimitsOf(frame).minorWeekendRestMinutes;
    const blocks = workBlocksOf(plan, facts.learner);
    const countUntil = lessonsCountUntil(facts);
    const breaches: Breaches<number> = new Map();
    for (let at = 0; at < blocks.count; at++) {
      const saturday = blocks.day[at]! - (blocks.day[at]! % 7) + 5;
      const next = at + 1 < blocks.count ? blocks.start[at + 1]! : Number.POSITIVE_INFINITY;
      const [sundayStart, sundayEnd] = [(saturday + 1) * minutesPerDay, (saturday + 2) * minutesPerDay];
      const isLastBeforeSunday = blocks.end[at]! <= sundayStart && next >= sundayEnd;
      if (!isLastBeforeSunday || saturday + 2 >= blocks.majorityDay) continue;
      const free = freeAfterWork(blocks, at, saturday * minutesPerDay);
      const lessonFree = saturday + 2 < countUntil ? freeBeforeLessons(plan, saturday + 2) : minutesPerDay;
      const freeMonday = Math.min(minutesPerDay, next - sundayEnd, lessonFree);
      const rest = minutesPerDay + Math.max(free, freeMonday);
      if (rest >= limit) continue;
      addBreach(breaches, rest, rest, at, saturday, saturday + 1, saturday + 2);
    }
    for (const { told: rest, days, blocks: ats, count } of breaches.values()) {
      const isSaturday = ats.every((at) => blocks.day[at]! % 7 === 5);
      yield {
        days: hitDays(days, frame),
        value: quantity(rest, 'minutes'),
        limit: quantity(limit, 'minutes'),
        params: { count },
        fix: () =>
          isSaturday
            ? freeWeekendDays(
                facts,
                days.filter((day) => day % 7 === 5),
                minorWeekendRest.id,
              )
            : otherShift(facts, ats, minorWeekendRest.id),
      };
    }
  },
} as const satisfies Rule;

/**
 * A learner under 18 has a break of 30 minutes when work lasts more than four and a half hours, and breaks of 60 minutes, of
 * which 30 in one piece, when it lasts more than six.
 */
export const minorPause = {
  id: 'minors/break',
  severity: 'error',
  source: legalSources.labourActMinorsBreak,
  *check(facts): Generator<Hit> {
    if (isAdultThroughout(facts)) return;
    const { frame } = facts.plan.context;
    const limits = workLimitsOf(frame);
    const blocks = workBlocksOf(facts.plan, facts.learner);
    const breaches: Breaches<PauseShortage & { readonly name: string }> = new Map();
    const whole = blocks.shapes.map(({ parts }) => minorPauseShortage(parts, Number.POSITIVE_INFINITY, limits));
    for (let at = 0; at < blocks.count && blocks.day[at]! < blocks.majorityDay; at++) {
      const { parts, name } = blocks.shapes[blocks.shape[at]!]!;
      const isWhole = blocks.end[at]! <= blocks.majority;
      const shortage = isWhole
        ? whole[blocks.shape[at]!]
        : minorPauseShortage(parts, majorityFrom(blocks, blocks.day[at]!), limits);
      if (!shortage) continue;
      const words = isWhole ? blocks.shape[at]! : 'birthday';
      addBreach(breaches, words, { ...shortage, name }, at, blocks.day[at]!);
    }
    for (const { told, days, count } of breaches.values()) {
      const { minutes, due, name } = told;
      yield {
        days: hitDays(days, frame),
        value: quantity(minutes, 'minutes'),
        limit: quantity(due, 'minutes'),
        params: { shift: name, count },
      };
    }
  },
} as const satisfies Rule;

export const minorsRestRules: readonly Rule[] = [minorDailyRest, minorWeekendRest, minorPause];
