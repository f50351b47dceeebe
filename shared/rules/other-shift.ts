import { fromDayNumber } from '../calendar/iso-date.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import type { ResolvedShift } from '../plan/shifts.ts';
import { nextLessonStart, noLesson } from '../working-time/next-lesson.ts';
import { sumWeeks } from '../working-time/week-sums.ts';
import { longestRest } from '../working-time/weekly-rest.ts';
import { minutesPerDay, realMinutes, type WorkBlocks, workBlocksOf } from '../working-time/work-blocks.ts';
import { adultPauseShortage, ageAt, isMinorAt, majorityFrom, minorPauseShortage, restBefore } from './day-demands.ts';
import { hasLongerEvening, minorHoursOf } from './minor-hours.ts';
import type { PlanFacts } from './plan-facts.ts';
import { canSpare } from './spare-hours.ts';
import { type WorkLimits, workLimitsOf } from './work-limits.ts';

/** What a change of shift is judged by: the year as it stands, and the blocks that all get the same other shift. */
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

/** The same year with another shift at the changed blocks: their starts and ends, not the rests that were measured before. */
type MovedBlocks = Omit<WorkBlocks, 'rest'>;

function withShift({ blocks, changed }: Change, shift: ResolvedShift): MovedBlocks {
  const moved = { ...blocks, start: blocks.start.slice(), end: blocks.end.slice() };
  for (const at of changed) {
    moved.start[at] = blocks.day[at]! * minutesPerDay + shift.start;
    moved.end[at] = blocks.day[at]! * minutesPerDay + shift.end;
  }
  return moved;
}

function keepsDailyRest({ facts, limits }: Change, moved: MovedBlocks, at: number): boolean {
  const { plan } = facts;
  for (let next = Math.max(1, at); next <= Math.min(at + 1, moved.count - 1); next++) {
    const rest = realMinutes(plan.context.frame, moved.end[next - 1]!, moved.start[next]!);
    if (rest < restBefore(moved, moved.start[next]!, limits)) return false;
  }
  const lesson = nextLessonStart(plan, moved.day[at]!, moved.end[at]!);
  return (
    lesson === noLesson || realMinutes(plan.context.frame, moved.end[at]!, lesson) >= restBefore(moved, lesson, limits)
  );
}

function keepsWeeklyRest({ facts, blocks, limits, changed }: Change, moved: MovedBlocks): boolean {
  const { frame } = facts.plan.context;
  const beside = limits.weeklyRestMinutes - minutesPerDay;
  const touched = new Set(
    [...changed].flatMap((at) => [-7, 0, 7].map((days) => blocks.day[at]! - (blocks.day[at]! % 7) + days)),
  );
  return sumWeeks(moved).every((week) => {
    if (!touched.has(week.monday)) return true;
    const rest = longestRest(moved, week, beside, frame);
    return rest >= limits.weeklyRestMinutes || rest >= longestRest(blocks, week, beside, frame);
  });
}

function keepsAge({ facts, blocks, limits }: Change, at: number, shift: ResolvedShift): boolean {
  const day = blocks.day[at]!;
  if (!isMinorAt(blocks, day * minutesPerDay)) return adultPauseShortage(shift.parts, limits) === undefined;
  // A minor's weekend is judged as a whole, and a night into the birthday in part: another shift would trade one finding for the next.
  if (day % 7 > 4 || blocks.end[at]! > blocks.majority) return false;
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
    const moved = withShift(change, shift);
    const isFit = ats.every((at) => keepsDailyRest(change, moved, at) && keepsAge(change, at, shift));
    if (isFit && keepsWeeklyRest(change, moved)) {
      return pinAll(change, code, present.workplace, ruleId);
    }
  }
  return undefined;
}
