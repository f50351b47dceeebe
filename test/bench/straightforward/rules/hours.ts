import { countedOn, groupBy, ofKind, sum } from '../counted.ts';
import { type Figures, shownDay, type Week, weekly } from '../figures.ts';
import { type Found, found } from '../finding.ts';
import { minutesOn, type PlannedYear, periodsOn } from '../plan-day.ts';
import { birthdayOf } from '../work.ts';

const minimum = 1200;

function firstDayOf({ held }: PlannedYear, kind: 'oao' | 'sao'): string {
  const days = held.filter(({ agreement, firstDay, lastDay }) => agreement.kind === kind && firstDay <= lastDay);
  return days.map(({ firstDay }) => firstDay).sort()[0]!;
}

/** The 20-hour rule: error where schedule and year are both under it, warning where only the year is. */
function averages(year: PlannedYear, { countedHalfDays, average, nominal }: Figures): Found[] {
  if (countedHalfDays === 0 || average >= minimum) return [];
  const rule = nominal < minimum ? 'hours/average' : 'hours/average-realised';
  return [found(rule, firstDayOf(year, 'oao'), average)];
}

function saoAverage(year: PlannedYear): Found[] {
  const days = ofKind(year, 'sao');
  const average = weekly(sum(days.map(minutesOn)), days.flatMap(countedOn).length);
  return average < minimum ? [] : [found('hours/sao-average', firstDayOf(year, 'sao'), average)];
}

function totalOf(week: Week, periodMinutes: number): number {
  return week.workMinutes + week.periods * periodMinutes;
}

/** Weeks of one full-time week as one finding, with the size of the worst. */
function weekFindings(rule: string, weeks: readonly Week[], periodMinutes: number): Found[] {
  return [...groupBy(weeks, ({ fullTime }) => fullTime)].map(([fullTime, group]) => {
    const totals = group.map((week) => totalOf(week, periodMinutes));
    const distance = Math.max(...totals.map((total) => Math.abs(total - fullTime)));
    return found(
      rule,
      shownDay(group[0]!),
      totals.find((total) => Math.abs(total - fullTime) === distance),
    );
  });
}

/** School and work within the full-time week, with a lesson period of 60 minutes and of 50. */
function fullWeeks({ weeks, periodMinutes }: Figures): Found[] {
  const over = weeks.filter((week) => week.fullTime > 0 && totalOf(week, periodMinutes) > week.fullTime);
  const certain = over.filter((week) => totalOf(week, 50) > week.fullTime);
  const bySetting = over.filter((week) => totalOf(week, 50) <= week.fullTime);
  const full = weeks.filter(
    (week) => week.fullTime > 0 && week.countedHalfDays === 10 && week.lostHalfDays === 0 && week.workMinutes > 0,
  );
  const under = full.filter((week) => week.fullTime - totalOf(week, periodMinutes) > 60);
  return [
    ...weekFindings('hours/over-full-week', certain, periodMinutes),
    ...weekFindings('hours/over-full-week-by-setting', bySetting, periodMinutes),
    ...weekFindings('hours/under-full-week', under, periodMinutes),
  ];
}

function shares(year: PlannedYear, { share, allWorkMinutes, periods }: Figures): Found[] {
  if (allWorkMinutes + periods === 0) return [];
  const day = year.held.find(({ firstDay, lastDay }) => firstDay <= lastDay)?.firstDay ?? year.days[0]!.iso;
  const isFlemish = year.held.some(
    ({ agreement }) =>
      agreement.kind !== 'sao' && (year.companies.get(agreement.companyId)!.region ?? 'flanders') === 'flanders',
  );
  const percent = Math.floor(share / 100);
  return [
    ...(share < 6000 ? [found('hours/share-guideline', day, percent)] : []),
    ...(share < 5000 && isFlemish ? [found('hours/share-premium', day, percent)] : []),
  ];
}

/** At least 150 lesson periods in a full year, 240 up to 18, in proportion to the counted days. */
function schoolPart(year: PlannedYear): Found[] {
  const days = ofKind(year, 'oao');
  const counted = days.flatMap((day) => countedOn(day).map(() => day.iso));
  if (counted.length === 0) return [];
  const majority = birthdayOf(year.learner.birthDate, 18);
  const before = counted.filter((date) => date < majority).length;
  const { calendar } = year.classes;
  const [start, end] = [`${calendar.schoolYear.slice(0, 4)}-09-01`, `${calendar.schoolYear.slice(5)}-08-31`];
  const fullYear = [...year.classes.days.values()].filter(
    ({ iso, isWeekend }) =>
      iso >= start && iso <= end && !isWeekend && !calendar.holidays.has(iso) && !calendar.publicHolidays.has(iso),
  );
  const required = Math.ceil((240 * before + 150 * (counted.length - before)) / (fullYear.length * 2));
  const periods = sum(days.map(periodsOn));
  return periods < required ? [found('hours/school-part', firstDayOf(year, 'oao'), periods)] : [];
}

export function checkHours(year: PlannedYear, figures: Figures): Found[] {
  return [
    ...averages(year, figures),
    ...saoAverage(year),
    ...fullWeeks(figures),
    ...shares(year, figures),
    ...schoolPart(year),
  ];
}
