import { describe, expect, test } from 'vitest';
import { publicHolidaysFor } from '../../electron/calendar/belgian-public-holidays.ts';
import { buildCalendarDays } from '../../shared/calendar/calendar-days.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { buildSchoolCalendar } from '../../shared/calendar/school-calendar.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import { type CycleWeek, type Segment, segmentSchema, type WeekKey, weekKeys } from '../../shared/input/trajectory.ts';
import { layTemplate, lessonDaysOf } from '../../shared/pattern/lay-template.ts';
import { nominalOfTemplate } from '../../shared/pattern/nominal-template.ts';
import { type PatternTemplateId, patternTemplates } from '../../shared/pattern/templates.ts';
import { halfDayFlag, halfDayKind } from '../../shared/plan/half-day.ts';
import { hasWork } from '../../shared/plan/plan.ts';
import { aCase } from '../support/a-case.ts';
import { dayIndex, planOf } from '../support/plan-of.ts';

const year = schoolYear('2026-2027');
const calendar = buildCalendarDays(buildSchoolCalendar(year, publicHolidaysFor(year)));
const whole = { firstDay: isoDate('2026-09-01'), lastDay: isoDate('2027-06-30') };
const base = aCase();
const setting = { workplace: base.workplaces[0]!, timetable: base.classGroups[0]!.lessons[0]! };

function lay(id: PatternTemplateId, lessonDays: readonly WeekKey[] = ['mon', 'tue'], period = whole): Segment[] {
  const template = patternTemplates.find((it) => it.id === id)!;
  return layTemplate(template, { ...period, lessonDays, shiftCode: 'V', lateShiftCode: 'L', calendar });
}

/** A week as one letter a day: S school, V and L shifts, r rest, a dot for nothing; small letters for half a day. */
function letters(week: CycleWeek): string {
  return weekKeys
    .map((key) => {
      const day = week[key];
      if (day === undefined) return '.';
      if (typeof day !== 'string') return day.morning!.toLowerCase();
      return day === 'school' ? 'S' : day === 'free' ? 'r' : day;
    })
    .join('');
}

describe('templates of one week or a few', () => {
  test.each<[PatternTemplateId, WeekKey[], string[], boolean]>([
    ['threeDays', ['mon', 'tue'], ['SSVVV..'], false],
    ['threeDays', ['thu', 'fri'], ['VVVSS..'], false],
    ['threeDays', ['wed'], ['SVSVV..'], true],
    ['fourDays', ['mon', 'tue'], ['SVVVV..'], true],
    ['fourDays', ['fri'], ['VVVVS..'], false],
    ['twoDays', ['mon', 'tue'], ['SSSVV..'], true],
    ['twoDays', ['mon', 'wed', 'fri'], ['SVSVS..'], false],
    ['oneWeekOneWeek', ['mon', 'tue'], ['SSSSS..', 'VVVVV..'], true],
    ['oneWeekTwoWeeks', ['mon', 'tue'], ['SSSSS..', 'VVVVV..', 'VVVVV..'], true],
    ['twoThreeDays', ['mon', 'tue'], ['SSSVV..', 'SSVVV..'], true],
    ['twoWeeksThreeWeeks', [], ['SSSSS..', 'SSSSS..', 'VVVVV..', 'VVVVV..', 'VVVVV..'], true],
    ['mixed', ['mon', 'tue'], ['SSVVL..', 'SSVLrV.', 'SSVVvv.'], false],
    ['mixed', ['mon'], ['SVVVL..', 'SVVLrV.', 'SVVVvv.'], false],
    ['mixed', ['mon', 'tue', 'wed'], ['SSSVL..', 'SSSLrV.', 'SSSVvv.'], false],
  ])('%s with lessons on %j', (id, lessonDays, weeks, leaves) => {
    const [segment, ...others] = lay(id, lessonDays);
    expect(others).toEqual([]);
    expect([segment!.firstDay, segment!.lastDay]).toEqual([whole.firstDay, whole.lastDay]);
    expect(segment!.cycle.map(letters)).toEqual(weeks);
    expect(segment!.leavesClassPattern ?? false).toBe(leaves);
  });

  test('the lesson days of a class are those of its timetable', () => {
    expect(lessonDaysOf(base.classGroups[0]!.lessons[0]!)).toEqual(['mon', 'tue']);
  });
});

