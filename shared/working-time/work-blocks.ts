import { clockChangeDays, realMinutesBetween } from '../calendar/clock-change.ts';
import { birthday } from '../calendar/iso-date.ts';
import { startYearOf, type YearFrame } from '../calendar/school-year.ts';
import type { Learner } from '../input/people.ts';
import { ageOfMajority } from '../plan/lay-deviations.ts';
import type { Plan } from '../plan/plan.ts';
import { rememberLast } from '../rules/remember-last.ts';
import { shapeAt, type WorkShape } from './work-shapes.ts';

export const minutesPerDay = 1440;

/** Rest after the last work of a plan: nothing that starts again. */
export const endlessRest = 0x7fffffff;

/**
 * A learner's year as blocks of work, one for each day that has a shift, in order. The gap inside a split shift lies inside a
 * block, so that rest is what lies between two blocks, at whatever workplace. Moments are wall-clock minutes from the frame's first
 * midnight; lengths of rest are real minutes.
 */
export type WorkBlocks = {
  readonly count: number;
  /** Index of the day it starts on in the plan. */
  readonly day: Int16Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Real minutes up to the start of the next block, 0 where they overlap, `endlessRest` after the last. */
  readonly rest: Int32Array;
  /** Index in `shapes`. */
  readonly shape: Uint16Array;
  /** The different shapes of the year, in order of their first day. */
  readonly shapes: readonly WorkShape[];
  /** Index of the day of the 18th birthday; it can lie outside the frame. */
  readonly majorityDay: number;
  /** The same as a moment: work before it is a minor's. */
  readonly majority: number;
};

/** Day indexes of the two Sundays of a school year on which the clock changes: October, then March. */
const clockChangesOf = rememberLast((frame: YearFrame) => {
  const year = startYearOf(frame.schoolYear);
  return {
    october: clockChangeDays(year).toWinter - frame.first,
    march: clockChangeDays(year + 1).toSummer - frame.first,
  };
});

function touches(day: number, from: number, to: number): boolean {
  return to > day * minutesPerDay && from < (day + 1) * minutesPerDay;
}

/** True where a stretch of the wall clock touches a Sunday on which the clock changes, so that it may last longer or shorter than it reads. */
export function spansClockChange(frame: YearFrame, from: number, to: number): boolean {
  const { october, march } = clockChangesOf(frame);
  return touches(october, from, to) || touches(march, from, to);
}

/** Real minutes between two moments of a frame. */
export function realMinutes(frame: YearFrame, from: number, to: number): number {
  if (from <= to && !spansClockChange(frame, from, to)) return to - from;
  return realMinutesBetween(frame.first, from, frame.first, to);
}

function countWorkDays(plan: Plan): number {
  let count = 0;
  for (let at = plan.first * 2; at <= plan.last * 2; at += 2) {
    if (plan.shift[at]! >= 0 || plan.shift[at + 1]! >= 0) count++;
  }
  return count;
}

function layBlocks(plan: Plan, blocks: WorkBlocks, shapes: WorkShape[]): void {
  let at = 0;
  let shape: WorkShape | undefined;
  let index = 0;
  let pair = 0;
  for (let day = plan.first; day <= plan.last; day++) {
    const [morning, afternoon] = [plan.shift[day * 2]!, plan.shift[day * 2 + 1]!];
    if (morning < 0 && afternoon < 0) continue;
    const nextPair = (morning + 1) * 65_536 + afternoon + 1;
    if (!shape || nextPair !== pair) {
      pair = nextPair;
      shape = shapeAt(plan, day)!;
      index = shapes.indexOf(shape);
      if (index < 0) index = shapes.push(shape) - 1;
    }
    blocks.day[at] = day;
    blocks.start[at] = day * minutesPerDay + shape.start;
    blocks.end[at] = day * minutesPerDay + shape.end;
    blocks.shape[at] = index;
    at++;
  }
}

function layRests(blocks: WorkBlocks, frame: YearFrame): void {
  const last = blocks.count - 1;
  for (let at = 0; at < last; at++) {
    blocks.rest[at] = Math.max(0, realMinutes(frame, blocks.end[at]!, blocks.start[at + 1]!));
  }
  if (last >= 0) blocks.rest[last] = endlessRest;
}

function layPlan(plan: Plan, learner: Learner): WorkBlocks {
  const { frame } = plan.context;
  const count = countWorkDays(plan);
  const shapes: WorkShape[] = [];
  const majorityDay = birthday(learner.birthDate, ageOfMajority) - frame.first;
  // One buffer for all: five of their own would cost as much as the laying.
  const buffer = new ArrayBuffer(count * 16);
  const blocks: WorkBlocks = {
    count,
    start: new Int32Array(buffer, 0, count),
    end: new Int32Array(buffer, count * 4, count),
    rest: new Int32Array(buffer, count * 8, count),
    day: new Int16Array(buffer, count * 12, count),
    shape: new Uint16Array(buffer, count * 14, count),
    shapes,
    majorityDay,
    majority: majorityDay * minutesPerDay,
  };
  layBlocks(plan, blocks, shapes);
  layRests(blocks, frame);
  return blocks;
}

/** The blocks of the last plan asked for: rules run plan by plan, and a map of thousands of plans would cost more than it saves. */
let last: { readonly plan: Plan; readonly blocks: WorkBlocks } | undefined;

/** The blocks of work of a plan, laid once and shared by every rule that reads them. */
export function workBlocksOf(plan: Plan, learner: Learner): WorkBlocks {
  if (last?.plan !== plan) last = { plan, blocks: layPlan(plan, learner) };
  return last.blocks;
}
