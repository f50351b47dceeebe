import { dayNumberOf } from '../calendar/iso-date.ts';
import { lessonPeriodMinutesOf } from '../hours/measure-hours.ts';
import { workBlocksOf } from '../working-time/work-blocks.ts';
import { numberOn } from './legal-number.ts';
import { compulsorySchoolAge } from './legal-numbers-hours.ts';
import type { PlanFacts } from './plan-facts.ts';
import { workLimitsOf } from './work-limits.ts';

/** The day after the school year that ends in a calendar year. */
const afterSchoolYear = { month: 7, day: 1 } as const;

/**
 * The first day of the plan from which lessons are no working time: the 18th birthday, or earlier the end of part-time compulsory
 * education, on 30 June of the calendar year of that birthday. Until then the law counts a minor's lessons as working time ("de
 * onderwijsuren van de jeugdige werknemers die nog aan de deeltijdse leerplicht onderworpen zijn", as Securex words it).
 */
export function lessonsCountUntil({ plan, learner }: PlanFacts): number {
  const { frame } = plan.context;
  const age = numberOn(compulsorySchoolAge, frame.first + frame.startIndex);
  const year = Number(learner.birthDate.slice(0, 4)) + age;
  const compulsoryEnd = dayNumberOf(year, afterSchoolYear.month, afterSchoolYear.day) - frame.first;
  return Math.min(workBlocksOf(plan, learner).majorityDay, compulsoryEnd);
}

/** Minutes that a lesson period lasts for certain, and as the school counts it. */
export function periodLengths({ plan }: PlanFacts): { readonly certain: number; readonly counted: number } {
  const certain = workLimitsOf(plan.context.frame).lessonPeriodShort;
  return { certain, counted: Math.max(certain, lessonPeriodMinutesOf(plan)) };
}
