import { fromDayNumber } from '../calendar/iso-date.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { ResolvedShift } from '../plan/shifts.ts';
import { nextLessonStart, noLesson } from '../working-time/next-lesson.ts';
import { minutesPerDay, realMinutes, type WorkBlocks, workBlocksOf } from '../working-time/work-blocks.ts';
import { adultPauseShortage, ageAt, isMinorAt, majorityFrom, minorPauseShortage, restBefore } from './day-demands.ts';
import { hasLongerEvening, minorHoursOf } from './minor-hours.ts';
import type { PlanFacts } from './plan-facts.ts';
import { canSpare } from './spare-hours.ts';
import { type WorkLimits, workLimitsOf } from './work-limits.ts';

/** What a change of shift is judged by: the year as it stands and the blocks that all get the same other shift. */
type Change = {
  readonly facts: PlanFacts;
  readonly blocks: WorkBlocks;
  readonly limits: WorkLimits;
  readonly changed: ReadonlySet<number>;
};

/** The whole shift of a block, undefined where the day is made of halves. */
function wholeShift(blocks: WorkBlocks, at: number): ResolvedShift | undefined {
  const { shifts } = blocks.shapes[blocks.shape[at]!]!;
  return shifts.length === 1 && shifts[0].half === 'day' ? shifts[0] : undefined;
}

function keepsRest({ facts, blocks, limits, changed }: Change, at: number, shift: ResolvedShift): boolean {
  const { frame } = facts.plan.context;
  const midnight = blocks.day[at]! * minutesPerDay;
  const startOf = (other: number) =>
    changed.has(other) ? blocks.day[other]! * minutesPerDay + shift.start : blocks.start[other]!;
  const endOf = (other: number) =>
    changed.has(other) ? blocks.day[other]! * minutesPerDay + shift.end : blocks.end[other]!;
  const isLongEnough = (from: number, to: number) =>
    realMinutes(frame, from, to) >= restBefore(blocks, to, limits) && to >= from;
  if (at > 0 && !isLongEnough(endOf(at - 1), midnight + shift.start)) return false;
  if (at < blocks.count - 1 && !isLongEnough(midnight + shift.end, startOf(at + 1))) return false;
  const lesson = nextLessonStart(facts.plan, blocks.day[at]!, midnight + shift.end);
  return lesson === noLesson || isLongEnough(midnight + shift.end, lesson);
}

function keepsAge({ facts, blocks, limits }: Change, at: number, shift: ResolvedShift): boolean {
  const day = blocks.day[at]!;
  if (!isMinorAt(blocks, day * minutesPerDay)) return adultPauseShortage(shift.parts, limits) === undefined;
  // A minor's weekend is judged as a whole; another shift in it would only trade one finding for the next.
  if (day % 7 > 4) return false;
  const { workplace } = facts.plan.context.workplaces[shift.workplace]!;
  const majority = majorityFrom(blocks, day);
  if (minorPauseShortage(shift.parts, majority, limits)) return false;
  const isLonger = hasLongerEvening(workplace, ageAt(facts, day), limits);
  return minorHoursOf(shift.parts, isLonger, majority, limits).outside.length === 0;
}

/** Equal minutes leave every sum as it is; fewer ones only where the day itself is too long and the year can spare them. */
function keepsHours({ facts, blocks, limits, changed }: Change, shift: ResolvedShift): boolean {
  const held = [...changed].map((at) => wholeShift(blocks, at)!.minutes);
  if (held.every((minutes) => minutes === shift.minutes)) return true;
  if (shift.minutes > limits.dayMinutes || held.some((minutes) => minutes <= limits.dayMinutes)) return false;
  const days = [...changed].map((at) => blocks.day[at]!);
  return canSpare(
    facts,
    days,
    held.reduce((sum, minutes) => sum + minutes - shift.minutes, 0),
  );
}

function pinAll({ facts, blocks, changed }: Change, code: string, workplace: number, ruleId: string): PlanEdit {
  const { plan } = facts;
  return {
    type: 'pin',
    pins: [...changed].map((at) => {
      const day = blocks.day[at]!;
      const isPlaced = plan.placements[plan.placement[day]!]?.workplace === workplace;
      const assignment = isPlaced ? code : `${code}@${plan.context.workplaces[workplace]!.workplace.id}`;
      return { date: fromDayNumber(plan.context.frame.first + day), part: 'day', assignment, reason: ruleId };
    }),
  };
}

/**
 * One edit that gives the blocks another shift of their workplace, the first code of its list that fits on every day: rest
 * before and after, breaks, a minor's hours and the sums of hours all stay right. Undefined where none does.
 */
export function otherShift(facts: PlanFacts, ats: readonly number[], ruleId: string): PlanEdit | undefined {
  const { context } = facts.plan;
  const blocks = workBlocksOf(facts.plan, facts.learner);
  const present = wholeShift(blocks, ats[0]!);
  if (!present || ats.some((at) => wholeShift(blocks, at)?.workplace !== present.workplace)) return undefined;
  const change: Change = { facts, blocks, limits: workLimitsOf(context.frame), changed: new Set(ats) };
  const { workplace, shifts } = context.workplaces[present.workplace]!;
  for (const { code, halfDay } of workplace.shiftCodes) {
    const shift = context.shifts[shifts.byCode.get(code)!.day]!;
    if (halfDay || ats.some((at) => wholeShift(blocks, at)!.code === code) || !keepsHours(change, shift)) continue;
    if (ats.every((at) => keepsRest(change, at, shift) && keepsAge(change, at, shift))) {
      return pinAll(change, code, present.workplace, ruleId);
    }
  }
  return undefined;
}
