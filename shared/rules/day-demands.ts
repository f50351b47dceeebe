import { ageOn } from '../calendar/iso-date.ts';
import type { ShiftPart } from '../plan/shifts.ts';
import { type PauseDemand, type PauseShortage, partsBefore, pauseShortage } from '../working-time/pauses.ts';
import { minutesPerDay, type WorkBlocks, workBlocksOf } from '../working-time/work-blocks.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { WorkLimits } from './work-limits.ts';

/** True for a moment before midnight of the 18th birthday. */
export function isMinorAt(blocks: Pick<WorkBlocks, 'majority'>, moment: number): boolean {
  return moment < blocks.majority;
}

/** Whole years of age of the learner on a day of the plan. */
export function ageAt({ plan, learner }: PlanFacts, day: number): number {
  return ageOn(learner.birthDate, plan.context.frame.first + day);
}

/** Rest that has to lie before something that starts at a moment, in minutes: a minor's until the birthday. */
export function restBefore(blocks: Pick<WorkBlocks, 'majority'>, moment: number, limits: WorkLimits): number {
  return isMinorAt(blocks, moment) ? limits.minorRestMinutes : limits.dailyRestMinutes;
}

function adultDemands(limits: WorkLimits): [PauseDemand] {
  return [{ after: limits.breakAfterMinutes, minutes: limits.breakMinutes, piece: 0 }];
}

function minorDemands(limits: WorkLimits): [PauseDemand, PauseDemand] {
  return [
    {
      after: limits.minorLongBreakAfterMinutes,
      minutes: limits.minorLongBreakMinutes,
      piece: limits.minorBreakPieceMinutes,
    },
    { after: limits.minorBreakAfterMinutes, minutes: limits.minorBreakMinutes, piece: 0 },
  ];
}

/** The break that lacks on a day that an adult works, if any. */
export function adultPauseShortage(parts: readonly ShiftPart[], limits: WorkLimits): PauseShortage | undefined {
  return pauseShortage(parts, adultDemands(limits));
}

/** The break that lacks in what a minor works of a day, if any; `majority` is the minute of the day at which the learner turns 18. */
export function minorPauseShortage(
  parts: readonly ShiftPart[],
  majority: number,
  limits: WorkLimits,
): PauseShortage | undefined {
  return pauseShortage(partsBefore(parts, majority), minorDemands(limits));
}

/** The minute at which the learner turns 18, counted from midnight of a day of the plan. */
export function majorityFrom(blocks: WorkBlocks, day: number): number {
  return blocks.majority - day * minutesPerDay;
}

/** True where nothing of the plan is a minor's, so that the whole family leaves at once. */
export function isAdultThroughout(facts: PlanFacts): boolean {
  return workBlocksOf(facts.plan, facts.learner).majorityDay <= facts.plan.first;
}
