import { addWeeks } from 'date-fns';
import type { Workplace } from '../../../../shared/input/company.ts';
import type { LessonTimetable } from '../../../../shared/input/school.ts';
import { isIn, type Part, parts, weekdayKeys } from '../class-calendar.ts';
import { groupBy, sum } from '../counted.ts';
import { assignmentIn } from '../cycle.ts';
import type { Figures } from '../figures.ts';
import { type Found, found } from '../finding.ts';
import {
  halves,
  isPublicHolidayHere,
  isWorked,
  minutesOn,
  type PlannedDay,
  type PlannedHalf,
  type PlannedYear,
  periodsOn,
} from '../plan-day.ts';
import { iso } from '../school-calendar.ts';
import { codeAt, shiftFrom } from '../shifts.ts';

type HalfOfDay = { day: PlannedDay; part: Part; half: PlannedHalf };

function halvesOf({ days }: PlannedYear): HalfOfDay[] {
  return days.flatMap((day) => parts.map((part) => ({ day, part, half: day[part] })));
}

/** A learner is at school when the class is; exams and blocks go before the pattern without a word. */
function mismatches(year: PlannedYear): Found[] {
  const different = halvesOf(year).filter(({ day, part, half }) => {
    const { lesson } = day.classDay[part];
    return half.mismatch && (half.pinned || (lesson !== 'exam' && lesson !== 'block'));
  });
  return [...groupBy(different, ({ day, half }) => (half.pinned ? undefined : day.segment)).values()].map((group) =>
    found('plan/school-day-mismatch', group[0]!.day.iso, group.length),
  );
}

type Roster = { minutes: number; asked: number };

/** What a contract asks of some weekday half days: the full week minus school, at most usual shifts on all open ones. */
function askedOf(fullWeek: number, counted: number, school: number, open: number, usual: number): number {
  const share = Math.floor((fullWeek * counted) / 10);
  return Math.max(0, Math.min(share - school, Math.floor((open * usual) / 2)));
}

function fullWeekOn({ agreement, company }: PlannedDay): number {
  return agreement?.kind === 'oao' ? company!.fullTimeMinutesPerWeek : 0;
}

function usualMinutes(workplace: Workplace | undefined): number {
  return workplace ? shiftFrom(workplace, codeAt(workplace, workplace.defaultShift), 'whole').minutes : 0;
}

/** A week as it is planned, for the contract of a day in it. */
function plannedWeek(around: PlannedDay, week: readonly PlannedDay[], periodMinutes: number): Roster {
  const days = week.filter(({ agreement }) => agreement);
  const weekdays = days.filter(({ classDay }) => !classDay.isWeekend);
  const kinds = weekdays.flatMap(halves).map(({ kind }) => kind);
  const open = kinds.filter((kind) => kind === 'work' || kind === 'rosterRest').length;
  const counted = open + kinds.filter((kind) => kind === 'school').length;
  const school = sum(weekdays.map(periodsOn)) * periodMinutes;
  const usual = usualMinutes(around.placement?.workplace);
  return { minutes: sum(days.map(minutesOn)), asked: askedOf(fullWeekOn(around), counted, school, open, usual) };
}

/** The weeks of the round of the cycle that a day lies in, by the days of each. */
function round(day: PlannedDay, weeks: readonly PlannedDay[][]): PlannedDay[][] {
  const numberOf = (week: readonly PlannedDay[]) => week.find((one) => one.segment === day.segment)?.cycleWeek;
  const counted = weeks.filter((week) => numberOf(week) !== undefined);
  const own = counted.findIndex((week) => week.includes(day));
  const first = own - day.cycleWeek!;
  return counted.slice(Math.max(0, first), first + day.segment!.cycle.length);
}

