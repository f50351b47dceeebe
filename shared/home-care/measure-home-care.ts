import {
  civilDate,
  type DayNumber,
  dayNumberOf,
  daysInMonth,
  type IsoDate,
  toDayNumber,
} from '../calendar/iso-date.ts';
import type { Plan } from '../plan/plan.ts';
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

/** Calendar days of a span under at least one placement in home care. */
function daysUnderPlacement(plan: Plan, first: number, last: number): number {
  const held = plan.placements.filter(
    ({ workplace }) => plan.context.workplaces[workplace]!.workplace.kind === 'homeCare',
  );
  let count = 0;
  for (let index = first; index <= last; index++) {
    if (held.some((placement) => placement.first <= index && index <= placement.last)) count++;
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

function measureMonth(plan: Plan, days: HomeCareDays, firstDay: DayNumber): HomeCareMonth | undefined {
  const { year, month } = civilDate(firstDay);
  const lastDay = firstDay + daysInMonth(year, month) - 1;
  const { first: frameFirst } = plan.context.frame;
  const covered = daysUnderPlacement(plan, firstDay - frameFirst, lastDay - frameFirst);
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
export function measureHomeCare(plan: Plan): HomeCareSummary | undefined {
  const days = homeCareDaysOf(plan);
  if (!days) return undefined;
  const remoteDays = days.filter(({ isRemote }) => isRemote).length;
  const months: HomeCareMonth[] = [];
  const { first: frameFirst } = plan.context.frame;
  let { year, month } = civilDate(frameFirst + plan.first);
  for (let day = dayNumberOf(year, month, 1); day <= frameFirst + plan.last; day = dayNumberOf(year, month, 1)) {
    const measured = measureMonth(plan, days, day);
    if (measured) months.push(measured);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return { days, supervisedDays: days.length - remoteDays, remoteDays, months };
}
