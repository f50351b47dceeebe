import { isoDate } from '../calendar/iso-date.ts';
import type { LegalNumber } from './legal-number.ts';
import { legalSources } from './legal-sources.ts';

const decreeStart = isoDate('2016-09-01');
const brochureStart = isoDate('2023-09-01');
const rszStart = isoDate('2015-07-01');
const always = isoDate('2001-09-01');

/** Minutes a week at the workplace, on average, from which an alternating training needs an OAO; below it, a SAO. */
export const weeklyMinimumMinutes = [
  { value: 1200, from: decreeStart, source: legalSources.decreeTwentyHours },
] as const satisfies readonly LegalNumber[];

/** Minutes a week of a part-time contract paid through sociale maribel: "De leerling werkt dan 20u per week". */
export const partTimeMinutes = [
  { value: 1200, from: brochureStart, source: legalSources.brochureAgreement },
] as const satisfies readonly LegalNumber[];

/** Ten-thousandths of competences a learner acquires at work: "ongeveer 60%". */
export const guidelineShare = [
  { value: 6000, from: brochureStart, source: legalSources.brochureDualLearning },
] as const satisfies readonly LegalNumber[];

/** Ten-thousandths of the training that the workplace holds at least, for the premium of the company. */
export const premiumShare = [
  { value: 5000, from: brochureStart, source: legalSources.premiumQualifyingWorkplace },
] as const satisfies readonly LegalNumber[];

/** Lesson periods of a whole school year while part-time schooling is compulsory. */
export const compulsoryLessonPeriods = [
  { value: 240, from: rszStart, source: legalSources.rszApprentices },
] as const satisfies readonly LegalNumber[];

/** Lesson periods of a whole school year afterwards. */
export const laterLessonPeriods = [
  { value: 150, from: rszStart, source: legalSources.rszApprentices },
] as const satisfies readonly LegalNumber[];

/** Age at which part-time compulsory schooling ends. */
export const compulsorySchoolAge = [
  { value: 18, from: isoDate('1983-09-01'), source: legalSources.compulsoryEducation },
] as const satisfies readonly LegalNumber[];

const ownReading = { advice: 'lessonPeriodInFullWeek' } as const;

/** Minutes that a lesson period counts in the full-time week when nothing else is set, and its real length. */
export const lessonPeriodLong = [
  { value: 60, from: always, source: ownReading },
] as const satisfies readonly LegalNumber[];
export const lessonPeriodShort = [
  { value: 50, from: always, source: ownReading },
] as const satisfies readonly LegalNumber[];

/** Minutes that a week may stay under the full-time week without a word. */
export const fullWeekSlack = [
  {
    value: 60,
    from: always,
    source: { advice: 'roomInFullWeek' },
  },
] as const satisfies readonly LegalNumber[];
