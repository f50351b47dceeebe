import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { buildPlan } from '../../shared/plan/build-plan.ts';
import { halfDayFlag, halfDayKindNames, layer, originNames } from '../../shared/plan/half-day.ts';
import { lessonPeriodsAt, type Plan, shiftsAt, workMinutesAt } from '../../shared/plan/plan.ts';
import { aCase, type CaseChange, contextOf } from './a-case.ts';

/** The plan of the first trajectory of a case. */
export function planOf(change?: CaseChange): Plan {
  const classYear = aCase(change);
  return buildPlan(contextOf(classYear), classYear.trajectories[0]!);
}

export function dayIndex(plan: Plan, date: string): number {
  return toDayNumber(isoDate(date)) - plan.context.frame.first;
}

const layerNames = Object.keys(layer);
const flagNames = Object.entries(halfDayFlag);

/** Half days of a day in words: one when both are equal, else "morning / afternoon". */
function inWords(plan: Plan, date: string, word: (at: number) => string): string {
  const at = dayIndex(plan, date) * 2;
  const [morning, afternoon] = [word(at), word(at + 1)];
  return morning === afternoon ? morning : `${morning} / ${afternoon}`;
}

export function kindOn(plan: Plan, date: string): string {
  return inWords(plan, date, (at) => halfDayKindNames[plan.kind[at]!]!);
}

/** Layer and origin: "pattern generator", "schoolHoliday law". */
export function provenanceOn(plan: Plan, date: string): string {
  return inWords(plan, date, (at) => `${layerNames[plan.layer[at]! - 1]} ${originNames[plan.origin[at]!]}`);
}

export function flagsOn(plan: Plan, date: string): string {
  return inWords(plan, date, (at) =>
    flagNames
      .filter(([, bit]) => (plan.flags[at]! & bit) !== 0)
      .map(([name]) => name)
      .join(' '),
  );
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** What is worked on a day: "V@wzc-1 07:00-15:06 = 456"; past 24:00 the shift ends on the next day. */
export function workOn(plan: Plan, date: string): string {
  const day = dayIndex(plan, date);
  const shifts = shiftsAt(plan, day).map(({ code, workplace, parts }) => {
    const times = parts.map(({ start, end }) => `${clock(start)}-${clock(end)}`).join(' ');
    return `${code}@${plan.context.workplaces[workplace]!.workplace.id} ${times}`;
  });
  return [...shifts, `= ${workMinutesAt(plan, day)}`].join(' ');
}

export function periodsOn(plan: Plan, date: string): number {
  return lessonPeriodsAt(plan, dayIndex(plan, date));
}
