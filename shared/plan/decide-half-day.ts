import type { Company } from '../input/company.ts';
import { type ClassDays, schoolFreeReason, schoolHold } from './class-days.ts';
import type { CompanyDays } from './company-days.ts';
import { type HalfDayKind, halfDayFlag, halfDayKind, type Layer, layer, type Origin, origin } from './half-day.ts';
import type { DeviationDays } from './lay-deviations.ts';
import type { Plan } from './plan.ts';
import type { Wish } from './wish.ts';

const usualWork: Wish = { asks: 'work' };
const nothing: Wish = { asks: 'nothing' };

function decide(plan: Plan, at: number, kind: HalfDayKind, by: Layer, from: Origin): void {
  plan.kind[at] = kind;
  plan.layer[at] = by;
  plan.origin[at] = from;
}

function isWorkInstead(company: Company, classDays: ClassDays, day: number, half: number): boolean {
  const reason = classDays.free[day * 2 + half]!;
  if (classDays.free[day * 2 + (1 - half)] !== reason) return company.freeHalfDayIsWork ?? false;
  if (reason === schoolFreeReason.bridgeDay) return company.bridgeDayIsWorkDay ?? true;
  if (reason === schoolFreeReason.localFree) return company.localFreeDayIsWorkDay ?? true;
  return company.studyDayIsWorkDay ?? true;
}

/**
 * A half day on which school is free although neither holiday nor public holiday: true when nothing below may fill it.
 * A bridge day off is off for all; the other free days only take the place of school, so planned work goes on.
 */
function isFreeInstead(plan: Plan, company: Company, day: number, half: number, wish: Wish): boolean {
  const { classDays } = plan;
  const at = day * 2 + half;
  if (isWorkInstead(company, classDays, day, half)) return false;
  if (
    classDays.free[at] === schoolFreeReason.bridgeDay &&
    classDays.free[day * 2 + (1 - half)] === schoolFreeReason.bridgeDay
  ) {
    return true;
  }
  const takesSchool = classDays.lostLessons[at] === 1 || classDays.hasTimetable[day] === 0;
  return wish.asks === 'school' || (wish.asks === 'nothing' && takesSchool);
}

/** Layers 7 and 8 below school: the pattern, then work on every weekday that is nothing else. Returns the wish that is worked. */
function decidePattern(plan: Plan, day: number, at: number, wish: Wish, isFullTime: boolean): Wish {
  const isWeekend = day % 7 > 4;
  if (wish.asks === 'work') {
    decide(plan, at, halfDayKind.work, layer.pattern, patternOrigin(plan, day));
    return wish;
  }
  if (wish.asks === 'free' && !isWeekend) {
    const kind = isFullTime ? halfDayKind.rosterRest : halfDayKind.unplanned;
    decide(plan, at, kind, layer.pattern, patternOrigin(plan, day));
    return nothing;
  }
  if (isWeekend) {
    decide(plan, at, halfDayKind.weekend, layer.weekend, origin.law);
    return nothing;
  }
  if (!isFullTime) {
    decide(plan, at, halfDayKind.unplanned, layer.noGaps, origin.pattern);
    return nothing;
  }
  decide(plan, at, halfDayKind.work, layer.noGaps, origin.company);
  return usualWork;
}

function patternOrigin(plan: Plan, day: number): Origin {
  const segment = plan.segment[day]!;
  const source = segment < 0 ? undefined : plan.segments[segment]!.segment.origin;
  return source === undefined ? origin.pattern : origin[source];
}

/** Layer 6 over what layers 7 and 8 gave: closure and recuperation take the place of work only. */
function decideClosure(
  plan: Plan,
  companyDays: CompanyDays,
  deviations: DeviationDays,
  day: number,
  at: number,
): boolean {
  if (deviations.recuperation.has(at)) {
    decide(plan, at, halfDayKind.recuperation, layer.closure, origin.manual);
    return true;
  }
  if ((companyDays.closure[day]! & ((at % 2) + 1)) !== 0) {
    decide(plan, at, halfDayKind.closure, layer.closure, origin.company);
    return true;
  }
  return false;
}

