import type { CalendarDays } from '../calendar/calendar-days.ts';
import { fromDayNumber, type IsoDate, toDayNumber } from '../calendar/iso-date.ts';
import type { LessonTimetable } from '../input/school.ts';
import { type CycleWeek, type DayAssignment, type Segment, type WeekKey, weekKeys } from '../input/trajectory.ts';
import { isHolidayWeek } from '../plan/cycle-weeks.ts';
import type { PatternTemplate, TemplateDay, TemplateWeek } from './templates.ts';

/** Where a template is laid: a period, the class's lesson days, and the shifts to work. */
export type TemplateRequest = {
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** Weekdays on which the class has lessons, Monday first. */
  readonly lessonDays: readonly WeekKey[];
  readonly shiftCode: string;
  /** The shift of evenings in a mixed pattern; default the same. */
  readonly lateShiftCode?: string;
  /** Tells the weeks of school holiday, which hold neither work nor school weeks. */
  readonly calendar: CalendarDays;
};

const weekdays = weekKeys.slice(0, 5);
const longestCycle = 16;

/** The weekdays a timetable has lessons on. */
export function lessonDaysOf(timetable: LessonTimetable): WeekKey[] {
  return weekdays.filter((key) => timetable[key as 'mon'] !== undefined);
}

/** So many school days: the class's own first, then the next weekdays of the week. */
function schoolDays(count: number, lessonDays: readonly WeekKey[]): ReadonlySet<WeekKey> {
  const others = weekdays.filter((key) => !lessonDays.includes(key));
  return new Set([...lessonDays, ...others].slice(0, count));
}

function assignmentOf(day: TemplateDay, { shiftCode, lateShiftCode = shiftCode }: TemplateRequest): DayAssignment {
  switch (day) {
    case 'day':
      return shiftCode;
    case 'late':
      return lateShiftCode;
    case 'rest':
      return 'free';
    case 'morning':
      return { morning: shiftCode, afternoon: 'free' };
  }
}

function layWeek(week: TemplateWeek, request: TemplateRequest): CycleWeek {
  if ('workDays' in week) {
    const school = schoolDays(weekdays.length - week.workDays, request.lessonDays);
    return Object.fromEntries(weekdays.map((key) => [key, school.has(key) ? 'school' : request.shiftCode]));
  }
  const open = weekdays.filter((key) => !request.lessonDays.includes(key));
  const skipped = open.length - week.days.length;
  const laid = weekdays.map((key): [WeekKey, DayAssignment] => {
    const place = open.indexOf(key);
    return [key, place < 0 ? 'school' : assignmentOf(week.days[place - skipped] ?? 'day', request)];
  });
  const { shiftCode } = request;
  return {
    ...Object.fromEntries(laid),
    ...(week.saturday === 'day' && { sat: shiftCode }),
    ...(week.saturday === 'morning' && { sat: { morning: shiftCode } }),
  };
}

/** True when the school days of a week are not exactly those of the class. */
function leavesClass(week: CycleWeek, lessonDays: readonly WeekKey[]): boolean {
  return weekdays.some((key) => (week[key] === 'school') !== lessonDays.includes(key));
}

function segmentOf(firstDay: IsoDate, lastDay: IsoDate, cycle: CycleWeek[], request: TemplateRequest): Segment {
  const leaves = cycle.some((week) => leavesClass(week, request.lessonDays));
  return { firstDay, lastDay, cycle, ...(leaves && { leavesClassPattern: true }) };
}

/** Mondays of the weeks of a period that are not school holiday. */
function countedMondays({ firstDay, lastDay, calendar }: TemplateRequest): number[] {
  const { frame } = calendar;
  const [first, last] = [toDayNumber(firstDay), toDayNumber(lastDay)];
  const mondays: number[] = [];
  for (let week = Math.floor((first - frame.first) / 7); frame.first + week * 7 <= last; week++) {
    if (week < 0 || !isHolidayWeek(calendar, week)) mondays.push(frame.first + week * 7);
  }
  return mondays;
}

/** Which of so many weeks are work: blocks of equal length, the school weeks spread evenly before them. */
function blockWeeks(weeks: number, workWeeks: number, length: number): TemplateWeek[] {
  const work = Math.min(workWeeks, weeks);
  const blocks = Math.max(1, Math.ceil(work / length));
  const laid: TemplateWeek[] = [];
  const upTo = (total: number, block: number) => Math.floor((total * block) / blocks);
  for (let block = 0; block < blocks; block++) {
    const schoolWeeks = upTo(weeks - work, block + 1) - upTo(weeks - work, block);
    const workOfBlock = upTo(work, block + 1) - upTo(work, block);
    for (let week = 0; week < schoolWeeks; week++) laid.push({ workDays: 0 });
    for (let week = 0; week < workOfBlock; week++) laid.push({ workDays: 5 });
  }
  return laid;
}

/** Lays weeks that do not repeat as segments of at most sixteen, each as long as its own weeks. */
function layBlocks(weeks: readonly TemplateWeek[], mondays: readonly number[], request: TemplateRequest): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < weeks.length; from += longestCycle) {
    const next = mondays[from + longestCycle];
    const cycle = weeks.slice(from, from + longestCycle).map((week) => layWeek(week, request));
    const firstDay = from === 0 ? request.firstDay : fromDayNumber(mondays[from]!);
    segments.push(segmentOf(firstDay, next === undefined ? request.lastDay : fromDayNumber(next - 1), cycle, request));
  }
  return segments;
}

/** The segments of a template over a period: one, or for blocks as many as their weeks need. */
export function layTemplate(template: PatternTemplate, request: TemplateRequest): Segment[] {
  if ('cycle' in template) {
    const cycle = template.cycle.map((week) => layWeek(week, request));
    return [segmentOf(request.firstDay, request.lastDay, cycle, request)];
  }
  const mondays = countedMondays(request);
  return layBlocks(blockWeeks(mondays.length, template.workWeeks, template.blockWeeks), mondays, request);
}
