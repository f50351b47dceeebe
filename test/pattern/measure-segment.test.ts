import { describe, expect, test } from 'vitest';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import type { CycleWeek, Segment } from '../../shared/input/trajectory.ts';
import { measureSegment, nominalMinutesOfSegment, type SegmentSetting } from '../../shared/pattern/measure-segment.ts';
import { aCase } from '../support/a-case.ts';

const { workplaces, classGroups } = aCase((draft) => {
  draft.workplaces[0]!.shiftCodes.push({
    code: 'H',
    halfDay: true,
    parts: [{ start: '08:00', end: '12:00', breakMinutes: 0 }],
  });
});
const inClass: SegmentSetting = { workplace: workplaces[0]!, workplaces, timetable: classGroups[0]!.lessons[0]! };
const alone: SegmentSetting = { workplace: workplaces[0]!, workplaces };

function segment(cycle: readonly CycleWeek[], rest: Partial<Segment> = {}): Segment {
  return { firstDay: isoDate('2026-09-01'), lastDay: isoDate('2027-06-30'), cycle: [...cycle], ...rest };
}

const nothing = {
  workMinutes: 0,
  workHalfDays: 0,
  weekendHalfDays: 0,
  schoolHalfDays: 0,
  restHalfDays: 0,
  lessonPeriods: 0,
};

describe('a week of a segment', () => {
  test.each<[string, CycleWeek, SegmentSetting, Partial<typeof nothing>]>([
    [
      'lessons of the class, and the usual shift where nothing is asked',
      {},
      inClass,
      { workMinutes: 1368, workHalfDays: 6, schoolHalfDays: 4, lessonPeriods: 15 },
    ],
    [
      'lessons go before what the pattern asks',
      { mon: 'V', tue: 'free', wed: 'V', thu: 'free', fri: 'V' },
      inClass,
      { workMinutes: 912, workHalfDays: 4, schoolHalfDays: 4, restHalfDays: 2, lessonPeriods: 15 },
    ],
    [
      'without a timetable school has its usual periods',
      { mon: 'school', tue: { morning: 'school', afternoon: 'V' }, wed: 'V', thu: 'V', fri: 'V' },
      alone,
      { workMinutes: 1596, workHalfDays: 7, schoolHalfDays: 3, lessonPeriods: 11 },
    ],
    [
      'under a part-time contract nothing asked is nothing done',
      { wed: 'V' },
      { ...inClass, isFullTime: false },
      { workMinutes: 456, workHalfDays: 2, schoolHalfDays: 4, lessonPeriods: 15 },
    ],
    [
      'weekend shifts count, free Saturdays and school on Sundays do not',
      { wed: 'free', thu: 'free', fri: 'free', sat: 'N', sun: { morning: 'V', afternoon: 'school' } },
      inClass,
      { workMinutes: 768, weekendHalfDays: 3, schoolHalfDays: 4, restHalfDays: 6, lessonPeriods: 15 },
    ],
    [
      'a half-day code is used whole, other codes for half',
      { wed: { morning: 'H', afternoon: 'V' }, thu: 'H', fri: { morning: 'L', afternoon: 'free' } },
      inClass,
      { workMinutes: 240 + 228 + 240 + 228, workHalfDays: 5, schoolHalfDays: 4, restHalfDays: 1, lessonPeriods: 15 },
    ],
    [
      'a code of another workplace by name; a code that is not there is the usual shift',
      { wed: 'V@thuis-1', thu: 'work@thuis-1', fri: 'Z' },
      inClass,
      { workMinutes: 1368, workHalfDays: 6, schoolHalfDays: 4, lessonPeriods: 15 },
    ],
  ])('%s', (_, week, setting, expected) => {
    expect(measureSegment(segment([week]), setting)).toEqual([{ ...nothing, ...expected }]);
  });

  test('a segment that leaves the class has only the school it asks for', () => {
    const [week] = measureSegment(segment([{ mon: 'school' }], { leavesClassPattern: true }), {
      ...inClass,
      usualPeriods: { morning: 5, afternoon: 4 },
    });
    expect(week).toEqual({ ...nothing, workMinutes: 1824, workHalfDays: 8, schoolHalfDays: 2, lessonPeriods: 9 });
  });
});

describe('nominal minutes a week', () => {
  test.each<[string, CycleWeek[], number]>([
    ['one week', [{}], 1368],
    ['two weeks of which one rests on Friday', [{}, { fri: 'free' }], 1140],
    ['five weeks, rounded down', [{}, {}, {}, {}, { wed: 'N' }], 1384],
  ])('%s', (_, cycle, minutes) => {
    expect(nominalMinutesOfSegment(segment(cycle), inClass)).toBe(minutes);
  });
});