/** The cycle of a segment as it is written, in an ordinary year at the workplace and with the lessons of a day. */
function writtenCycle(
  day: PlannedDay,
  timetable: LessonTimetable | undefined,
  year: PlannedYear,
  periodMinutes: number,
): Roster | undefined {
  const { segment, placement } = day;
  if (!segment || !placement) return undefined;
  const { usualPeriods } = year.classes.school;
  const place = placement.workplace;
  const weeks = segment.cycle.map((_, week) => {
    let [minutes, open, periods] = [0, 0, 0];
    for (const weekday of weekdayKeys) {
      const isWeekend = weekday === 'sat' || weekday === 'sun';
      const asked = parts.map((part) => {
        const lesson = isWeekend || segment.leavesClassPattern ? undefined : timetable?.[weekday]?.[part];
        const own = assignmentIn(segment, week, weekday, part) ?? (isWeekend ? 'free' : 'work');
        if (!lesson && own !== 'school') return own;
        if (!isWeekend) periods += lesson?.periods ?? usualPeriods?.[part] ?? (part === 'morning' ? 4 : 3);
        return 'school';
      });
      const isWhole = asked[0] === asked[1];
      for (const [index, own] of asked.entries()) {
        if (own !== 'school' && !isWeekend) open++;
        if (own === 'school' || own === 'free' || (isWhole && index === 1)) continue;
        const [name, workplaceId] = own.split('@') as [string, string | undefined];
        const workplace = (workplaceId && year.workplaces.get(workplaceId)) || place;
        minutes += shiftFrom(workplace, codeAt(workplace, name), isWhole ? 'whole' : parts[index]!).minutes;
      }
    }
    return { minutes, asked: askedOf(fullWeekOn(day), 10, periods * periodMinutes, open, usualMinutes(place)) };
  });
  const { contractualMinutesPerCycle } = segment;
  return {
    minutes: sum(weeks.map(({ minutes }) => minutes)),
    asked: contractualMinutesPerCycle ?? sum(weeks.map(({ asked }) => asked)),
  };
}

const restKinds: readonly string[] = ['rosterRest', 'unplanned'];

/** Pinned rest for work on a public holiday within six weeks: a whole day above four hours, else half a day; each used once. */
function compensatoryRest(year: PlannedYear): Set<PlannedHalf> {
  const used = new Set<PlannedHalf>();
  for (const day of year.days.filter((one) => one.agreement && isWorked(one) && isPublicHolidayHere(one))) {
    const last = iso(addWeeks(day.classDay.date, 6));
    const rests = halvesOf(year).filter(
      ({ day: { iso: date }, half }) =>
        date > day.iso && date <= last && half.pinned && !used.has(half) && restKinds.includes(half.kind),
    );
    for (const { half } of rests.slice(0, minutesOn(day) > 240 ? 2 : 1)) used.add(half);
  }
  return used;
}

function reaches({ minutes, asked }: Roster): boolean {
  return minutes >= asked;
}

/** Roster rest is explained when its week, the round of the cycle or the cycle as written reaches what the contract asks. */
function unexplained(year: PlannedYear, { weeks, periodMinutes }: Figures): Found[] {
  const daysOfWeek = new Map(weeks.map(({ monday, days }) => [monday, days]));
  const inSegment = (day: PlannedDay) =>
    weeks.map(({ days }) => days).filter((days) => days.some((one) => one.segment === day.segment));
  const rosterOf = ({ day, half }: HalfOfDay): Roster | undefined => {
    const timetable = year.classes.group.lessons.find((one) => isIn(day.iso, one));
    const written = half.pinned ? undefined : writtenCycle(day, timetable, year, periodMinutes);
    if (written && reaches(written)) return undefined;
    const week = plannedWeek(day, daysOfWeek.get(day.classDay.monday)!, periodMinutes);
    if (reaches(week)) return undefined;
    if (day.segment && day.cycleWeek !== undefined) {
      const rounds = round(day, inSegment(day)).map((days) =>
        plannedWeek(days.find(({ agreement }) => agreement) ?? day, days, periodMinutes),
      );
      if (sum(rounds.map(({ minutes }) => minutes)) >= sum(rounds.map(({ asked }) => asked))) return undefined;
    }
    return written ?? week;
  };
  const compensatory = compensatoryRest(year);
  const resting = halvesOf(year).flatMap((own) => {
    const isRest = own.half.kind === 'rosterRest' && !compensatory.has(own.half);
    const roster = isRest ? rosterOf(own) : undefined;
    return roster ? [{ ...own, roster }] : [];
  });
  const keyOf = ({ day, half }: HalfOfDay) =>
    half.pinned
      ? `week ${day.classDay.monday}`
      : `segment ${year.trajectory.segments.indexOf(day.segment!)} ${day.placement ? year.placements.indexOf(day.placement) : -1}`;
  return [...groupBy(resting, keyOf).values()].map(([first]) =>
    found('plan/unexplained-free-weekday', first!.day.iso, first!.roster.minutes),
  );
}

export function checkPlanRules(year: PlannedYear, figures: Figures): Found[] {
  return [...mismatches(year), ...unexplained(year, figures)];
}
