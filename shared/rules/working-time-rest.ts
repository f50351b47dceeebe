import type { YearFrame } from '../calendar/school-year.ts';
import { nextLessonStart, noLesson } from '../working-time/next-lesson.ts';
import { sumWeeks, type WeekSum } from '../working-time/week-sums.ts';
import { longestRest } from '../working-time/weekly-rest.ts';
import { minutesPerDay, realMinutes, type WorkBlocks, workBlocksOf } from '../working-time/work-blocks.ts';
import { addBreach, type Breaches, hitDays } from './breaches.ts';
import { adultPauseShortage, restBefore } from './day-demands.ts';
import { freeWeekendDays } from './free-days.ts';
import { legalSources } from './legal-sources.ts';
import { otherShift } from './other-shift.ts';
import { quantity } from './quantity.ts';
import type { Hit, Rule } from './rule.ts';
import { shortRests } from './short-rests.ts';
import { workLimitsOf } from './work-limits.ts';

/** An adult learner rests at least 11 hours between the work of two days, in real hours; the gap inside a split shift is no rest. */
export const dailyRest = {
  id: 'working-time/daily-rest',
  severity: 'error',
  source: legalSources.labourActDailyRest,
  check(facts): Iterable<Hit> {
    const { dailyRestMinutes } = workLimitsOf(facts.plan.context.frame);
    const { majority } = workBlocksOf(facts.plan, facts.learner);
    return shortRests(facts, dailyRest.id, dailyRestMinutes, majority, Number.POSITIVE_INFINITY);
  },
} as const satisfies Rule;

/** The usual week at a glance: a whole day and more between its last work and its end, within a rest that is long enough. */
function endsInRest(blocks: WorkBlocks, { monday, last }: WeekSum, limit: number): boolean {
  return blocks.rest[last]! >= limit && (monday + 7) * minutesPerDay - blocks.end[last]! >= minutesPerDay;
}

/** The weekend day of each week that gives it its rest when it is free, Sunday first; undefined where no single day does. */
function restDays(
  blocks: WorkBlocks,
  weeks: readonly WeekSum[],
  limit: number,
  frame: YearFrame,
): number[] | undefined {
  const days: number[] = [];
  for (const week of weeks) {
    let found = -1;
    for (let at = week.last; at >= week.first && found < 0 && blocks.day[at]! % 7 > 4; at--) {
      if (longestRest(blocks, week, limit - minutesPerDay, frame, at) >= limit) found = at;
    }
    if (found < 0) return undefined;
    days.push(blocks.day[found]!);
  }
  return days;
}

/** Each week with work holds a rest of at least 35 hours on end, of which a whole day lies in that week. */
export const weeklyRest = {
  id: 'working-time/weekly-rest',
  severity: 'error',
  source: legalSources.labourActWeeklyRest,
  *check(facts): Generator<Hit> {
    const { frame } = facts.plan.context;
    const limit = workLimitsOf(frame).weeklyRestMinutes;
    const blocks = workBlocksOf(facts.plan, facts.learner);
    const short = new Map<number, WeekSum[]>();
    for (const week of sumWeeks(blocks)) {
      if (endsInRest(blocks, week, limit)) continue;
      const rest = longestRest(blocks, week, limit - minutesPerDay, frame);
      if (rest < limit) short.set(rest, [...(short.get(rest) ?? []), week]);
    }
    for (const [rest, weeks] of short) {
      const days = weeks.flatMap(({ first, last }) => [...blocks.day.subarray(first, last + 1)]);
      const free = restDays(blocks, weeks, limit, frame);
      yield {
        days: hitDays(days, frame),
        value: quantity(rest, 'minutes'),
        limit: quantity(limit, 'minutes'),
        params: { count: weeks.length },
        fix: () => free && freeWeekendDays(facts, free, weeklyRest.id),
      };
    }
  },
} as const satisfies Rule;

/** An adult learner has a break of at least 15 minutes in a day of more than 6 hours; the gap of a split shift is one. */
export const pause = {
  id: 'working-time/break',
  severity: 'error',
  source: legalSources.labourActBreak,
  *check(facts): Generator<Hit> {
    const { frame } = facts.plan.context;
    const limits = workLimitsOf(frame);
    const blocks = workBlocksOf(facts.plan, facts.learner);
    for (const [index, { parts, name }] of blocks.shapes.entries()) {
      const shortage = adultPauseShortage(parts, limits);
      if (!shortage) continue;
      const days = [...blocks.day].filter((_, at) => blocks.shape[at] === index && blocks.end[at]! > blocks.majority);
      if (days.length === 0) continue;
      yield {
        days: hitDays(days, frame),
        value: quantity(shortage.minutes, 'minutes'),
        limit: quantity(shortage.due, 'minutes'),
        params: { shift: name, count: days.length },
      };
    }
  },
} as const satisfies Rule;

/** Between work and the next lesson lies the rest that the learner's age asks between two days of work. */
export const restBeforeLesson = {
  id: 'working-time/rest-before-lesson',
  severity: 'warning',
  source: { advice: 'restBeforeLessons' },
  *check(facts): Generator<Hit> {
    const { plan } = facts;
    const { frame } = plan.context;
    const limits = workLimitsOf(frame);
    const blocks = workBlocksOf(plan, facts.learner);
    const breaches: Breaches<{ lesson: number; rest: number; limit: number }> = new Map();
    for (let at = 0; at < blocks.count; at++) {
      const lesson = nextLessonStart(plan, blocks.day[at]!, blocks.end[at]!);
      if (lesson === noLesson || (at + 1 < blocks.count && blocks.start[at + 1]! < lesson)) continue;
      const limit = restBefore(blocks, lesson, limits);
      const rest = realMinutes(frame, blocks.end[at]!, lesson);
      if (rest >= limit) continue;
      const words = `${blocks.shape[at]} ${lesson % minutesPerDay} ${rest} ${limit}`;
      addBreach(breaches, words, { lesson, rest, limit }, at, blocks.day[at]!, Math.floor(lesson / minutesPerDay));
    }
    for (const { told, days, blocks: ats, count } of breaches.values()) {
      const shape = blocks.shapes[blocks.shape[ats[0]!]!]!;
      yield {
        days: hitDays(days, frame),
        value: quantity(told.rest, 'minutes'),
        limit: quantity(told.limit, 'minutes'),
        params: {
          shift: shape.name,
          end: { time: shape.end },
          start: { time: told.lesson },
          clock: { clockChange: told.rest - (told.lesson - blocks.end[ats[0]!]!) },
          count,
        },
        fix: () => otherShift(facts, ats, restBeforeLesson.id),
      };
    }
  },
} as const satisfies Rule;

export const workingTimeRestRules: readonly Rule[] = [dailyRest, weeklyRest, pause, restBeforeLesson];
