import type { Plan } from '../plan/plan.ts';
import { exclusion, exclusionAt, isLost } from './denominator.ts';
import { halfDaysPerWeek } from './figures.ts';
import {
  departsFromWeek,
  makeSchedule,
  type Schedule,
  scheduledMinutesAt,
  type TimetableSpan,
  timetableAt,
  timetableSpans,
} from './nominal-week.ts';

/** A multiple of every cycle length from 1 to 16, so that cycle averages add up in whole numbers. */
const cycleUnit = 720_720;

/** The workplace of the placement that holds on a day, -1 for none. */
function workplaceOf(plan: Plan, day: number): number {
  const placement = plan.placement[day]!;
  return placement < 0 ? -1 : plan.placements[placement]!.workplace;
}

type Schedules = { readonly spans: readonly TimetableSpan[]; readonly made: Schedule[]; last: Schedule | undefined };

/** The schedule that holds on a day, worked out once; neighbours share it, so the last one is tried first. */
function scheduleOn(plan: Plan, schedules: Schedules, day: number, workplace: number): Schedule {
  const segment = plan.segment[day]!;
  const agreement = plan.agreement[day]!;
  const timetable = timetableAt(schedules.spans, day);
  const holds = (one: Schedule) =>
    one.segment === segment &&
    one.agreement === agreement &&
    one.workplace === workplace &&
    one.timetable === timetable;
  if (schedules.last && holds(schedules.last)) return schedules.last;
  let schedule = schedules.made.find(holds);
  if (!schedule) {
    schedule = makeSchedule(plan, segment, agreement, workplace, timetable, schedules.spans);
    schedules.made.push(schedule);
  }
  schedules.last = schedule;
  return schedule;
}

/** What exams, blocks and pins of a day add to its weekly schedule or take from it; free days do neither. */
function departureOf(plan: Plan, schedule: Schedule, day: number): number {
  const at = day * 2;
  if (!departsFromWeek(plan, at) && !departsFromWeek(plan, at + 1)) return 0;
  let minutes = 0;
  for (let half = at; half < at + 2; half++) {
    if (exclusionAt(plan, half) !== exclusion.none || isLost(plan, half)) continue;
    minutes += plan.workMinutes[half]! - scheduledMinutesAt(plan, schedule, half);
  }
  return minutes;
}

/**
 * Nominal sums per agreement, in parts of a minute that only `nominalAverage` needs to know: the weekly minutes of the
 * schedule for every counted half day, and what exams, blocks and pins change. `counted` holds the counted half days of each day.
 */
export function sumNominalMinutes(plan: Plan, counted: Uint8Array): Float64Array {
  const sums = new Float64Array(plan.agreements.length);
  const schedules: Schedules = { spans: timetableSpans(plan), made: [], last: undefined };
  for (let day = plan.first; day <= plan.last; day++) {
    const agreement = plan.agreement[day]!;
    if (agreement < 0) continue;
    const schedule = scheduleOn(plan, schedules, day, workplaceOf(plan, day));
    const weekly = counted[day]! * schedule.cycleMinutes * (cycleUnit / schedule.weeks);
    sums[agreement]! += weekly + departureOf(plan, schedule, day) * halfDaysPerWeek * cycleUnit;
  }
  return sums;
}

/** Nominal minutes a week of a sum over counted half days, rounded down to the minute; 0 without any. */
export function nominalAverage(sum: number, denominatorHalfDays: number): number {
  return denominatorHalfDays === 0 ? 0 : Math.floor(sum / (denominatorHalfDays * cycleUnit));
}
