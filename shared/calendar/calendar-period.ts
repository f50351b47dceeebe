import type { Period } from './period.ts';

export type CalendarPeriodKind = 'schoolHoliday' | 'publicHoliday' | 'bridgeDay' | 'freeAfternoon';

/** A run of days of the school calendar, as the command line prints it: the name is the official Dutch one, the source a citation. */
export type CalendarPeriod = Period & {
  readonly id: string;
  readonly kind: CalendarPeriodKind;
  readonly name: string;
  /** Only where half a day is concerned. */
  readonly part?: 'morning' | 'afternoon';
  readonly source: string;
};
