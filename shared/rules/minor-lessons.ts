import { dayNumberOf } from '../calendar/iso-date.ts';
import { lessonPeriodMinutesOf } from '../hours/measure-hours.ts';
import { lessonPeriodsAt } from '../plan/plan.ts';
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

/** Minutes that a lesson period lasts for certain, or that the school counts for it. */
export function periodMinutes({ plan }: PlanFacts, isBySetting: boolean): number {
  return isBySetting ? lessonPeriodMinutesOf(plan) : workLimitsOf(plan.context.frame).lessonPeriodShort;
}

/** Lesson minutes of a day that are working time of a minor. */
export function lessonMinutesAt(facts: PlanFacts, day: number, countUntil: number, period: number): number {
  return day < countUntil ? lessonPeriodsAt(facts.plan, day) * period : 0;
}