/** Layer 5: lessons, exams and blocks of the class, unless the segment leaves the class. True when school holds the half day. */
function decideSchool(plan: Plan, day: number, at: number, wish: Wish, leavesClass: boolean): boolean {
  const { classDays } = plan;
  const hold = leavesClass ? schoolHold.none : classDays.hold[at]!;
  const wantsSchool = wish.asks === 'school' && day % 7 < 5 && classDays.free[at] === 0;
  if (hold !== schoolHold.none) {
    decide(
      plan,
      at,
      halfDayKind.school,
      layer.classGroup,
      hold === schoolHold.timetable ? origin.classGroup : origin.school,
    );
    plan.lessonPeriods[at] = classDays.lessonPeriods[at]!;
    if (wish.asks === 'work' || wish.asks === 'free') plan.flags[at]! |= halfDayFlag.mismatch;
    return true;
  }
  if (!wantsSchool || (!leavesClass && classDays.workBlock[at] === 1)) return false;
  decide(plan, at, halfDayKind.school, layer.pattern, origin.pattern);
  plan.lessonPeriods[at] = classDays.lessonPeriods[at]! || classDays.usualPeriods[at]!;
  if (!leavesClass && classDays.hasTimetable[day] === 1) plan.flags[at]! |= halfDayFlag.mismatch;
  return true;
}

/** A half day under an agreement that is neither a public holiday nor in a school holiday: layers 5 to 9. */
function decideLessonWeek(plan: Plan, day: number, at: number, wish: Wish, deviations: DeviationDays): Wish {
  const { classDays } = plan;
  const segment = plan.segment[day]!;
  const leavesClass = segment >= 0 && plan.segments[segment]!.segment.leavesClassPattern === true;
  if (decideSchool(plan, day, at, wish, leavesClass)) return nothing;
  const { agreement, company } = plan.agreements[plan.agreement[day]!]!;
  const companyDays = plan.context.companies[company]!;
  const isFree = classDays.free[at] !== schoolFreeReason.none;
  if (isFree && isFreeInstead(plan, companyDays.company, day, at % 2, wish)) {
    decide(plan, at, halfDayKind.schoolFree, layer.classGroup, origin.school);
    return nothing;
  }
  const isWorkBlock = classDays.workBlock[at] === 1 && day % 7 < 5 && !leavesClass;
  const below = wish.asks === 'school' || (isWorkBlock && wish.asks !== 'work') ? usualWork : wish;
  const worked = decidePattern(
    plan,
    day,
    at,
    day % 7 > 4 && wish.asks === 'school' ? nothing : below,
    agreement.kind === 'oao',
  );
  if (plan.kind[at] !== halfDayKind.work) return worked;
  if (decideClosure(plan, companyDays, deviations, day, at)) return nothing;
  if (isWorkBlock) decide(plan, at, halfDayKind.work, layer.classGroup, origin.school);
  if (isFree && (classDays.lostLessons[at] === 1 || wish.asks === 'school'))
    plan.flags[at]! |= halfDayFlag.schoolFreeWorked;
  return worked;
}

/** A half day in a school holiday: leave, unless an approved deviation works it; a part-time contract is not suspended. */
function decideSchoolHoliday(plan: Plan, day: number, at: number, wish: Wish, deviations: DeviationDays): Wish {
  const { agreement, company } = plan.agreements[plan.agreement[day]!]!;
  const deviation = deviations.worked.get(at);
  if (deviation) {
    decide(plan, at, halfDayKind.work, layer.schoolHoliday, origin.manual);
    plan.flags[at]! |= halfDayFlag.deviation;
    return deviation;
  }
  if (agreement.kind === 'partTime') {
    const worked = decidePattern(plan, day, at, wish.asks === 'school' ? nothing : wish, false);
    const isWork = plan.kind[at] === halfDayKind.work;
    return isWork && decideClosure(plan, plan.context.companies[company]!, deviations, day, at) ? nothing : worked;
  }
  if (day % 7 > 4) decide(plan, at, halfDayKind.weekend, layer.weekend, origin.law);
  else decide(plan, at, halfDayKind.leave, layer.schoolHoliday, origin.law);
  return nothing;
}

/** Decides one half day by layers 1 and 3 to 9 (pins come after) and returns the wish for work that stands, for its shift. */
export function decideHalfDay(plan: Plan, day: number, half: number, wish: Wish, deviations: DeviationDays): Wish {
  const at = day * 2 + half;
  const agreement = plan.agreement[day]!;
  if (agreement < 0) {
    decide(plan, at, halfDayKind.noAgreement, layer.outside, origin.none);
    return nothing;
  }
  const calendar = plan.classDays.calendarDays;
  if (calendar.publicHoliday[day] !== 0) {
    decide(plan, at, halfDayKind.publicHoliday, layer.publicHoliday, origin.law);
    return nothing;
  }
  if (plan.context.companies[plan.agreements[agreement]!.company]!.replacementDay[day] === 1) {
    decide(plan, at, halfDayKind.publicHoliday, layer.publicHoliday, origin.company);
    plan.flags[at]! |= halfDayFlag.replacementDay;
    return nothing;
  }
  if (calendar.schoolHoliday[day] !== 0) return decideSchoolHoliday(plan, day, at, wish, deviations);
  return decideLessonWeek(plan, day, at, wish, deviations);
}
