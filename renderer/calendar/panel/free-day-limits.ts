import { type ClassDays, schoolFreeReason } from '../../../shared/plan/class-days.ts';
import { numberOn } from '../../../shared/rules/legal-number.ts';
import {
  localFreeHalfDays,
  specialLocalFreeHalfDays,
  studyHalfDays,
} from '../../../shared/rules/legal-numbers-class-year.ts';

/** Half days that a school takes off for a reason, beside how many it may. */
export type FreeDayCount = {
  readonly kind: 'localFree' | 'studyDay';
  readonly halfDays: number;
  readonly most: number;
};

/** What is counted against the limits of free days; days without school anyway are not taken off. */
export function freeDayCounts({ free, school, calendarDays }: ClassDays): FreeDayCount[] {
  const count = (reason: number) => free.reduce((sum, value) => sum + (value === reason ? 1 : 0), 0);
  const day = calendarDays.frame.first;
  const localFree = school.educationType === 'special' ? specialLocalFreeHalfDays : localFreeHalfDays;
  return [
    { kind: 'localFree', halfDays: count(schoolFreeReason.localFree), most: numberOn(localFree, day) },
    { kind: 'studyDay', halfDays: count(schoolFreeReason.studyDay), most: numberOn(studyHalfDays, day) },
  ];
}
