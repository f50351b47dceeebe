import type { CalendarPeriod } from '../../../shared/calendar/calendar-period.ts';
import { fromDayNumber, type IsoDate } from '../../../shared/calendar/iso-date.ts';
import type { CalendarEntry } from '../../../shared/input/school.ts';
import { schoolFreeReason, schoolHold } from '../../../shared/plan/class-days.ts';
import { halfDayFlag, halfDayKind, layer, origin, partBits } from '../../../shared/plan/half-day.ts';
import type { Plan } from '../../../shared/plan/plan.ts';

/** Why a half day is what it is, as a word for texts and exchange files. */
export const reasonNames = [
  'pinned',
  'movedLeave',
  'schoolHoliday',
  'publicHoliday',
  'replacementDay',
  'bridgeDay',
  'freeAfternoon',
  'localFree',
  'studyDay',
  'timetable',
  'exam',
  'schoolBlock',
  'workBlock',
  'closure',
  'recuperation',
  'deviation',
  'pattern',
  'generator',
  'import',
  'noGaps',
  'weekend',
  'outsideWeeklyHours',
  'noAgreement',
] as const;
export type ReasonName = (typeof reasonNames)[number];

/** The reason with what names it: a period of the law's calendar, or the name the school or company gave. */
export type HalfReason = {
  readonly because: ReasonName;
  readonly period?: CalendarPeriod;
  readonly name?: string;
};

const freeReasons = {
  [schoolFreeReason.bridgeDay]: 'bridgeDay',
  [schoolFreeReason.freeAfternoon]: 'freeAfternoon',
  [schoolFreeReason.localFree]: 'localFree',
  [schoolFreeReason.studyDay]: 'studyDay',
} as const;

type Named = { readonly firstDay: IsoDate; readonly lastDay: IsoDate; readonly part: keyof typeof partBits };

function covers(entry: Named, date: IsoDate, half: number): boolean {
  return entry.firstDay <= date && date <= entry.lastDay && (partBits[entry.part] & (half + 1)) !== 0;
}

/** The name of the last entry of a kind that the school, the campus or the class laid over a half day. */
function entryReason(plan: Plan, at: number, because: CalendarEntry['kind']): HalfReason {
  const { school, classGroup } = plan.classDays;
  const campus = school.campuses?.find(({ id }) => id === classGroup.campusId);
  const date = fromDayNumber(plan.context.frame.first + (at >> 1));
  const entry = [school.calendar, campus?.calendar, classGroup.calendar]
    .flatMap((entries) => entries ?? [])
    .findLast((candidate) => candidate.kind === because && covers(candidate, date, at % 2));
  return { because, ...(entry?.name !== undefined && { name: entry.name }) };
}

function freeReason(plan: Plan, at: number): HalfReason {
  const because = freeReasons[plan.classDays.free[at] as keyof typeof freeReasons];
  return because === 'localFree' || because === 'studyDay' ? entryReason(plan, at, because) : { because };
}

function holidayReason(plan: Plan, day: number, because: 'schoolHoliday' | 'publicHoliday'): HalfReason {
  const { calendarDays } = plan.classDays;
  const [days, periods] =
    because === 'schoolHoliday'
      ? [calendarDays.schoolHoliday, calendarDays.holidays]
      : [calendarDays.publicHoliday, calendarDays.publicHolidays];
  const period = periods[days[day]! - 1];
  return { because, ...(period && { period }) };
}

/** A replacement day names the public holiday it replaces, where the calendar knows that day. */
function replacementReason(plan: Plan, day: number): HalfReason {
  const date = fromDayNumber(plan.context.frame.first + day);
  const { company } = plan.context.companies[plan.agreements[plan.agreement[day]!]!.company]!;
  const replaced = company.replacementDays?.find(({ replacementDay }) => replacementDay === date)?.publicHoliday;
  const period = plan.classDays.calendarDays.publicHolidays.find(({ firstDay }) => firstDay === replaced);
  return { because: 'replacementDay', ...(period && { period }) };
}

