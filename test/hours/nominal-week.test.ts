import { expect, test } from 'vitest';
import { measureHours } from '../../shared/hours/measure-hours.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { planOf } from '../support/plan-of.ts';

function cycle(...weeks: CaseDraft['trajectories'][number]['segments'][number]['cycle']): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.segments[0]!.cycle = weeks;
  };
}

/** A shift of its own length, as the default of the first workplace. */
function usualShift(draft: CaseDraft, start: string, end: string, breakMinutes = 0): void {
  const workplace = draft.workplaces[0]!;
  workplace.shiftCodes.push({ code: 'U', parts: [{ start, end, breakMinutes }] });
  workplace.defaultShift = 'U';
}

const threeDays = { wed: 'V', thu: 'V', fri: 'V' };

/*
 * School holds Monday and Tuesday in every row that does not say otherwise; V is 456 minutes. `nominal` is what the schedule gives
 * in a year without any free day, rounded down to the minute.
 */
test.each<{ name: string; change: CaseChange; nominal: number; segments?: number }>([
  { name: 'three days of 7 h 36', change: cycle(threeDays), nominal: 1368 },
  {
    name: 'a cycle of two weeks: two and three days',
    // (912 + 1368) / 2.
    change: cycle({ ...threeDays, wed: 'free' }, threeDays),
    nominal: 1140,
  },
  {
    name: 'a cycle of three weeks that does not divide evenly',
    // (456 + 912 + 1368) / 3 = 912; with one split shift S of 4 h + 3 h 36 nothing changes.
    change: cycle({ wed: 'free', thu: 'free', fri: 'S' }, { ...threeDays, wed: 'free' }, threeDays),
    nominal: 912,
  },
  {
    name: 'a cycle of seven weeks, once free on Friday',
    // (6 x 1368 + 912) / 7 = 9120 / 7 = 1302.86.
    change: cycle(threeDays, threeDays, threeDays, threeDays, threeDays, threeDays, { ...threeDays, fri: 'free' }),
    nominal: 1302,
  },
  {
    name: 'a Saturday every other week',
    // (1368 + 1824) / 2.
    change: cycle(threeDays, { ...threeDays, sat: 'V' }),
    nominal: 1596,
  },
  {
    name: 'a half day of work beside a half day of school that the class does not have',
    // Half of 456 is 228: 912 + 228.
    change: cycle({ ...threeDays, wed: { morning: 'school', afternoon: 'V' } }),
    nominal: 1140,
  },
  {
    name: 'two different halves on one day',
    // Half of V, 228, and half of the split shift, 228: a day of 456 still.
    change: cycle({ ...threeDays, fri: { morning: 'V', afternoon: 'S' } }),
    nominal: 1368,
  },
  {
    name: 'a code for half a day is used whole on a half',
    // H is 240 minutes: 912 + 240.
    change: (draft) => {
      draft.workplaces.forEach(({ shiftCodes }) => {
        shiftCodes.push({ code: 'H', parts: [{ start: '08:00', end: '12:00', breakMinutes: 0 }], halfDay: true });
      });
      draft.trajectories[0]!.segments[0]!.cycle = [{ ...threeDays, wed: { morning: 'H', afternoon: 'free' } }];
    },
    nominal: 1152,
  },
  {
    name: 'lessons stand above what the pattern asks',
    change: cycle({ mon: 'V', tue: 'free', ...threeDays }),
    nominal: 1368,
  },
  {
    name: 'a segment that leaves the class works on its school days',
    change: (draft) => {
      const [segment] = draft.trajectories[0]!.segments;
      segment!.leavesClassPattern = true;
      segment!.cycle = [{ mon: 'school', tue: 'V', ...threeDays }];
    },
    nominal: 1824,
  },
  {
    name: 'a weekday without a wish is the usual shift: there are no gaps',
    change: cycle({ thu: 'V', fri: 'V' }),
    nominal: 1368,
  },
  {
    name: 'outside any segment every weekday without lessons is the usual shift',
    change: (draft) => {
      draft.trajectories[0]!.segments = [];
    },
    nominal: 1368,
  },
  {
    name: 'segments are weighted by the counted days they hold',
    // From 1 March on 16 Mondays, 15 Tuesdays, 16 Wednesdays, 14 Thursdays and 15 Fridays count: 76 days = 152 half days,
    // so 216 before. (216 x 1368 + 152 x 912) / 368 = 1179.65.
    change: (draft) => {
      const [segment] = draft.trajectories[0]!.segments;
      draft.trajectories[0]!.segments = [
        { ...segment!, lastDay: '2027-02-28' },
        { ...segment!, firstDay: '2027-03-01', cycle: [{ ...threeDays, wed: 'free' }] },
      ];
    },
    nominal: 1179,
  },
  {
    name: 'one segment over two workplaces takes the usual shift of each',
    // 6 h in the nursing home until 28 February, 7 h 36 afterwards: (216 x 1080 + 152 x 1368) / 368 = 1198.96.
    change: (draft) => {
      usualShift(draft, '08:00', '14:00');
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'work', thu: 'work', fri: 'work' }];
    },
    nominal: 1198,
  },
  {
    name: 'a lesson timetable that changes in the year',
    // From 1 March school on Monday only: (216 x 1368 + 152 x 1824) / 368 = 1556.35.
    change: (draft) => {
      const [timetable] = draft.classGroups[0]!.lessons;
      draft.classGroups[0]!.lessons = [
        { ...timetable!, lastDay: '2027-02-28' },
        { firstDay: '2027-03-01', lastDay: '2027-06-30', mon: timetable!.mon! },
      ];
      draft.trajectories[0]!.segments[0]!.cycle = [{ ...threeDays }];
    },
    nominal: 1556,
  },
  {
    name: 'exactly 20 hours: three days of 6 h 40',
    change: (draft) => {
      for (const workplace of draft.workplaces) {
        workplace.shiftCodes[0]!.parts = [{ start: '07:00', end: '14:00', breakMinutes: 20 }];
      }
    },
    nominal: 1200,
  },
  {
    name: 'exams take the days of work they hold, not the lessons',
    // 14-18 December at school: Wednesday to Friday fall out, 1368 of 1368 x 36.8: (50 342.4 - 1368) / 36.8 = 1330.83.
    change: (draft) => {
      draft.classGroups[0]!.calendar = [{ firstDay: '2026-12-14', lastDay: '2026-12-18', part: 'day', kind: 'exam' }];
    },
    nominal: 1330,
    segments: 1368,
  },
  {
    name: 'a work block takes lessons away',
    // 14-15 December: 2 x 456 more; (50 342.4 + 912) / 36.8 = 1392.78.
    change: (draft) => {
      draft.classGroups[0]!.calendar = [
        { firstDay: '2026-12-14', lastDay: '2026-12-18', part: 'day', kind: 'workBlock' },
      ];
    },
    nominal: 1392,
    segments: 1368,
  },
  {
    name: 'a pin is part of the schedule, for it is somebody who made it',
    // (50 342.4 - 456) / 36.8 = 1355.61.
    change: (draft) => {
      draft.trajectories[0]!.pins = [{ date: '2026-11-26', part: 'day', assignment: 'free', reason: 'Test' }];
    },
    nominal: 1355,
    segments: 1368,
  },
  {
    name: 'what a block takes can not be more than the schedule gives',
    // A week of 1 to 4 September, free but for Friday, which an exam holds: 456 x 0.8 - 456 is below nothing.
    change: (draft) => {
      const trajectory = draft.trajectories[0]!;
      trajectory.lastDay = '2026-09-04';
      trajectory.segments[0]!.cycle = [{ wed: 'free', thu: 'free', fri: 'V' }];
      draft.classGroups[0]!.calendar = [{ firstDay: '2026-09-04', lastDay: '2026-09-04', part: 'day', kind: 'exam' }];
    },
    nominal: 0,
    segments: 456,
  },
  {
    name: 'free days are not: bridge day, study day, closure, leave and recuperation leave it alone',
    change: (draft) => {
      draft.companies[0]!.bridgeDayIsWorkDay = false;
      draft.companies[0]!.closures = [{ firstDay: '2026-11-23', lastDay: '2026-11-27', part: 'day' }];
      draft.schools[0]!.calendar = [{ firstDay: '2026-10-05', lastDay: '2026-10-05', part: 'day', kind: 'studyDay' }];
      draft.trajectories[0]!.pins = [{ date: '2026-12-03', part: 'day', assignment: 'leave', reason: 'Test' }];
      draft.trajectories[0]!.deviations = [
        {
          id: 'd1',
          learningOpportunity: 'Testkans',
          isVoluntary: true,
          worked: [{ date: '2026-12-28', part: 'day' }],
          recuperation: [{ date: '2027-01-06', part: 'day' }],
          agreedByLearnerDay: '2026-12-01',
          agreedBySchoolDay: '2026-12-01',
          agreedByCompanyDay: '2026-12-01',
        },
      ];
    },
    nominal: 1368,
  },
])('$name', ({ change, nominal, segments = nominal }) => {
  const hours = measureHours(planOf(change));
  expect(hours.nominalMinutesPerWeek).toBe(nominal);
  expect(hours.agreements).toMatchObject([{ nominalMinutesPerWeek: nominal, segmentMinutesPerWeek: segments }]);
});
