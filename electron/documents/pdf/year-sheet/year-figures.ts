import { isoWeekOf } from '../../../../shared/calendar/iso-date.ts';
import type { WeekHours } from '../../../../shared/hours/hours-summary.ts';
import { formatDayCount, formatHours, formatMinutes } from '../../../../shared/messages/format.ts';
import { numberOn } from '../../../../shared/rules/legal-number.ts';
import { weeklyMinimumMinutes } from '../../../../shared/rules/legal-numbers-hours.ts';
import type { YearModel } from './year-drawing.ts';

/** A figure of the foot: what it is, with its limit, and its value. */
export type YearFigure = { readonly label: string; readonly value: string };

function sumOfMonths({ months }: YearModel, key: 'workHalfDays' | 'schoolHalfDays'): number {
  return months.reduce((sum, month) => sum + month[key], 0);
}

/** Work and school of a week over its full-time week: the fullest one, compared by what is left. */
function fullestWeek(weeks: readonly WeekHours[]): WeekHours | undefined {
  const room = (week: WeekHours) => week.fullTimeMinutes - week.workMinutes - week.schoolMinutes;
  const limited = weeks.filter(({ fullTimeMinutes }) => fullTimeMinutes > 0);
  return limited.reduce<WeekHours | undefined>(
    (best, week) => (best === undefined || room(week) < room(best) ? week : best),
    undefined,
  );
}

/** Hours against their limits; the 20-hour figures only where an OAO holds. */
export function hourFigures(model: YearModel): YearFigure[] {
  const { texts, sheet } = model;
  const { hours, plan } = sheet.facts;
  const { language, translate } = texts;
  const say = (key: string, params: Record<string, string | number> = {}) =>
    translate(`documents.yearSheet.${key}`, params);
  const planned: YearFigure = {
    label: say('planned', { days: formatDayCount(sumOfMonths(model, 'workHalfDays'), language) }),
    value: formatHours(hours.allWorkMinutes),
  };
  if (hours.denominatorHalfDays === 0) return [planned];
  const limit = numberOn(weeklyMinimumMinutes, plan.context.frame.first + plan.first);
  const week = fullestWeek(hours.weeks);
  return [
    {
      label: say('required', { days: formatDayCount(hours.denominatorHalfDays, language) }),
      value: formatHours(hours.requiredMinutes),
    },
    planned,
    {
      label: say('average', { limit: formatMinutes(limit, language) }),
      value: formatMinutes(hours.averageMinutesPerWeek, language),
    },
    { label: say('nominal'), value: formatMinutes(hours.nominalMinutesPerWeek, language) },
    ...(week === undefined
      ? []
      : [
          {
            label: say('fullestWeek', {
              week: isoWeekOf(plan.context.frame.first + week.firstIndex).week,
              limit: formatMinutes(week.fullTimeMinutes, language),
            }),
            value: formatMinutes(week.workMinutes + week.schoolMinutes, language),
          },
        ]),
  ];
}

/** School and leave: share, days, lesson periods, paid of what is built up, unpaid. */
export function leaveFigures(model: YearModel): YearFigure[] {
  const { texts, sheet } = model;
  const { hours, leave } = sheet.facts;
  const { language, translate } = texts;
  const say = (key: string, params: Record<string, string | number> = {}) =>
    translate(`documents.yearSheet.${key}`, params);
  const days = (halfDays: number) => formatDayCount(halfDays, language);
  return [
    { label: say('share'), value: `${Math.floor(hours.workplaceShare / 100)} %` },
    { label: say('schoolDays'), value: days(sumOfMonths(model, 'schoolHalfDays')) },
    { label: say('lessonPeriods'), value: String(hours.lessonPeriods) },
    {
      label: say('paidLeave'),
      value: say('paidOf', { days: days(leave.paidHalfDays), limit: days(leave.entitledHalfDays) }),
    },
    { label: say('unpaidLeave'), value: days(leave.unpaidHalfDays) },
  ];
}
