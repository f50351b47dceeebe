import {
  civilDate,
  type DayNumber,
  dayNumberOf,
  daysInMonth,
  type IsoDate,
  toDayNumber,
} from '../calendar/iso-date.ts';
import type { Plan, PlannedPlacement } from '../plan/plan.ts';
import { rememberLast } from '../rules/remember-last.ts';
import { type HomeCareDays, homeCareDaysOf } from './home-care-days.ts';
import { type VestaMinutes, vestaMinutes } from './vesta.ts';

/** One started month of home care, in minutes; a month is started when the placement covers a day of it. */
export type HomeCareMonth = VestaMinutes & {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  readonly firstDay: DayNumber;
  readonly daysUnderPlacement: number;
  readonly supervisedMinutes: number;
  /** Hours of the mentor that go on as assimilated hours. */
  readonly mentorMinutes: number;
};

/** The figures of a learner's time in home care. */
export type HomeCareSummary = {
  readonly days: HomeCareDays;
  readonly supervisedDays: number;
  readonly remoteDays: number;
  readonly months: readonly HomeCareMonth[];
};

/** The placements in home care, by their first day. */
function homePlacements(plan: Plan): PlannedPlacement[] {
  const { workplaces } = plan.context;
  return plan.placements
    .filter(({ workplace }) => workplaces[workplace]!.workplace.kind === 'homeCare')
    .sort((a, b) => a.first - b.first);
}

/** Calendar days of a span under at least one of the placements, which come by their first day. */
function daysUnderPlacement(placements: readonly PlannedPlacement[], first: number, last: number): number {
  let count = 0;
  let counted = first - 1;
  for (const placement of placements) {
    const from = Math.max(placement.first, counted + 1);
    const until = Math.min(placement.last, last);
    if (until < from) continue;
    count += until - from + 1;
    counted = until;
  }
  return count;
}

function sumIn(
  first: DayNumber,
  last: DayNumber,
  entries: readonly { readonly date: IsoDate; readonly minutes: number }[],
): number {
  let minutes = 0;
  for (const entry of entries) {
    const day = toDayNumber(entry.date);
    if (day >= first && day <= last) minutes += entry.minutes;
  }
  return minutes;
}

function measureMonth(
  plan: Plan,
  placements: readonly PlannedPlacement[],
  days: HomeCareDays,
  firstDay: DayNumber,
): HomeCareMonth | undefined {
  const { year, month } = civilDate(firstDay);
  const lastDay = firstDay + daysInMonth(year, month) - 1;
  const { first: frameFirst } = plan.context.frame;
  const covered = daysUnderPlacement(placements, firstDay - frameFirst, lastDay - frameFirst);
  if (covered === 0) return undefined;
  let [remote, supervised] = [0, 0];
  for (const { index, minutes, isRemote } of days) {
    const day = frameFirst + index;
    if (day < firstDay || day > lastDay) continue;
    if (isRemote) remote += minutes;
    else supervised += minutes;
  }
  return {
    year,
    month,
    firstDay,
    daysUnderPlacement: covered,
    supervisedMinutes: supervised,
    mentorMinutes: sumIn(firstDay, lastDay, plan.trajectory.homeCare?.mentorHours ?? []),
    ...vestaMinutes(remote, covered, firstDay),
  };
}

/** Measures home care of a plan: supervised and remote days, and every started month; undefined without home care. */
export const measureHomeCare = rememberLast((plan: Plan): HomeCareSummary | undefined => {
  const days = homeCareDaysOf(plan);
  if (!days) return undefined;
  const placements = homePlacements(plan);
  const remoteDays = days.filter(({ isRemote }) => isRemote).length;
  const months: HomeCareMonth[] = [];
  const { first: frameFirst } = plan.context.frame;
  const lastDay = frameFirst + Math.max(...placements.map(({ last }) => last));
  let { year, month } = civilDate(frameFirst + placements[0]!.first);
  for (let day = dayNumberOf(year, month, 1); day <= lastDay; day = dayNumberOf(year, month, 1)) {
    const measured = measureMonth(plan, placements, days, day);
    if (measured) months.push(measured);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return { days, supervisedDays: days.length - remoteDays, remoteDays, months };
});
