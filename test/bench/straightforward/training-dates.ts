import { addDays, addMonths, parseISO, subDays } from 'date-fns';
import type { ClassDay } from './class-calendar.ts';
import { isTrainingDay, type PlannedYear } from './plan-day.ts';
import { iso } from './school-calendar.ts';

/** A weekday on which the school is open at least half a day. */
export function isSchoolOpen(day: ClassDay | undefined): boolean {
  return day !== undefined && !day.isWeekend && !day.closed && (!day.morning.free || !day.afternoon.free);
}

/** Dates with lessons or work; without an agreement the learner is full-time at school. */
export function trainingDates(year: PlannedYear): string[] {
  return year.days
    .filter((day) => (day.agreement ? isTrainingDay(day) : isSchoolOpen(day.classDay)))
    .map((day) => day.iso);
}

export function dayAfter(date: string): string {
  return iso(addDays(parseISO(date), 1));
}

export function dayBefore(date: string): string {
  return iso(subDays(parseISO(date), 1));
}

export function monthsAfter(date: string, months: number): string {
  return iso(addMonths(parseISO(date), months));
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function latestOf(dates: readonly string[]): string | undefined {
  return [...dates].sort().at(-1);
}