function closureReason(plan: Plan, at: number): HalfReason {
  const day = at >> 1;
  const { company } = plan.context.companies[plan.agreements[plan.agreement[day]!]!.company]!;
  const date = fromDayNumber(plan.context.frame.first + day);
  const name = company.closures?.findLast((closure) => covers(closure, date, at % 2))?.name;
  return { because: 'closure', ...(name !== undefined && { name }) };
}

function patternReason(plan: Plan, at: number): HalfReason {
  if (plan.origin[at] === origin.generator) return { because: 'generator' };
  return { because: plan.origin[at] === origin.import ? 'import' : 'pattern' };
}

function schoolReason(plan: Plan, at: number): HalfReason {
  if (plan.layer[at] !== layer.classGroup) return patternReason(plan, at);
  const hold = plan.classDays.hold[at];
  if (hold === schoolHold.exam) return entryReason(plan, at, 'exam');
  return hold === schoolHold.block ? entryReason(plan, at, 'schoolBlock') : { because: 'timetable' };
}

function workReason(plan: Plan, at: number): HalfReason {
  const flags = plan.flags[at]!;
  if ((flags & halfDayFlag.schoolFreeWorked) !== 0) return freeReason(plan, at);
  if (plan.layer[at] === layer.classGroup) return entryReason(plan, at, 'workBlock');
  return plan.layer[at] === layer.noGaps ? { because: 'noGaps' } : patternReason(plan, at);
}

/** Kinds that a pin chooses; what the calendar makes of free time stays the calendar's. */
const chosenByPin: ReadonlySet<number> = new Set([
  halfDayKind.school,
  halfDayKind.work,
  halfDayKind.rosterRest,
  halfDayKind.unplanned,
]);

function pinReason(plan: Plan, at: number): HalfReason {
  return plan.origin[at] === origin.manual ? { because: 'pinned' } : patternReason(plan, at);
}

/** Without an agreement the calendar still says why there is no school. */
function noAgreementReason(plan: Plan, at: number): HalfReason {
  const day = at >> 1;
  const { calendarDays, free } = plan.classDays;
  if (calendarDays.publicHoliday[day] !== 0) return holidayReason(plan, day, 'publicHoliday');
  if (day % 7 > 4) return { because: 'weekend' };
  if (calendarDays.schoolHoliday[day] !== 0) return holidayReason(plan, day, 'schoolHoliday');
  return free[at] === schoolFreeReason.none ? { because: 'noAgreement' } : freeReason(plan, at);
}

/**
 * Why a half day (index `2 * day + half`) is what it is. The words someone typed as the reason of a pin stay out: they
 * may speak of health, and exports leave the house.
 */
export function reasonAt(plan: Plan, at: number): HalfReason {
  const flags = plan.flags[at]!;
  if ((flags & halfDayFlag.movedLeave) !== 0) return { because: 'movedLeave' };
  if ((flags & halfDayFlag.deviation) !== 0) return { because: 'deviation' };
  if ((flags & halfDayFlag.pinned) !== 0 && chosenByPin.has(plan.kind[at]!)) return pinReason(plan, at);
  switch (plan.kind[at]) {
    case halfDayKind.school:
      return schoolReason(plan, at);
    case halfDayKind.work:
      return workReason(plan, at);
    case halfDayKind.leave:
      return holidayReason(plan, at >> 1, 'schoolHoliday');
    case halfDayKind.publicHoliday:
      if ((flags & halfDayFlag.replacementDay) !== 0) return replacementReason(plan, at >> 1);
      return holidayReason(plan, at >> 1, 'publicHoliday');
    case halfDayKind.schoolFree:
      return freeReason(plan, at);
    case halfDayKind.closure:
      return closureReason(plan, at);
    case halfDayKind.recuperation:
      return { because: 'recuperation' };
    case halfDayKind.rosterRest:
      return patternReason(plan, at);
    case halfDayKind.weekend:
      return { because: 'weekend' };
    case halfDayKind.unplanned:
      return { because: 'outsideWeeklyHours' };
    default:
      return noAgreementReason(plan, at);
  }
}
