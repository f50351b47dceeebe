import type { Company } from '../../../shared/input/company.ts';
import { type ClassHalf, covers, isIn, type Part } from './class-calendar.ts';
import type { Kind, PlannedDay, PlannedHalf } from './plan-day.ts';

/** Half days that approved deviations work (with the shift) or take back, by "date part". */
export type DeviationHalves = { worked: Map<string, string>; recuperation: Set<string> };

type Decision = Partial<PlannedHalf> & { kind: Kind };

function isWorkWord(assignment: string | undefined): boolean {
  return assignment !== undefined && !['school', 'free', 'leave'].includes(assignment);
}

function isClosed(company: Company | undefined, date: string, part: Part): boolean {
  return (company?.closures ?? []).some((closure) => covers(closure.part, part) && isIn(date, closure));
}

/** Layers 7, 8 and 9: the pattern, work on every weekday that is nothing else under an OAO, the weekend. */
function byPattern(day: PlannedDay, asked: string | undefined): Decision {
  const isFullTime = day.agreement?.kind === 'oao';
  if (isWorkWord(asked)) return { kind: 'work', assignment: asked };
  if (day.classDay.isWeekend) return { kind: 'weekend' };
  if (!isFullTime) return { kind: 'unplanned' };
  return asked === 'free' ? { kind: 'rosterRest' } : { kind: 'work', assignment: 'work' };
}

/** Layer 6 takes the place of work only. */
function unlessClosed(day: PlannedDay, part: Part, deviations: DeviationHalves, decision: Decision): Decision {
  if (decision.kind !== 'work') return decision;
  if (deviations.recuperation.has(`${day.iso} ${part}`)) return { kind: 'recuperation' };
  return isClosed(day.company, day.iso, part) ? { kind: 'closure' } : decision;
}

/** Whether the company works a half day that is free of school: whole days by kind, single halves by their own setting. */
function companyWorks(company: Company, own: ClassHalf, other: ClassHalf): boolean {
  if (own.free !== other.free) return company.freeHalfDayIsWork ?? false;
  if (own.free === 'bridgeDay') return company.bridgeDayIsWorkDay ?? true;
  if (own.free === 'localFree') return company.localFreeDayIsWorkDay ?? true;
  return company.studyDayIsWorkDay ?? true;
}

/** A bridge day off is off for all; the other free days take the place of school only. */
function isFreeDay(day: PlannedDay, own: ClassHalf, other: ClassHalf, asked: string | undefined): boolean {
  if (own.free === undefined || companyWorks(day.company!, own, other)) return false;
  if (own.free === 'bridgeDay' && other.free === 'bridgeDay') return true;
  if (asked === 'school') return true;
  return asked === undefined && (own.losesLessons || !day.classDay.hasTimetable);
}

function inHoliday(day: PlannedDay, part: Part, asked: string | undefined, deviations: DeviationHalves): Decision {
  const deviation = deviations.worked.get(`${day.iso} ${part}`);
  if (deviation !== undefined) return { kind: 'work', assignment: deviation, deviation: true };
  if (day.agreement?.kind === 'partTime') {
    return unlessClosed(day, part, deviations, byPattern(day, asked === 'school' ? undefined : asked));
  }
  return { kind: day.classDay.isWeekend ? 'weekend' : 'leave' };
}

function inLessonWeek(day: PlannedDay, part: Part, asked: string | undefined, deviations: DeviationHalves): Decision {
  const { classDay, segment } = day;
  const own = classDay[part];
  const other = classDay[part === 'morning' ? 'afternoon' : 'morning'];
  const leavesClass = segment?.leavesClassPattern === true;
  if (own.lesson && !leavesClass) {
    return { kind: 'school', periods: own.periods, mismatch: isWorkWord(asked) || asked === 'free' };
  }
  const workBlock = own.workBlock && !leavesClass && !classDay.isWeekend;
  if (asked === 'school' && !classDay.isWeekend && own.free === undefined && !workBlock) {
    return {
      kind: 'school',
      periods: own.periods || own.usualPeriods,
      mismatch: !leavesClass && classDay.hasTimetable,
    };
  }
  if (isFreeDay(day, own, other, asked)) return { kind: 'schoolFree' };
  if (classDay.isWeekend && asked === 'school') return { kind: 'weekend' };
  const below = asked === 'school' || (workBlock && !isWorkWord(asked)) ? 'work' : asked;
  return unlessClosed(day, part, deviations, byPattern(day, below));
}

/** Decides half a day by the layers of domain.md §4, the pins aside. */
export function decide(day: PlannedDay, part: Part, asked: string | undefined, deviations: DeviationHalves): Decision {
  if (!day.agreement) return { kind: 'noAgreement' };
  if (day.isPublicHoliday) return { kind: 'publicHoliday' };
  if (day.holiday) return inHoliday(day, part, asked, deviations);
  return inLessonWeek(day, part, asked, deviations);
}

/** Free time by its name on a day. */
function freeKind(day: PlannedDay): Kind {
  if (day.isPublicHoliday) return 'publicHoliday';
  if (day.classDay.isWeekend) return 'weekend';
  if (day.holiday && day.agreement?.kind !== 'partTime') return 'leave';
  return day.agreement?.kind === 'oao' ? 'rosterRest' : 'unplanned';
}

function pinnedKind(day: PlannedDay, assignment: string): Kind {
  if (assignment === 'school') return 'school';
  if (isWorkWord(assignment)) return 'work';
  const free = freeKind(day);
  return assignment === 'leave' && free !== 'publicHoliday' && free !== 'weekend' ? 'leave' : free;
}

/** A pin against the class: lessons that are missed, or school on an open weekday on which the class has none. */
function isPinMismatch(day: PlannedDay, part: Part, assignment: string): boolean {
  const { classDay } = day;
  if (day.segment?.leavesClassPattern) return false;
  const hasLesson = classDay[part].lesson !== undefined;
  if (assignment !== 'school') return hasLesson && assignment !== 'leave';
  if (hasLesson || classDay.isWeekend || !classDay.hasTimetable) return false;
  return classDay[part].free === undefined && !classDay.closed;
}

/** Layer 2: what a pin makes of half a day. Work stays work under a deviation when the pin says work as well. */
export function decidePin(day: PlannedDay, part: Part, assignment: string, present: PlannedHalf): Decision {
  const kind = pinnedKind(day, assignment);
  const own = day.classDay[part];
  return {
    kind,
    pinned: true,
    mismatch: isPinMismatch(day, part, assignment),
    deviation: kind === 'work' && present.deviation,
    ...(kind === 'work' && { assignment }),
    ...(kind === 'school' && { periods: own.periods || own.usualPeriods }),
  };
}
