import { addDays, differenceInCalendarDays, isSunday, parseISO } from 'date-fns';
import { type Found, found } from '../finding.ts';
import { isPublicHolidayHere } from '../plan-day.ts';
import { iso } from '../school-calendar.ts';
import { majorityMinute, type Work, type WorkYear, within } from '../work.ts';
import { minorWorks } from './minors.ts';

/** A date on which a minor works, and whether every workplace of it has an exception. */
type RestDayWork = { date: string; excepted: boolean };

function datesOf(all: WorkYear, work: Work): RestDayWork[] {
  const majority = majorityMinute(all, work.day);
  const dates: RestDayWork[] = [];
  for (let offset = 0; offset * 1440 < work.end; offset++) {
    const [from, to] = [offset * 1440, Math.min((offset + 1) * 1440, majority)];
    const shifts = work.shifts.filter(({ parts }) => within(parts, from, to).length > 0);
    if (shifts.length === 0) continue;
    const excepted = shifts.every(({ workplace }) => workplace.minorSundayException === true);
    dates.push({ date: iso(addDays(work.day.classDay.date, offset)), excepted });
  }
  return dates;
}

function oneFinding(rule: string, dates: readonly string[]): Found[] {
  const distinct = [...new Set(dates)].sort();
  return distinct.length > 0 ? [found(rule, distinct[0]!, distinct.length)] : [];
}

/** No Sunday that is worked within two weeks of one that was. */
function tooOften(sundays: readonly string[]): string[] {
  const late: string[] = [];
  let taken: string | undefined;
  for (const date of sundays) {
    if (date === taken) continue;
    if (taken && differenceInCalendarDays(parseISO(date), parseISO(taken)) < 14) late.push(date);
    else taken = date;
  }
  return late;
}

/** Sundays and public holidays of a learner under 18. */
export function checkMinorSundays(all: WorkYear): Found[] {
  const [first] = all.year.days;
  if (!first || all.majority <= first.iso) return [];
  const { publicHolidays } = all.year.classes.calendar;
  const dates = minorWorks(all).flatMap((work) => datesOf(all, work));
  const sundays = dates.filter(({ date }) => isSunday(parseISO(date)));
  const isHoliday = (date: string) => {
    const day = all.year.byDate.get(date);
    return day ? isPublicHolidayHere(day) : publicHolidays.has(date);
  };
  const holidays = dates.filter(({ date }) => !isSunday(parseISO(date)) && isHoliday(date));
  return [
    ...oneFinding(
      'minors/sunday',
      sundays.filter(({ excepted }) => !excepted).map(({ date }) => date),
    ),
    ...oneFinding(
      'minors/public-holiday',
      holidays.filter(({ excepted }) => !excepted).map(({ date }) => date),
    ),
    ...oneFinding('minors/sunday-in-two', tooOften(sundays.filter(({ excepted }) => excepted).map(({ date }) => date))),
  ];
}
