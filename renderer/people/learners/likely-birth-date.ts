import type { IsoDate } from '../../../shared/calendar/iso-date.ts';
import { type SchoolYear, startYearOf } from '../../../shared/calendar/school-year.ts';

/** A learner is older than the first and younger than the second: outside it, the year is a slip. */
const [leastAge, mostAge] = [10, 100];

/** True where somebody of this birth date can be a learner of a school year. */
export function isLikelyBirthDate(birthDate: IsoDate, schoolYear: SchoolYear): boolean {
  const age = startYearOf(schoolYear) - Number(birthDate.slice(0, 4));
  return age >= leastAge && age <= mostAge;
}
