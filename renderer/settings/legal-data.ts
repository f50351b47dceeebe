import { employeeTables, maxPaidDays, publicDaysPerYear, workerTables } from '../../shared/leave/entitlement-tables.ts';
import * as premium from '../../shared/money/premium-numbers.ts';
import type { LegalNumber } from '../../shared/rules/legal-number.ts';
import * as classYear from '../../shared/rules/legal-numbers-class-year.ts';
import * as homeCare from '../../shared/rules/legal-numbers-home-care.ts';
import * as hours from '../../shared/rules/legal-numbers-hours.ts';
import * as leave from '../../shared/rules/legal-numbers-leave.ts';
import * as minors from '../../shared/rules/legal-numbers-minors.ts';
import * as people from '../../shared/rules/legal-numbers-people.ts';
import * as trajectory from '../../shared/rules/legal-numbers-trajectory.ts';
import * as workingTime from '../../shared/rules/legal-numbers-working-time.ts';
import type { Unit } from '../../shared/rules/quantity.ts';

/** How a number is read: a size, a time of day in minutes, a day as month times 100 plus day, or ten-thousandths. */
export type DatumUnit = Unit | 'clock' | 'monthDay' | 'tenThousandths';

/** A number of the law with its name under `legalData.numbers`. */
export type LegalDatum = {
  readonly name: string;
  readonly unit: DatumUnit;
  readonly rows: readonly LegalNumber[];
  /** The text does not say what the number counts: that is our reading. */
  readonly isOwnReading?: true;
};

/** A table in its place: the most it gives stands for it. */
function mostOf(tables: typeof workerTables): readonly LegalNumber[] {
  return tables.map(({ from, source, rows }) => ({ value: rows[0]![1], from, source }));
}

function named<N extends string>(
  numbers: Readonly<Record<NoInfer<N>, readonly LegalNumber[]>>,
  units: Readonly<Record<N, DatumUnit>>,
): LegalDatum[] {
  return (Object.keys(units) as N[]).map((name) => ({ name, unit: units[name], rows: numbers[name] }));
}

/** Every number that a rule follows, by subject; `test/renderer/settings` holds this list to the rules' own files. */
export const legalData: readonly { readonly group: string; readonly data: readonly LegalDatum[] }[] = [
  {
    group: 'trajectory',
    data: named(trajectory, {
      firstStartDay: 'monthDay',
      lastStartDay: 'monthDay',
      lastEndDay: 'monthDay',
      ageInSchoolYear: 'years',
      earliestEndOfFullTimeSchool: 'years',
      latestEndOfFullTimeSchool: 'years',
      signingDays: 'days',
      longestAgreementMonths: 'months',
      subsidisedMonths: 'months',
    }),
  },
  {
    group: 'hours',
    data: named(hours, {
      weeklyMinimumMinutes: 'minutesPerWeek',
      partTimeMinutes: 'minutesPerWeek',
      guidelineShare: 'tenThousandths',
      compulsoryLessonPeriods: 'periods',
      laterLessonPeriods: 'periods',
      compulsorySchoolAge: 'years',
      lessonPeriodLong: 'minutes',
      lessonPeriodShort: 'minutes',
      fullWeekSlack: 'minutes',
    }),
  },
  {
    group: 'workingTime',
    data: named(workingTime, {
      dayMinutes: 'minutes',
      dayMinutesShortWeek: 'minutes',
      shortWeekHalfDays: 'halfDays',
      weekMinutes: 'minutes',
      averageWeekMinutes: 'minutesPerWeek',
      referencePeriodMonths: 'months',
      dailyRestMinutes: 'minutes',
      weeklyRestMinutes: 'minutes',
      breakAfterMinutes: 'minutes',
      breakMinutes: 'minutes',
      shiftMinutes: 'minutes',
      nightFromMinute: 'clock',
      nightUntilMinute: 'clock',
    }),
  },
  {
    group: 'minors',
    data: named(minors, {
      minorDayMinutes: 'minutes',
      minorWeekMinutes: 'minutes',
      minorRestMinutes: 'minutes',
      minorWeekendRestMinutes: 'minutes',
      minorBreakAfterMinutes: 'minutes',
      minorBreakMinutes: 'minutes',
      minorLongBreakAfterMinutes: 'minutes',
      minorLongBreakMinutes: 'minutes',
      minorBreakPieceMinutes: 'minutes',
      minorFromMinute: 'clock',
      minorUntilMinute: 'clock',
      shiftWorkAge: 'years',
      shiftWorkEarlyFromMinute: 'clock',
      shiftWorkEarlyUntilMinute: 'clock',
      shiftWorkLateFromMinute: 'clock',
      shiftWorkLateUntilMinute: 'clock',
      afterMidnightUntilMinute: 'clock',
      weeksBetweenSundays: 'weeks',
    }),
  },
  {
    group: 'leave',
    data: [
      { name: 'maxPaidDays', unit: 'days', rows: maxPaidDays },
      { name: 'workerAccrual', unit: 'days', rows: mostOf(workerTables) },
      { name: 'employeeAccrual', unit: 'days', rows: mostOf(employeeTables) },
      { name: 'publicDaysPerYear', unit: 'days', rows: publicDaysPerYear },
      ...named(leave, {
        freeSummerWeeks: 'weeks',
        compensatoryRestWeeks: 'weeks',
        halfDayRestMinutes: 'minutes',
      }),
    ],
  },
  {
    group: 'homeCare',
    data: [
      ...named(homeCare, { minimumSupervisedDays: 'days', firstPeriodMonths: 'months' }),
      { name: 'vestaMinutesPerWeek', unit: 'minutesPerWeek', rows: homeCare.vestaMinutesPerWeek, isOwnReading: true },
    ],
  },
  {
    group: 'people',
    data: named(people, {
      mentorAge: 'years',
      qualifiedMentorAge: 'years',
      mentorPracticeYears: 'years',
      extractMonths: 'months',
      mentorTrainingMonths: 'months',
      usualLearnersPerMentor: 'learners',
      recognitionDays: 'days',
    }),
  },
  {
    group: 'school',
    data: named(classYear, {
      localFreeHalfDays: 'halfDays',
      specialLocalFreeHalfDays: 'halfDays',
      studyHalfDays: 'halfDays',
    }),
  },
  {
    group: 'premium',
    data: [
      { name: 'premiumShare', unit: 'tenThousandths', rows: hours.premiumShare },
      ...named(premium, { premiumMonths: 'months', premiumRegistrationMonths: 'months', premiumTimes: 'times' }),
    ],
  },
];
