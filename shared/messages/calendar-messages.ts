import type { CalendarPeriodKind } from '../calendar/calendar-period.ts';
import type { PublicHolidayId } from '../calendar/public-holidays.ts';
import type { SchoolHolidayId } from '../calendar/school-holidays.ts';

type SevenTexts = readonly [string, string, string, string, string, string, string];

/** The words of the printed and exported school calendar in one language. */
export type CalendarMessages = {
  /** Takes `{{schoolYear}}`. */
  readonly title: string;
  readonly subtitle: string;
  readonly firstSchoolDay: string;
  readonly lastSchoolDay: string;
  readonly when: string;
  readonly what: string;
  readonly kind: string;
  readonly source: string;
  readonly sources: string;
  /** Between the first and the last day of a period. */
  readonly until: string;
  /** How the first day of a month is written. */
  readonly firstOfMonth: string;
  readonly parts: { readonly morning: string; readonly afternoon: string };
  readonly kinds: Readonly<Record<CalendarPeriodKind, string>>;
  /** Monday first, short enough for a table. */
  readonly weekdays: SevenTexts;
  readonly months: readonly [...SevenTexts, string, string, string, string, string];
  readonly names: Readonly<Record<SchoolHolidayId | PublicHolidayId | 'bridge-day' | 'christmas-eve', string>>;
};
