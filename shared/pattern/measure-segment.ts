import type { ShiftCode, Workplace } from '../input/company.ts';
import type { LessonTimetable, School } from '../input/school.ts';
import { type CycleWeek, type Segment, weekKeys } from '../input/trajectory.ts';
import { minutesOfParts, partsOf } from '../plan/shifts.ts';
import { halvesOf } from '../plan/wish.ts';

/** What a segment is measured against: where it is worked and when the class has lessons. */
export type SegmentSetting = {
  /** Its usual shift fills what nothing asks for, and its shift codes need no name. */
  readonly workplace: Workplace;
  /** The workplaces that `V@wzc-1` may name. */
  readonly workplaces?: readonly Workplace[];
  /** Lessons of the class, which go before the pattern unless the segment leaves the class. */
  readonly timetable?: LessonTimetable | undefined;
  /** Lesson periods of a half day without a timetable; default 4 and 3. */
  readonly usualPeriods?: School['usualPeriods'];
  /** False where weekdays that nothing asks for stay free, as under a part-time contract; default true. */
  readonly isFullTime?: boolean;
};

/** One ordinary week of a cycle, without holidays, in minutes, half days and lesson periods. */
export type SegmentWeek = {
  readonly workMinutes: number;
  /** Half days of work from Monday to Friday, and in the weekend. */
  readonly workHalfDays: number;
  readonly weekendHalfDays: number;
  readonly schoolHalfDays: number;
  /** Weekday half days that the pattern leaves free: roster rest. */
  readonly restHalfDays: number;
  readonly lessonPeriods: number;
};

type Half = 0 | 1;
type Slot = { readonly is: 'school' | 'rest' | 'open' | 'none' } | { readonly is: 'work'; readonly assignment: string };

const defaultPeriods = { morning: 4, afternoon: 3 } as const;

function lessonsOf(segment: Segment, setting: SegmentSetting, weekday: number, half: Half): number {
  if (segment.leavesClassPattern === true || weekday > 4) return 0;
  const day = setting.timetable?.[weekKeys[weekday] as 'mon'];
  return (half === 0 ? day?.morning : day?.afternoon)?.periods ?? 0;
}

function slotOf(segment: Segment, setting: SegmentSetting, week: CycleWeek, weekday: number, half: Half): Slot {
  const assignment = halvesOf(week[weekKeys[weekday]!])[half];
  if (lessonsOf(segment, setting, weekday, half) > 0) return { is: 'school' };
  if (weekday > 4 && (assignment === undefined || assignment === 'school' || assignment === 'free'))
    return { is: 'none' };
  if (assignment === undefined) {
    return setting.isFullTime === false ? { is: 'open' } : { is: 'work', assignment: 'work' };
  }
  if (assignment === 'school') return { is: 'school' };
  return assignment === 'free' ? { is: 'rest' } : { is: 'work', assignment };
}

/** The shift code an assignment means; the usual one for `work` and for a code that is not there. */
function shiftOf(assignment: string, { workplace, workplaces }: SegmentSetting): ShiftCode | undefined {
  const [code, workplaceId] = assignment.split('@');
  const { shiftCodes, defaultShift } = workplaces?.find(({ id }) => id === workplaceId) ?? workplace;
  const named = shiftCodes.find((shift) => shift.code === code);
  return named ?? shiftCodes.find((shift) => shift.code === defaultShift) ?? shiftCodes[0];
}

/** Minutes of a day's two slots: a whole shift where both are the same, else half of each. */
function minutesOfDay(morning: Slot, afternoon: Slot, setting: SegmentSetting): number {
  const minutesOf = (slot: Slot, share: (minutes: number) => number): number => {
    const shift = slot.is === 'work' ? shiftOf(slot.assignment, setting) : undefined;
    if (!shift) return 0;
    const minutes = minutesOfParts(partsOf(shift));
    return shift.halfDay ? minutes : share(minutes);
  };
  const isWhole = morning.is === 'work' && afternoon.is === 'work' && morning.assignment === afternoon.assignment;
  if (isWhole) return minutesOf(morning, (minutes) => minutes);
  return (
    minutesOf(morning, (minutes) => Math.ceil(minutes / 2)) + minutesOf(afternoon, (minutes) => Math.floor(minutes / 2))
  );
}

function periodsOf(segment: Segment, setting: SegmentSetting, weekday: number, half: Half): number {
  const usual = setting.usualPeriods ?? defaultPeriods;
  return lessonsOf(segment, setting, weekday, half) || (half === 0 ? usual.morning : usual.afternoon);
}

function measureWeek(segment: Segment, week: CycleWeek, setting: SegmentSetting): SegmentWeek {
  const sum = {
    workMinutes: 0,
    workHalfDays: 0,
    weekendHalfDays: 0,
    schoolHalfDays: 0,
    restHalfDays: 0,
    lessonPeriods: 0,
  };
  for (let weekday = 0; weekday < 7; weekday++) {
    const slots = [0, 1].map((half) => slotOf(segment, setting, week, weekday, half as Half)) as [Slot, Slot];
    sum.workMinutes += minutesOfDay(...slots, setting);
    slots.forEach(({ is }, half) => {
      if (is === 'work' && weekday > 4) sum.weekendHalfDays++;
      else if (is === 'work') sum.workHalfDays++;
      else if (is === 'rest') sum.restHalfDays++;
      else if (is === 'school') {
        sum.schoolHalfDays++;
        sum.lessonPeriods += periodsOf(segment, setting, weekday, half as Half);
      }
    });
  }
  return sum;
}

/** The weeks of a segment's cycle as an ordinary year has them: no holidays, exams, pins or free days. */
export function measureSegment(segment: Segment, setting: SegmentSetting): SegmentWeek[] {
  return segment.cycle.map((week) => measureWeek(segment, week, setting));
}

/** Work minutes of a whole cycle. */
export function cycleMinutesOf(weeks: readonly SegmentWeek[]): number {
  return weeks.reduce((sum, { workMinutes }) => sum + workMinutes, 0);
}

/** Nominal work minutes a week of a segment, rounded down, so that a figure just under a limit never reads the limit. */
export function nominalMinutesOfSegment(segment: Segment, setting: SegmentSetting): number {
  const weeks = measureSegment(segment, setting);
  return Math.floor(cycleMinutesOf(weeks) / weeks.length);
}
