import { isoDate } from '../calendar/iso-date.ts';
import type { LegalNumber } from './legal-number.ts';
import { legalSources } from './legal-sources.ts';

/**
 * Working time of learners of 18 and older, in minutes. A public nursing home, hospital or other care institution follows the
 * Labour Act as a private one does: the law of 14 December 2000 on working time in the public sector leaves out, in its
 * article 4, "de instellingen die geneeskundige, profylactische of hygiënische verzorging verlenen". All workplaces of
 * these programmes give such care, so `legalRegime` changes no limit.
 */
const labourAct = isoDate('1971-04-30');
const rests = isoDate('1998-04-08');
const breaks = isoDate('1998-12-27');

/** A day. Care may plan longer ones under the royal decree of 14 April 1988: that is accepted with a reason. */
export const dayMinutes = [
  { value: 480, from: labourAct, source: legalSources.labourActDailyLimit },
] as const satisfies readonly LegalNumber[];

/** A day in a week that leaves half a day free besides the weekly rest day. */
export const dayMinutesShortWeek = [
  { value: 540, from: labourAct, source: legalSources.labourActShortWeek },
] as const satisfies readonly LegalNumber[];

/** Half days of work of such a week: five days and a half. */
export const shortWeekHalfDays = [
  { value: 11, from: labourAct, source: legalSources.labourActShortWeek },
] as const satisfies readonly LegalNumber[];

/** Any week, also when the average is kept. */
export const weekMinutes = [
  { value: 2400, from: labourAct, source: legalSources.labourActDailyLimit },
] as const satisfies readonly LegalNumber[];

/** The week on average over the reference period. */
export const averageWeekMinutes = [
  { value: 2280, from: isoDate('2003-01-01'), source: legalSources.week38Hours },
] as const satisfies readonly LegalNumber[];

/** Months of the reference period where the company sets none. */
export const referencePeriodMonths = [
  { value: 3, from: labourAct, source: legalSources.labourActAverage },
] as const satisfies readonly LegalNumber[];

/** Rest between the work of two days. */
export const dailyRestMinutes = [
  { value: 660, from: rests, source: legalSources.labourActDailyRest },
] as const satisfies readonly LegalNumber[];

/** Rest once a week: a whole day, with the daily rest next to it. */
export const weeklyRestMinutes = [
  { value: 2100, from: rests, source: legalSources.labourActWeeklyRest },
] as const satisfies readonly LegalNumber[];

/** Work after which a break is due, and how long it is at least. */
export const breakAfterMinutes = [
  { value: 360, from: breaks, source: legalSources.labourActBreak },
] as const satisfies readonly LegalNumber[];
export const breakMinutes = [
  { value: 15, from: breaks, source: legalSources.labourActBreak },
] as const satisfies readonly LegalNumber[];

/** The shortest shift. Royal decrees and sector agreements go below it, so that a shorter one is a warning. */
export const shiftMinutes = [
  { value: 180, from: labourAct, source: legalSources.labourActShiftLength },
] as const satisfies readonly LegalNumber[];

/** The night, from the evening to the morning, in minutes of the clock. */
export const nightFromMinute = [
  { value: 1200, from: rests, source: legalSources.labourActNight },
] as const satisfies readonly LegalNumber[];
export const nightUntilMinute = [
  { value: 360, from: rests, source: legalSources.labourActNight },
] as const satisfies readonly LegalNumber[];
