import { countHalfDays } from '../../../shared/plan/count-half-days.ts';
import { numberOn } from '../../../shared/rules/legal-number.ts';
import { guidelineShare, weeklyMinimumMinutes } from '../../../shared/rules/legal-numbers-hours.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** The seven figures of the header, each with what it is measured against. Minutes and half days. */
export type Figures = {
  readonly requiredMinutes: number;
  readonly countedHalfDays: number;
  readonly plannedMinutes: number;
  readonly workHalfDays: number;
  readonly toPlanMinutes: number;
  readonly aboveMinutes: number;
  readonly averageMinutes: number;
  readonly limitMinutes: number;
  readonly verdict: 'fine' | 'low' | 'broken';
  readonly marginMinutes: number;
  readonly nominalMinutes: number;
  readonly sharePercent: number;
  readonly guidelinePercent: number;
  readonly paidHalfDays: number;
  readonly entitledHalfDays: number;
  readonly toPlaceHalfDays: number;
  readonly unpaidHalfDays: number;
};

/** The figures of a plan; the verdict is that of the 20-hour rule: broken only when average and nominal are both too low. */
export function figuresOf({ plan, hours, leave }: PlanFacts): Figures {
  const day = plan.context.frame.first + plan.first;
  const limitMinutes = numberOn(weeklyMinimumMinutes, day);
  const { averageMinutesPerWeek: averageMinutes, nominalMinutesPerWeek: nominalMinutes } = hours;
  const isLow = hours.denominatorHalfDays > 0 && averageMinutes < limitMinutes;
  return {
    requiredMinutes: hours.requiredMinutes,
    countedHalfDays: hours.denominatorHalfDays,
    plannedMinutes: hours.workMinutes,
    workHalfDays: countHalfDays(plan).workHalfDays,
    toPlanMinutes: hours.toPlanMinutes,
    aboveMinutes: Math.max(0, hours.workMinutes - hours.requiredMinutes),
    averageMinutes,
    limitMinutes,
    verdict: !isLow ? 'fine' : nominalMinutes < limitMinutes ? 'broken' : 'low',
    marginMinutes: averageMinutes - limitMinutes,
    nominalMinutes,
    sharePercent: Math.floor(hours.workplaceShare / 100),
    guidelinePercent: numberOn(guidelineShare, day) / 100,
    paidHalfDays: leave.paidHalfDays,
    entitledHalfDays: leave.entitledHalfDays,
    toPlaceHalfDays: leave.years.reduce((sum, { toPlaceHalfDays }) => sum + toPlaceHalfDays, 0),
    unpaidHalfDays: leave.unpaidHalfDays,
  };
}