describe('twenty work weeks', () => {
  /** Weeks in order, S for school and V for work. */
  const weeksOf = (segments: readonly Segment[]) =>
    segments.flatMap(({ cycle }) => cycle.map((week) => letters(week)[0])).join('');

  test('are twenty over a school year, in blocks of four with school between, at most sixteen weeks a segment', () => {
    const segments = lay('twentyWorkWeeks');
    expect(weeksOf(segments)).toBe('SSSVVVVSSSSVVVVSSSVVVVSSSSVVVVSSSSVVVV');
    expect(segments.map(({ firstDay, lastDay, cycle }) => [firstDay, lastDay, cycle.length])).toEqual([
      ['2026-09-01', '2027-01-10', 16],
      ['2027-01-11', '2027-05-23', 16],
      ['2027-05-24', '2027-06-30', 6],
    ]);
  });

  test('are all the weeks there are where the period holds fewer', () => {
    const period = { firstDay: isoDate('2027-03-01'), lastDay: isoDate('2027-06-30') };
    expect(weeksOf(lay('twentyWorkWeeks', ['mon', 'tue'], period))).toBe('V'.repeat(16));
  });

  test('planned, they are worked in twenty weeks', () => {
    const plan = planOf((draft) => {
      draft.trajectories[0]!.segments = structuredClone(lay('twentyWorkWeeks')) as never;
    });
    let weeks = 0;
    for (let monday = 0; monday < plan.kind.length / 2; monday += 7) {
      if ([0, 1, 2, 3, 4].some((weekday) => hasWork(plan, monday + weekday))) weeks++;
    }
    expect(weeks).toBe(20);
    expect(plan.kind[dayIndex(plan, '2026-09-22') * 2]).toBe(halfDayKind.work);
  });
});

describe('every template', () => {
  test.each(patternTemplates.map(({ id }) => id))(
    '%s makes segments a file can hold, without a difference with the class',
    (id) => {
      const segments = lay(id);
      for (const segment of segments) expect(segmentSchema.parse(segment)).toEqual(segment);
      const plan = planOf((draft) => {
        draft.trajectories[0]!.segments = structuredClone(segments) as never;
      });
      expect(plan.flags.some((flags) => (flags & halfDayFlag.mismatch) !== 0)).toBe(false);
    },
  );

  test.each<[PatternTemplateId, number, boolean, object | undefined]>([
    ['threeDays', 1368, true, undefined],
    ['fourDays', 1824, true, undefined],
    ['twoDays', 912, false, { days: 1, everyWeeks: 1 }],
    ['oneWeekOneWeek', 1140, false, { days: 1, everyWeeks: 7 }],
    ['oneWeekTwoWeeks', 1520, true, undefined],
    ['twoThreeDays', 1140, false, { days: 1, everyWeeks: 7 }],
    ['twoWeeksThreeWeeks', 1368, true, undefined],
    ['twentyWorkWeeks', 1200, true, undefined],
    ['mixed', 1368, true, undefined],
  ])('%s gives %i minutes a week with shifts of 7 h 36', (id, minutesPerWeek, reachesMinimum, extra) => {
    expect(nominalOfTemplate(lay(id), setting)).toEqual({ minutesPerWeek, reachesMinimum, ...(extra && { extra }) });
  });

  test('with short shifts three days are under 20 hours and need more than a day each week', () => {
    const [shift] = setting.workplace.shiftCodes;
    const short = { ...shift!, parts: [{ start: '08:00', end: '12:00', breakMinutes: 0 }] };
    const workplace = { ...setting.workplace, shiftCodes: [short] };
    expect(nominalOfTemplate(lay('threeDays'), { ...setting, workplace })).toEqual({
      minutesPerWeek: 720,
      reachesMinimum: false,
      extra: { days: 2, everyWeeks: 1 },
    });
  });
});
