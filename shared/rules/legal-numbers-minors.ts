import { isoDate } from '../calendar/iso-date.ts';
import type { LegalNumber } from './legal-number.ts';
import { legalSources } from './legal-sources.ts';

/** Working time of learners under 18, in minutes, by the section of the Labour Act on "jeugdige werknemers". */
const minors = isoDate('1993-02-01');

/** A day and a week, at all employers together and with the lessons of part-time compulsory education. */
export const minorDayMinutes = [
  { value: 480, from: minors, source: legalSources.labourActMinors },
] as const satisfies readonly LegalNumber[];
export const minorWeekMinutes = [
  { value: 2280, from: isoDate('2003-01-01'), source: legalSources.week38Hours },
] as const satisfies readonly LegalNumber[];

/** Rest between the work of two days. */
export const minorRestMinutes = [
  { value: 720, from: minors, source: legalSources.labourActMinorsRest },
] as const satisfies readonly LegalNumber[];

/** Rest over Sunday and the day before or after it. */
export const minorWeekendRestMinutes = [
  { value: 2880, from: minors, source: legalSources.labourActMinorsSunday },
] as const satisfies readonly LegalNumber[];

/** Work after which a first break is due, and how long it is at least. */
export const minorBreakAfterMinutes = [
  { value: 270, from: minors, source: legalSources.labourActMinorsBreak },
] as const satisfies readonly LegalNumber[];
export const minorBreakMinutes = [
  { value: 30, from: minors, source: legalSources.labourActMinorsBreak },
] as const satisfies readonly LegalNumber[];

/** Work after which the breaks are longer together, how long, and how much of it lies in one piece. */
export const minorLongBreakAfterMinutes = [
  { value: 360, from: minors, source: legalSources.labourActMinorsBreak },
] as const satisfies readonly LegalNumber[];
export const minorLongBreakMinutes = [
  { value: 60, from: minors, source: legalSources.labourActMinorsBreak },
] as const satisfies readonly LegalNumber[];
export const minorBreakPieceMinutes = [
  { value: 30, from: minors, source: legalSources.labourActMinorsBreak },
] as const satisfies readonly LegalNumber[];

/** The day of work in minutes of the clock: from the morning until the evening. */
export const minorFromMinute = [
  { value: 360, from: minors, source: legalSources.labourActMinorsNight },
] as const satisfies readonly LegalNumber[];
export const minorUntilMinute = [
  { value: 1200, from: minors, source: legalSources.labourActMinorsNight },
] as const satisfies readonly LegalNumber[];

/** The age from which shift work may last longer, and the two days of work it may choose from. */
export const shiftWorkAge = [
  { value: 16, from: minors, source: legalSources.labourActMinorsNight },
] as const satisfies readonly LegalNumber[];
export const shiftWorkEarlyFromMinute = [
  { value: 360, from: minors, source: legalSources.labourActMinorsNight },
] as const satisfies readonly LegalNumber[];
export const shiftWorkEarlyUntilMinute = [
  { value: 1320, from: minors, source: legalSources.labourActMinorsNight },
] as const satisfies readonly LegalNumber[];
export const shiftWorkLateFromMinute = [
  { value: 420, from: minors, source: legalSources.labourActMinorsNight },
] as const satisfies readonly LegalNumber[];
export const shiftWorkLateUntilMinute = [
  { value: 1380, from: minors, source: legalSources.labourActMinorsNight },
] as const satisfies readonly LegalNumber[];

/** From midnight until this minute there is no work under 18, whatever the exception. */
export const afterMidnightUntilMinute = [
  { value: 240, from: minors, source: legalSources.labourActMinorsMidnight },
] as const satisfies readonly LegalNumber[];

/** Weeks from one Sunday of work to the next where an exception allows Sundays: "één zondag op twee". */
export const weeksBetweenSundays = [
  { value: 2, from: minors, source: legalSources.labourActMinorsSunday },
] as const satisfies readonly LegalNumber[];
