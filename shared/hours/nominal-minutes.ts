import { schoolHold } from '../plan/class-days.ts';
import { halfDayFlag } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import { exclusion, isLostKind } from './denominator.ts';
import { halfDaysPerWeek } from './figures.ts';
import {
  makeSchedule,
  type Schedule,
  scheduledMinutesAt,
  type TimetableSpan,
  timetableAt,
  timetableSpans,
} from './nominal-week.ts';

/** A multiple of every cycle length from 1 to 16, so that cycle averages add up in whole numbers. */
const cycleUnit = 720_720;

/** The schedule of a day, worked out once for all days that share it. */
function scheduleOn(plan: Plan, made: Schedule[], day: number, timetable: number, spans: TimetableSpan[]): Schedule {
  const segment = plan.segment[day]!;
  const agreement = plan.agreement[day]!;
  const workplace = plan.placements[plan.placement[day]!]?.workplace ?? -1;
  const known = made.find(
    (one) =>
      one.segment === segment &&
      one.agreement === agreement &&
      one.workplace === workplace &&
      one.timetable === timetable,
  );
  if (known) return known;
  const schedule = makeSchedule(plan, segment, agreement, workplace, timetable, spans);
  made.push(schedule);
  return schedule;
}

/** What an exam, a block or a pin on a day adds to its weekly schedule or takes from it; free days do neither. */
function departureOf(plan: Plan, schedule: Schedule, day: number, exclusions: Uint8Array): number {
  let minutes = 0;
  for (let half = day * 2; half < day * 2 + 2; half++) {
    const isCounted = exclusions[half] === exclusion.none || exclusions[half] === exclusion.outside;
    if (!isCounted || isLostKind(plan.kind[half]!)) continue;
    minutes += plan.workMinutes[half]! - scheduledMinutesAt(plan, schedule, half);
  }
  return minutes;
}

/** Last day of the run from a day on that shares agreement, segment, placement and timetable. */
function endOfRun(plan: Plan, day: number, timetable: number, spans: readonly TimetableSpan[]): number {
  const { agreement, segment, placement } = plan;
  const [holds, pattern, place] = [agreement[day], segment[day], placement[day]];
  const { last } = plan;
  const until = timetable < 0 ? nextTimetable(spans, day, last) : Math.min(last, spans[timetable]!.last);
  let end = day;
  while (end < until && agreement[end + 1] === holds && segment[end + 1] === pattern && placement[end + 1] === place) {
    end++;
  }
  return end;
}

/** Last day before the next timetable starts. */
function nextTimetable(spans: readonly TimetableSpan[], day: number, last: number): number {
  return spans.reduce((until, { first }) => (first > day ? Math.min(until, first - 1) : until), last);
}

/** Adds the minutes of a run of days to the sums of its agreement. */
function sumRun(
  plan: Plan,
  schedule: Schedule,
  exclusions: Uint8Array,
  first: number,
  last: number,
  sums: NominalSums,
) {
  const { flags } = plan;
  const { hold, workBlock } = plan.classDays;
  const [counts, pinned, timetable] = [exclusion.none, halfDayFlag.pinned, schoolHold.timetable];
  let counted = 0;
  let departures = 0;
  for (let at = first * 2; at < last * 2 + 2; at += 2) {
    if (exclusions[at] === counts) counted++;
    if (exclusions[at + 1] === counts) counted++;
    const isDeparture =
      ((flags[at]! | flags[at + 1]!) & pinned) !== 0 ||
      hold[at]! > timetable ||
      hold[at + 1]! > timetable ||
      (workBlock[at]! | workBlock[at + 1]!) !== 0;
    if (isDeparture) departures += departureOf(plan, schedule, at >> 1, exclusions);
  }
  const ofSegments = counted * schedule.cycleMinutes * (cycleUnit / schedule.weeks);
  sums.segments[schedule.agreement]! += ofSegments;
  sums.nominal[schedule.agreement]! += ofSegments + departures * halfDaysPerWeek * cycleUnit;
}

/** Per agreement, the weekly minutes of the schedule for every counted half day, in parts of a minute that only `nominalAverage` knows. */
export type NominalSums = {
  /** Of the segments and the lesson timetable alone. */
  readonly segments: number[];
  /** With what exams, blocks and pins change. */
  readonly nominal: number[];
};

/** Sums what the schedule of each agreement gives in a year without any free day. */
export function sumNominalMinutes(plan: Plan, exclusions: Uint8Array): NominalSums {
  const sums: NominalSums = { segments: plan.agreements.map(() => 0), nominal: plan.agreements.map(() => 0) };
  const spans = timetableSpans(plan);
  const made: Schedule[] = [];
  for (let day = plan.first; day <= plan.last; ) {
    const timetable = timetableAt(spans, day);
    const end = endOfRun(plan, day, timetable, spans);
    if (plan.agreement[day]! >= 0) {
      sumRun(plan, scheduleOn(plan, made, day, timetable, spans), exclusions, day, end, sums);
    }
    day = end + 1;
  }
  return sums;
}

/**
 * Nominal minutes a week of a sum over counted half days, rounded down to the minute; 0 without any, and 0 in a plan so short
 * that an exam takes more out of its week than the average of the week holds.
 */
export function nominalAverage(sum: number, denominatorHalfDays: number): number {
  return denominatorHalfDays === 0 ? 0 : Math.max(0, Math.floor(sum / (denominatorHalfDays * cycleUnit)));
}
