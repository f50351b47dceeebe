import type { z } from 'zod';
import type { classYearSchema } from '../../shared/input/class-year.ts';

type Draft = z.input<typeof classYearSchema>;
export type DraftTrajectory = Draft['trajectories'][number];
type Segment = DraftTrajectory['segments'][number];
type Week = Segment['cycle'][number];

export const yearStart = '2026-09-01';
export const yearEnd = '2027-06-30';

export function segment(firstDay: string, lastDay: string, ...cycle: Week[]): Segment {
  return { firstDay, lastDay, cycle };
}

/** Class A: school on Monday and Tuesday, work from Wednesday to Friday. */
export function threeDays(code: string): Week {
  return { mon: 'school', tue: 'school', wed: code, thu: code, fri: code };
}

/** Class B: school on Monday, work from Tuesday to Friday. */
export function fourDays(code: string): Week {
  return { mon: 'school', tue: code, wed: code, thu: code, fri: code };
}

/** Class D: school until Wednesday, so that two days of work are left: too few. */
export function twoDays(code: string): Week {
  return { mon: 'school', tue: 'school', wed: 'school', thu: code, fri: code };
}

/** A whole week at the workplace; the class of the learner may be at school meanwhile. */
export function workWeek(code: string): Week {
  return { mon: code, tue: code, wed: code, thu: code, fri: code };
}

/** Every other week Friday, Saturday and Sunday, with rest on Wednesday and Thursday in its place. */
export function weekendRoster(code: string): Week[] {
  return [threeDays(code), { mon: 'school', tue: 'school', wed: 'free', thu: 'free', fri: code, sat: code, sun: code }];
}

/** The pattern of class A the whole year long. */
export function threeDayYear(code = 'V'): Segment[] {
  return [segment(yearStart, yearEnd, threeDays(code))];
}

/** The pattern of class B the whole year long. */
export function fourDayYear(code = 'V'): Segment[] {
  return [segment(yearStart, yearEnd, fourDays(code))];
}
