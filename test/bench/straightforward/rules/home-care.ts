import { addMonths, parseISO, subDays } from 'date-fns';
import { isIn } from '../class-calendar.ts';
import { sum } from '../counted.ts';
import { type Found, found } from '../finding.ts';
import { halves, type PlannedDay, type PlannedYear } from '../plan-day.ts';
import { iso } from '../school-calendar.ts';

const supervisedDays = 10;

type HomeDay = { date: string; minutes: number; remote: boolean };

function homeMinutes(day: PlannedDay): number {
  return sum(
    halves(day)
      .filter(({ shift }) => shift?.workplace.kind === 'homeCare')
      .map(({ minutes }) => minutes),
  );
}

/** Days of work in home care, from the first to the last day of its placements. */
function homeDays(year: PlannedYear): HomeDay[] {
  const own = year.placements.filter(
    ({ workplace, firstDay, lastDay }) => workplace.kind === 'homeCare' && firstDay <= lastDay,
  );
  const first = own.map(({ firstDay }) => firstDay).sort()[0];
  const last = own
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1);
  if (!first || !last) return [];
  const { remoteFirstDay, supervised = [] } = year.trajectory.homeCare ?? {};
  return year.days
    .filter((day) => day.iso >= first && day.iso <= last && homeMinutes(day) > 0)
    .map((day) => ({
      date: day.iso,
      minutes: homeMinutes(day),
      remote:
        remoteFirstDay !== undefined && day.iso >= remoteFirstDay && !supervised.some((one) => isIn(day.iso, one)),
    }));
}

/** At least ten supervised days before remote work. */
function remoteTooEarly(days: readonly HomeDay[]): Found[] {
  const supervisedFirst = days.findIndex(({ remote }) => remote);
  if (supervisedFirst < 0 || supervisedFirst >= supervisedDays) return [];
  return [found('home-care/remote-too-early', days[supervisedFirst]!.date, supervisedFirst)];
}

/** Remote work only after a positive evaluation; without any evaluation, the days that are there by now. */
function remoteBeforeEvaluation(year: PlannedYear, days: readonly HomeDay[], today: string): Found[] {
  const evaluations = year.trajectory.homeCare?.evaluations ?? [];
  const wrong = days.find(({ date, remote }) => {
    if (!remote || (evaluations.length === 0 && date > today)) return false;
    return !evaluations.some((one) => (one.outcome === 'positive' ? one.date <= date : one.date < date));
  });
  return wrong ? [found('home-care/remote-before-evaluation', wrong.date)] : [];
}

function firstMonth(days: readonly HomeDay[]): Found[] {
  const [first] = days;
  if (!first) return [];
  if (days.length < supervisedDays) return [found('home-care/never-ten-days', first.date, days.length)];
  const last = iso(subDays(addMonths(parseISO(first.date), 1), 1));
  const inMonth = days.filter(({ date }) => date <= last).length;
  return inMonth < supervisedDays ? [found('home-care/short-first-month', first.date, inMonth)] : [];
}

export function checkHomeCare(year: PlannedYear, today: string): Found[] {
  const days = homeDays(year);
  return [...remoteTooEarly(days), ...remoteBeforeEvaluation(year, days, today), ...firstMonth(days)];
}
