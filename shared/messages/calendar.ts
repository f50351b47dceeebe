import { calendarEn } from './calendar-en.ts';
import { calendarFr } from './calendar-fr.ts';
import type { CalendarMessages } from './calendar-messages.ts';
import { calendarNl } from './calendar-nl.ts';

/** The calendar's words by language; Dutch is the reference. */
export const calendarMessages = {
  nl: calendarNl,
  en: calendarEn,
  fr: calendarFr,
} as const satisfies Record<string, CalendarMessages>;
