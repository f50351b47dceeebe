import { isoDate } from '../calendar/iso-date.ts';
import type { LegalNumber } from './legal-number.ts';
import { legalSources } from './legal-sources.ts';

/** First day of the arrangement that frees every school holiday; before it other rules held, which are not checked. */
export const schoolHolidaysFreeFrom = legalSources.leaveInSchoolHolidays.inForceFrom;

/** First day on which a company may close in lesson weeks. */
export const closureInLessonWeeksFrom = legalSources.closureInLessonWeeks.inForceFrom;

/** Weeks in July and August that stay free when a programme runs through summer. */
export const freeSummerWeeks = [
  { value: 4, from: schoolHolidaysFreeFrom, source: legalSources.leaveDeviation },
] as const satisfies readonly LegalNumber[];

/** Weeks after a public holiday that is worked in which the compensatory rest lies. */
export const compensatoryRestWeeks = [
  { value: 6, from: isoDate('1974-01-04'), source: legalSources.publicHolidayRest },
] as const satisfies readonly LegalNumber[];

/** Minutes of work on a public holiday that give half a day of rest; longer work gives a whole day. */
export const halfDayRestMinutes = [
  { value: 240, from: isoDate('1974-01-04'), source: legalSources.publicHolidayRest },
] as const satisfies readonly LegalNumber[];
