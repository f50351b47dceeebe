import { fromDayNumber } from '../../shared/calendar/iso-date.ts';
import type { CalendarEntry } from '../../shared/input/school.ts';
import { schoolFreeReason, schoolHold } from '../../shared/plan/class-days.ts';
import { halfDayFlag } from '../../shared/plan/half-day.ts';
import { hasFlag, type Plan } from '../../shared/plan/plan.ts';

/** What makes a day more than its kind: a period of the law's calendar by id, or a reason with the name the school gave it. */
export type DayName =
  | { readonly period: string; readonly name: string }
  | { readonly reason: DayReasonKey; readonly name?: string };

export type DayReasonKey = 'bridgeDay' | 'freeAfternoon' | 'localFree' | 'studyDay' | 'exam' | 'replacementDay';

const reasonOfFree: Readonly<Record<number, DayReasonKey>> = {
  [schoolFreeReason.bridgeDay]: 'bridgeDay',
  [schoolFreeReason.freeAfternoon]: 'freeAfternoon',
  [schoolFreeReason.localFree]: 'localFree',
  [schoolFreeReason.studyDay]: 'studyDay',
};

/** The school's own name of an entry of a kind on a day; the class's entry wins over the campus's, that over the school's. */
function entryName(plan: Plan, day: number, kind: CalendarEntry['kind']): string | undefined {
  const { school, classGroup } = plan.classDays;
  const campus = school.campuses?.find(({ id }) => id === classGroup.campusId);
  const date = fromDayNumber(plan.context.frame.first + day);
  const entries = [classGroup.calendar, campus?.calendar, school.calendar].flatMap((list) => list ?? []);
  return entries.find((entry) => entry.kind === kind && entry.firstDay <= date && date <= entry.lastDay)?.name;
}

function reason(plan: Plan, day: number, key: DayReasonKey): DayName {
  const name = key === 'localFree' || key === 'studyDay' || key === 'exam' ? entryName(plan, day, key) : undefined;
  return name === undefined ? { reason: key } : { reason: key, name };
}

/** The names of a day, most particular first: public holiday, school holiday, free day of the school, exam. */
export function dayNamesOf(plan: Plan, day: number): readonly DayName[] {
  const { calendarDays, free, hold } = plan.classDays;
  const names: DayName[] = [];
  const publicHoliday = calendarDays.publicHolidays[calendarDays.publicHoliday[day]! - 1];
  if (publicHoliday) names.push({ period: publicHoliday.id, name: publicHoliday.name });
  if (hasFlag(plan, day, halfDayFlag.replacementDay)) names.push({ reason: 'replacementDay' });
  const schoolHoliday = calendarDays.holidays[calendarDays.schoolHoliday[day]! - 1];
  if (schoolHoliday) names.push({ period: schoolHoliday.id, name: schoolHoliday.name });
  const halves = [day * 2, day * 2 + 1];
  const freeKey = halves.map((at) => reasonOfFree[free[at]!]).find((key) => key !== undefined);
  if (freeKey !== undefined) names.push(reason(plan, day, freeKey));
  if (halves.some((at) => hold[at] === schoolHold.exam)) names.push(reason(plan, day, 'exam'));
  return names;
}
