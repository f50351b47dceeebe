import { toDayNumber } from '../calendar/iso-date.ts';
import type { LessonTimetable } from '../input/school.ts';
import { type CycleWeek, weekKeys } from '../input/trajectory.ts';
import type { Plan } from '../plan/plan.ts';
import { halvesOf, shiftOfWish, type Wish, wishOf } from '../plan/wish.ts';

/** Half days of a week, Monday morning first. */
const slots = 14;

/**
 * What the schedule gives in an ordinary week: the minutes of every half day of a cycle. It holds as long as segment,
 * agreement, workplace and lesson timetable stay the same.
 */
export type Schedule = {
  readonly segment: number;
  readonly agreement: number;
  readonly workplace: number;
  readonly timetable: number;
  /** Weeks of the cycle. */
  readonly weeks: number;
  /** Minutes per half day, week after week of the cycle. */
  readonly minutes: Uint16Array;
  readonly cycleMinutes: number;
};

/** A lesson timetable as spans of the frame, with its half days of lessons as bits, Monday morning lowest. */
export type TimetableSpan = { readonly first: number; readonly last: number; readonly lessonBits: number };

const emptyCycle: readonly CycleWeek[] = [{}];

function lessonBitsOf(timetable: LessonTimetable): number {
  let bits = 0;
  for (let weekday = 0; weekday < 5; weekday++) {
    const lessons = timetable[weekKeys[weekday] as 'mon'];
    if (lessons?.morning) bits |= 1 << (weekday * 2);
    if (lessons?.afternoon) bits |= 2 << (weekday * 2);
  }
  return bits;
}

export function timetableSpans(plan: Plan): TimetableSpan[] {
  const { first } = plan.context.frame;
  return plan.classDays.classGroup.lessons.map((timetable) => ({
    first: toDayNumber(timetable.firstDay) - first,
    last: toDayNumber(timetable.lastDay) - first,
    lessonBits: lessonBitsOf(timetable),
  }));
}

/** Index of the timetable that covers a day, the last one listed; -1 for none. */
export function timetableAt(spans: readonly TimetableSpan[], day: number): number {
  for (let index = spans.length - 1; index >= 0; index--) {
    const { first, last } = spans[index]!;
    if (first <= day && day <= last) return index;
  }
  return -1;
}

function isSameWork(a: Wish, b: Wish): boolean {
  return a === b || (a.asks === 'work' && b.asks === 'work' && a.code === b.code && a.workplace === b.workplace);
}

/** Writes the minutes of both halves of a day, as `assignShifts` gives them: a whole shift where both ask the same. */
function layDay(plan: Plan, minutes: Uint16Array, at: number, halves: readonly (Wish | undefined)[], place: number) {
  const [morning, afternoon] = halves;
  const { shifts } = plan.context;
  const isWhole = morning !== undefined && afternoon !== undefined && isSameWork(morning, afternoon);
  const whole = isWhole ? shiftOfWish(morning, place, plan.context) : undefined;
  if (whole) {
    const length = shifts[whole.day]!.minutes;
    minutes[at] = Math.ceil(length / 2);
    minutes[at + 1] = Math.floor(length / 2);
    return;
  }
  const first = morning && shiftOfWish(morning, place, plan.context);
  const second = afternoon && shiftOfWish(afternoon, place, plan.context);
  if (first) minutes[at] = shifts[first.morning]!.minutes;
  if (second) minutes[at + 1] = shifts[second.afternoon]!.minutes;
}

/** What is worked of a wish in an ordinary week: lessons stand above it, and an OAO leaves no weekday open. */
function workedOf(wish: Wish, hasLessons: boolean, isOpenFilled: boolean): Wish | undefined {
  if (hasLessons || wish.asks === 'school' || wish.asks === 'free') return undefined;
  if (wish.asks === 'work') return wish;
  return isOpenFilled ? usualWork : undefined;
}

const usualWork: Wish = { asks: 'work' };

/** Works the cycle of a segment out to minutes; outside any segment a week without wishes. */
export function makeSchedule(
  plan: Plan,
  segment: number,
  agreement: number,
  workplace: number,
  timetable: number,
  spans: readonly TimetableSpan[],
): Schedule {
  const planned = segment < 0 ? undefined : plan.segments[segment]!.segment;
  const cycle = planned?.cycle ?? emptyCycle;
  const lessonBits = planned?.leavesClassPattern === true || timetable < 0 ? 0 : spans[timetable]!.lessonBits;
  const isFullTime = plan.agreements[agreement]!.agreement.kind === 'oao';
  const minutes = new Uint16Array(cycle.length * slots);
  cycle.forEach((week, index) => {
    for (let weekday = 0; weekday < 7; weekday++) {
      const [morning, afternoon] = halvesOf(week[weekKeys[weekday]!]);
      const early = wishOf(morning, plan.context);
      const late = morning === afternoon ? early : wishOf(afternoon, plan.context);
      const lessons = lessonBits >> (weekday * 2);
      const isOpenFilled = isFullTime && weekday < 5;
      const halves = [
        workedOf(early, (lessons & 1) !== 0, isOpenFilled),
        workedOf(late, (lessons & 2) !== 0, isOpenFilled),
      ];
      layDay(plan, minutes, index * slots + weekday * 2, halves, workplace);
    }
  });
  const cycleMinutes = minutes.reduce((sum, part) => sum + part, 0);
  return { segment, agreement, workplace, timetable, weeks: cycle.length, minutes, cycleMinutes };
}

/** The minutes that the schedule asks of a half day; 0 in a week that its cycle does not count. */
export function scheduledMinutesAt(plan: Plan, schedule: Schedule, at: number): number {
  const day = at >> 1;
  const week = schedule.segment < 0 ? 0 : plan.cycleWeek[day]!;
  return week < 0 ? 0 : schedule.minutes[week * slots + (day % 7) * 2 + (at & 1)]!;
}
