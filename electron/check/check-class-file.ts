import { type IsoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { prepareContext } from '../../shared/plan/prepare-context.ts';
import { type CheckedClassYear, checkClassYear } from '../../shared/rules/check-class.ts';
import { publicHolidaysFor } from '../calendar/belgian-public-holidays.ts';

/** Builds and checks every learner of a class year as on a day. */
export function checkClassFile(classYear: ClassYear, date: IsoDate): CheckedClassYear {
  const context = prepareContext(classYear, publicHolidaysFor(schoolYear(classYear.schoolYear)));
  return checkClassYear(context, toDayNumber(date));
}
