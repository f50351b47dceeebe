import { describe, expect, test } from 'vitest';
import { publicHolidaysFor } from '../../electron/calendar/belgian-public-holidays.ts';
import { changedDays } from '../../electron/documents/changed-days.ts';
import { fromDayNumber, isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { schoolYear } from '../../shared/calendar/school-year.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import type { PlanEdit } from '../../shared/plan/plan-edit.ts';
import { putBackEdits } from '../../shared/versions/part-edits.ts';
import { type PlanDifference, planDifference } from '../../shared/versions/plan-difference.ts';
import { aCase, type CaseChange, factsOf } from '../support/a-case.ts';

const publicHolidays = publicHolidaysFor(schoolYear('2026-2027'));
const trajectoryId = aCase().trajectories[0]!.id;
const today = toDayNumber(isoDate('2026-11-28'));
const before = aCase();

const differenceTo = (after: ClassYear) => planDifference({ before, after, trajectoryId, publicHolidays, today });

const edited = (...edits: PlanEdit[]): ClassYear => ({
  ...before,
  trajectories: [edits.reduce(applyEdit, before.trajectories[0]!)],
});

/** Each change as "pins 2027-01-21 2027-01-22 = 0". */
function inWords({ changes }: PlanDifference): string[] {
  return changes.map(({ part, days, minutes }) => {
    const name = part.kind === 'ground' ? part.id : part.kind;
    return `${[name, ...days.map(({ day }) => fromDayNumber(day))].join(' ')} = ${minutes}`;
  });
}

const pin = (date: string, assignment: string, reason: string): PlanEdit => ({
  type: 'pin',
  pins: [{ date: isoDate(date), part: 'day', assignment, reason }],
});

const workInCarnival: PlanEdit = {
  type: 'addDeviation',
  deviation: {
    id: 'd1',
    learningOpportunity: 'Carnavalsfeest met bewoners',
    isVoluntary: true,
    agreedByLearnerDay: isoDate('2027-01-20'),
    agreedBySchoolDay: isoDate('2027-01-20'),
    agreedByCompanyDay: isoDate('2027-01-20'),
    worked: [{ date: isoDate('2027-02-10'), part: 'day' }],
    recuperation: [{ date: isoDate('2027-02-26'), part: 'day' }],
  },
};

const fridaysOff: CaseChange = (draft) => {
  const [segment] = draft.trajectories[0]!.segments;
  draft.trajectories[0]!.segments = [
    { ...segment!, lastDay: '2027-05-31' },
    { ...segment!, firstDay: '2027-06-01', cycle: [{ mon: 'school', tue: 'school', wed: 'V', thu: 'free', fri: 'V' }] },
  ];
};

const cases: [string, ClassYear, string[]][] = [
  ['nothing', aCase(), []],
  ['a late shift', edited(pin('2027-01-21', 'L', 'wissel')), ['pins 2027-01-21 = 0']],
  ['a pin that says what the day already is', edited(pin('2027-01-21', 'V', 'vast')), []],
  [
    'pins of two reasons, by their first day',
    edited(pin('2027-04-21', 'free', 'huwelijk'), pin('2027-01-21', 'L', 'wissel'), pin('2027-01-22', 'L', 'wissel')),
    ['pins 2027-01-21 2027-01-22 = 0', 'pins 2027-04-21 = -456'],
  ],
  [
    'a learning opportunity with its recuperation, and the paid leave that moves on',
    edited(workInCarnival),
    ['deviation 2027-02-10 2027-02-26 2027-03-30 = 0'],
  ],
  [
    'a pin on a day that the new pattern changed too',
    {
      ...aCase(fridaysOff),
      trajectories: [applyEdit(aCase(fridaysOff).trajectories[0]!, pin('2027-06-24', 'school', 'x'))],
    },
    ['segments 2027-06-03 2027-06-10 2027-06-17 = -1368', 'pins 2027-06-24 = -456'],
  ],
  [
    'a study day of the class',
    aCase((draft) => {
      draft.classGroups[0]!.calendar = [
        { firstDay: '2027-01-18', lastDay: '2027-01-18', part: 'day', kind: 'studyDay' },
      ];
    }),
    ['classGroups 6vz 2027-01-18 = 456'],
  ],
  [
    'other times of a shift code',
    aCase((draft) => {
      draft.workplaces[0]!.shiftCodes[1]!.parts[0]!.end = '21:45';
      draft.trajectories[0]!.pins = [{ date: '2027-01-21', part: 'day', assignment: 'L', reason: 'wissel' }];
    }),
    ['pins 2027-01-21 = 15'],
  ],
  [
    'an end three days earlier, with the pattern that ends then',
    edited({ type: 'moveEnd', day: isoDate('2027-06-25') }),
    ['term 2027-06-26 2027-06-27 2027-06-28 2027-06-29 2027-06-30 = -456'],
  ],
  [
    'another mentor: no day, yet another paper',
    aCase((draft) => {
      draft.mentors[0]!.id = 'm-new';
      for (const agreement of draft.trajectories[0]!.agreements) {
        for (const placement of agreement.placements) placement.mentorId = 'm-new';
      }
    }),
    ['term = 0'],
  ],
];

describe.each(cases)('%s', (_, after, expected) => {
  const difference = differenceTo(after);
  test('changes these days for these reasons', () => {
    expect(inWords(difference)).toEqual(expected);
  });
  test('adds up', () => {
    const days = difference.changes.flatMap((change) => change.days);
    expect(days.map(({ day }) => day).sort()).toEqual(difference.days.map(({ day }) => day).sort());
    expect(difference.changes.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(difference.minutes);
  });
  test('has the days that a sheet outlines', () => {
    expect(new Set(difference.days.map(({ day }) => day))).toEqual(changedDays(factsOf(after), factsOf(before)));
  });
  test('each change put back alone leaves the others, and all together nothing', () => {
    const own = difference.changes.filter(({ part }) => part.kind !== 'ground');
    for (const { part } of own) {
      const [draft] = after.trajectories;
      const put = { ...after, trajectories: [putBackEdits(draft!, part).reduce(applyEdit, draft!)] };
      const left = differenceTo(put).changes.map((change) => change.part.id);
      expect(left).not.toContain(part.id);
      expect(left).toHaveLength(difference.changes.length - 1);
    }
    const [draft] = after.trajectories;
    const none = own.reduce((at, { part }) => putBackEdits(at, part).reduce(applyEdit, at), draft!);
    const left = differenceTo({ ...after, trajectories: [none] });
    expect(left.changes.filter(({ part }) => part.kind !== 'ground')).toEqual([]);
  });
});
