import { countedOn, groupBy, isLost, ofKind, sum } from './counted.ts';
import { nominalFigures } from './nominal.ts';
import { isTrainingDay, minutesOn, type PlannedDay, type PlannedYear, periodsOn } from './plan-day.ts';

/** One calendar week of the plan. */
export type Week = {
  monday: string;
  days: PlannedDay[];
  workMinutes: number;
  periods: number;
  /** The stricter full-time week of the companies in it, 0 without an OAO. */
  fullTime: number;
  countedHalfDays: number;
  lostHalfDays: number;
};

export type Figures = {
  countedHalfDays: number;
  workMinutes: number;
  allWorkMinutes: number;
  periods: number;
  periodMinutes: number;
  required: number;
  toPlan: number;
  average: number;
  nominal: number;
  /** Work over work and school, in ten-thousandths. */
  share: number;
  weeks: Week[];
};

const minimum = 1200;

function weekOf(monday: string, days: PlannedDay[]): Week {
  const held = days.filter(({ agreement }) => agreement);
  const full = held.filter(({ agreement }) => agreement!.kind === 'oao');
  const counted = full.flatMap(countedOn);
  return {
    monday,
    days,
    workMinutes: sum(held.map(minutesOn)),
    periods: sum(held.map(periodsOn)),
    fullTime: full.length === 0 ? 0 : Math.min(...full.map(({ company }) => company!.fullTimeMinutesPerWeek)),
    countedHalfDays: counted.length,
    lostHalfDays: counted.filter(isLost).length,
  };
}

/** Weekly average over counted half days, rounded down. */
export function weekly(minutes: number, halfDays: number): number {
  return halfDays === 0 ? 0 : Math.floor((minutes * 10) / halfDays);
}

export function figuresOf(year: PlannedYear): Figures {
  const full = ofKind(year, 'oao');
  const countedHalfDays = full.flatMap(countedOn).length;
  const workMinutes = sum(full.map(minutesOn));
  const allWorkMinutes = sum(year.days.map(minutesOn));
  const periods = sum(year.days.map(periodsOn));
  const periodMinutes = year.classes.school.lessonPeriodMinutes ?? 60;
  const all = allWorkMinutes + periods * periodMinutes;
  const required = Math.ceil((minimum * countedHalfDays) / 10);
  return {
    countedHalfDays,
    workMinutes,
    allWorkMinutes,
    periods,
    periodMinutes,
    required,
    toPlan: Math.max(0, required - workMinutes),
    average: weekly(workMinutes, countedHalfDays),
    nominal: nominalFigures(year, full),
    share: all === 0 ? 0 : Math.floor((allWorkMinutes * 10_000) / all),
    weeks: [...groupBy(year.days, ({ classDay }) => classDay.monday)].map(([monday, days]) => weekOf(monday, days)),
  };
}

/** The day a week is shown on: its first with lessons or work. */
export function shownDay({ days }: Week): string {
  return (days.find(isTrainingDay) ?? days[0]!).iso;
}
