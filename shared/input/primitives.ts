import { z } from 'zod';
import { isIsoDate } from '../calendar/iso-date.ts';
import { isSchoolYear } from '../calendar/school-year.ts';
import { cleanText } from './clean-text.ts';

/** A day as YYYY-MM-DD; refused when it is not a real day. */
export const isoDateSchema = z.string().refine(isIsoDate, { error: 'input.isoDate' });

/** A school year as "2026-2027", from 2001-2002 to 2098-2099. */
export const schoolYearSchema = z.string().refine(isSchoolYear, { error: 'input.schoolYear' });

/** A wall-clock time as HH:MM, 00:00 to 23:59. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'input.clockTime' });

/** A name of a thing inside the file: letters, digits, `- _ .`, at most 60. */
export const idSchema = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u, { error: 'input.id' });

function textSchema(longest: number) {
  return z
    .string()
    .overwrite(cleanText)
    .min(1, { error: 'input.empty' })
    .max(longest, { error: 'input.long' })
    .regex(/^(?:[^\p{Cc}]|[\n\t])*$/u, { error: 'input.control' });
}

/** A text of one line or a few: cleaned when it is read, never empty. */
export const nameSchema = textSchema(120);
export const noteSchema = textSchema(2000);

export const dayPartSchema = z.enum(['day', 'morning', 'afternoon']);
export type DayPart = z.infer<typeof dayPartSchema>;

/** A whole day or one half of it. */
export const dayPartEntrySchema = z.strictObject({ date: isoDateSchema, part: dayPartSchema });
export type DayPartEntry = z.infer<typeof dayPartEntrySchema>;

export const periodSchema = { firstDay: isoDateSchema, lastDay: isoDateSchema };

/** Minutes since midnight of an HH:MM text. */
export function minutesOfClock(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
