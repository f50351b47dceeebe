import { toDayNumber } from '../calendar/iso-date.ts';
import type { Workplace } from '../input/company.ts';
import type { LessonTimetable } from '../input/school.ts';
import { cycleMinutesOf, measureSegment, type SegmentWeek } from '../pattern/measure-segment.ts';
import { halfDayKind } from '../plan/half-day.ts';
import { type Plan, workMinutesAt } from '../plan/plan.ts';
import { minutesOfParts, partsOf } from '../plan/shifts.ts';

/** Work minutes of a week or a cycle, and what its contract asks of it. */
export type Roster = { readonly minutes: number; readonly contractual: number };

const weekdayHalves = 10;

function usualMinutes({ shiftCodes, defaultShift }: Workplace): number {
  const code = shiftCodes.find((shift) => shift.code === defaultShift) ?? shiftCodes[0];
  return code ? minutesOfParts(partsOf(code)) : 0;
}

/**
 * Contractual work of some weekday half days: the full-time week minus school, and no more than usual shifts on all of
 * them would give, because lesson periods and shifts seldom add up to the minute.
 */
function contractual(
  fullWeek: number,
  countedHalves: number,
  school: number,
  openHalves: number,
  usual: number,
): number {
  const share = Math.floor((fullWeek * countedHalves) / weekdayHalves);
  return Math.max(0, Math.min(share - school, Math.floor((openHalves * usual) / 2)));
}

/** The workplace of the placement that holds on a day. */
export function workplaceOn(plan: Plan, day: number): Workplace | undefined {
  const placement = plan.placements[plan.placement[day]!];
  return placement && plan.context.workplaces[placement.workplace]!.workplace;
}

/** The lesson timetable that covers a day. */
export function timetableOn(plan: Plan, day: number): LessonTimetable | undefined {
  const date = plan.context.frame.first + day;
  return plan.classDays.classGroup.lessons.find(
    ({ firstDay, lastDay }) => toDayNumber(firstDay) <= date && date <= toDayNumber(lastDay),
  );
}

/** The full-time week of the company that a day is worked for, 0 without an OAO. */
export function fullWeekOn(plan: Plan, day: number): number {
  const planned = plan.agreements[plan.agreement[day]!];
  if (planned?.agreement.kind !== 'oao') return 0;
  return plan.context.companies[planned.company]!.company.fullTimeMinutesPerWeek;
}

/** A week as it is planned, around a day of rest in it: holidays, closures and free days lower what is asked. */
export function plannedWeek(plan: Plan, around: number, lessonPeriodMinutes: number): Roster {
  const monday = around - (around % 7);
  const workplace = workplaceOn(plan, around);
  let [minutes, school, counted, open] = [0, 0, 0, 0];
  for (let day = Math.max(monday, plan.first); day <= Math.min(monday + 6, plan.last); day++) {
    if (plan.agreement[day]! < 0) continue;
    minutes += workMinutesAt(plan, day);
    for (let at = day * 2; at < day * 2 + 2 && day % 7 < 5; at++) {
      const kind = plan.kind[at];
      const isOpen = kind === halfDayKind.work || kind === halfDayKind.rosterRest;
      if (isOpen) open++;
      if (isOpen || kind === halfDayKind.school) counted++;
      school += plan.lessonPeriods[at]! * lessonPeriodMinutes;
    }
  }
  const usual = workplace ? usualMinutes(workplace) : 0;
  return { minutes, contractual: contractual(fullWeekOn(plan, around), counted, school, open, usual) };
}

/** Monday to Sunday weeks of the round of a cycle that a day lies in, by the numbers of its weeks. */
function weeksOfRound(plan: Plan, around: number): number[] {
  const segment = plan.segment[around]!;
  const weeks = [around - (around % 7)];
  const numberOf = (monday: number) => {
    for (let day = monday; day < monday + 7; day++) {
      if (plan.segment[day] === segment && plan.cycleWeek[day]! >= 0) return plan.cycleWeek[day]!;
    }
    return -1;
  };
  const { first, last } = plan.segments[segment]!;
  const { length } = plan.segments[segment]!.segment.cycle;
  let number = plan.cycleWeek[around]!;
  for (let monday = weeks[0]! - 7; monday + 6 >= first && number > 0; monday -= 7) {
    if (numberOf(monday) < 0) continue;
    number--;
    weeks.unshift(monday);
  }
  number = plan.cycleWeek[around]!;
  for (let monday = weeks.at(-1)! + 7; monday <= last && number < length - 1; monday += 7) {
    if (numberOf(monday) < 0) continue;
    number++;
    weeks.push(monday);
  }
  return weeks;
}

/** The first day of a week under an agreement, whose contract the week answers to; its Monday without one. */
function firstHeldDay(plan: Plan, monday: number): number {
  const last = Math.min(monday + 6, plan.last);
  for (let day = Math.max(monday, plan.first); day <= last; day++) if (plan.agreement[day]! >= 0) return day;
  return monday;
}

/** The round of the cycle that a day lies in, as it is planned. */
export function plannedRound(plan: Plan, around: number, lessonPeriodMinutes: number): Roster | undefined {
  if (plan.segment[around]! < 0 || plan.cycleWeek[around]! < 0) return undefined;
  const weeks = weeksOfRound(plan, around).map((monday) =>
    plannedWeek(plan, firstHeldDay(plan, monday), lessonPeriodMinutes),
  );
  return {
    minutes: weeks.reduce((sum, week) => sum + week.minutes, 0),
    contractual: weeks.reduce((sum, week) => sum + week.contractual, 0),
  };
}

/** The cycle of a segment as it is written, at the workplace and with the lessons of a day, week by week and as a whole. */
export function writtenCycle(
  plan: Plan,
  around: number,
  lessonPeriodMinutes: number,
): { readonly weeks: readonly SegmentWeek[]; readonly asked: readonly number[]; readonly whole: Roster } | undefined {
  const workplace = workplaceOn(plan, around);
  const planned = plan.segments[plan.segment[around]!];
  if (!workplace || !planned) return undefined;
  const setting = {
    workplace,
    workplaces: plan.context.classYear.workplaces,
    timetable: timetableOn(plan, around),
    usualPeriods: plan.classDays.school.usualPeriods,
  };
  const weeks = measureSegment(planned.segment, setting);
  const asked = weeks.map(({ lessonPeriods, workHalfDays, restHalfDays }) =>
    contractual(
      fullWeekOn(plan, around),
      weekdayHalves,
      lessonPeriods * lessonPeriodMinutes,
      workHalfDays + restHalfDays,
      usualMinutes(workplace),
    ),
  );
  return {
    weeks,
    asked,
    whole: {
      minutes: cycleMinutesOf(weeks),
      contractual: planned.segment.contractualMinutesPerCycle ?? asked.reduce((sum, minutes) => sum + minutes, 0),
    },
  };
}
