import { describe, expect, test } from 'vitest';
import type { CaseChange } from '../support/a-case.ts';
import { flagsOn, kindOn, periodsOn, planOf, provenanceOn, workOn } from '../support/plan-of.ts';

type Part = 'day' | 'morning' | 'afternoon';

function pinned(date: string, assignment: string, part: Part = 'day', change: CaseChange = () => {}): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.pins = [{ date, part, assignment, reason: 'Afspraak van de proef' }];
    change(draft);
  };
}

const partTime: CaseChange = (draft) => {
  draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
};
const bridgeDayOff: CaseChange = (draft) => {
  draft.companies[0]!.bridgeDayIsWorkDay = false;
};
const replacement: CaseChange = (draft) => {
  draft.companies[0]!.replacementDays = [{ publicHoliday: '2026-11-01', replacementDay: '2026-11-13' }];
};

type Row = readonly [name: string, change: CaseChange, date: string, kind: string, flags: string];

describe('a pin changes the day', () => {
  test.each<Row>([
    ['free on a work day is roster rest', pinned('2026-09-09', 'free'), '2026-09-09', 'rosterRest', 'pinned'],
    [
      'free half of a work day is roster rest',
      pinned('2026-09-09', 'free', 'afternoon'),
      '2026-09-09',
      'work / rosterRest',
      ' / pinned',
    ],
    [
      'free under a part-time contract is unplanned',
      pinned('2026-09-09', 'free', 'day', partTime),
      '2026-09-09',
      'unplanned',
      'pinned',
    ],
    ['free in a school holiday is leave', pinned('2026-11-04', 'free'), '2026-11-04', 'leave', 'pinned'],
    [
      'free in a school holiday under a part-time contract is unplanned',
      pinned('2026-11-04', 'free', 'day', partTime),
      '2026-11-04',
      'unplanned',
      'pinned',
    ],
    [
      'free on a public holiday stays the public holiday',
      pinned('2026-11-11', 'free'),
      '2026-11-11',
      'publicHoliday',
      'pinned',
    ],
    [
      'leave on a public holiday stays the public holiday',
      pinned('2026-12-25', 'leave'),
      '2026-12-25',
      'publicHoliday',
      'pinned',
    ],
    [
      'free on a replacement day stays the replacement day',
      pinned('2026-11-13', 'free', 'day', replacement),
      '2026-11-13',
      'publicHoliday',
      'pinned replacementDay',
    ],
    ['free on a Saturday is weekend', pinned('2026-09-12', 'free'), '2026-09-12', 'weekend', 'pinned'],
    ['leave on a Saturday is weekend', pinned('2026-09-12', 'leave'), '2026-09-12', 'weekend', 'pinned'],
    ['leave in a school holiday is leave', pinned('2026-11-04', 'leave'), '2026-11-04', 'leave', 'pinned'],
    [
      'leave in a lesson week is moved leave',
      pinned('2026-09-09', 'leave'),
      '2026-09-09',
      'leave',
      'pinned movedLeave',
    ],
    ['work in a school holiday is work', pinned('2026-11-04', 'work'), '2026-11-04', 'work', 'pinned'],
    ['work on a Sunday is work', pinned('2026-09-13', 'work'), '2026-09-13', 'work', 'pinned'],
    [
      'work on a bridge day off is work',
      pinned('2027-05-07', 'work', 'day', bridgeDayOff),
      '2027-05-07',
      'work',
      'pinned',
    ],
    ['work on a lesson day misses lessons', pinned('2026-09-07', 'work'), '2026-09-07', 'work', 'pinned mismatch'],
    [
      'free on half a lesson day misses lessons',
      pinned('2026-09-07', 'free', 'morning'),
      '2026-09-07',
      'rosterRest / school',
      'pinned mismatch / ',
    ],
    [
      'school on a work day differs from the class',
      pinned('2026-09-09', 'school'),
      '2026-09-09',
      'school',
      'pinned mismatch',
    ],
    ['school on a lesson day says what is so', pinned('2026-09-07', 'school'), '2026-09-07', 'school', 'pinned'],
    ['school in a school holiday is school', pinned('2026-11-04', 'school'), '2026-11-04', 'school', 'pinned'],
    [
      'a learner who leaves the class pattern differs by no pin',
      pinned('2026-09-07', 'work', 'day', (draft) => {
        draft.trajectories[0]!.segments[0]!.leavesClassPattern = true;
      }),
      '2026-09-07',
      'work',
      'pinned',
    ],
    ['outside the trajectory a pin has no effect', pinned('2027-07-02', 'work'), '2027-07-02', 'outside', ''],
    ['outside the year a pin has no effect', pinned('2031-07-02', 'work'), '2026-09-09', 'work', ''],
  ])('%s', (_, change, date, kind, flags) => {
    const plan = planOf(change);
    expect(kindOn(plan, date)).toBe(kind);
    expect(flagsOn(plan, date)).toBe(flags);
  });

  test('a pinned shift code counts, half a shift for half a day', () => {
    expect(workOn(planOf(pinned('2026-09-09', 'L')), '2026-09-09')).toBe('L@wzc-1 13:24-21:30 = 456');
    expect(workOn(planOf(pinned('2026-09-09', 'L', 'afternoon')), '2026-09-09')).toBe(
      'V@wzc-1 07:00-10:48 L@wzc-1 17:42-21:30 = 456',
    );
    expect(workOn(planOf(pinned('2026-09-09', 'V', 'afternoon')), '2026-09-09')).toBe('V@wzc-1 07:00-15:06 = 456');
  });

  test('a pinned lesson half day has the periods of the timetable, elsewhere the usual ones', () => {
    expect(periodsOn(planOf(pinned('2026-09-09', 'school')), '2026-09-09')).toBe(7);
    expect(periodsOn(planOf(pinned('2026-09-09', 'school', 'afternoon')), '2026-09-09')).toBe(3);
    expect(periodsOn(planOf(pinned('2026-09-07', 'work', 'morning')), '2026-09-07')).toBeLessThan(5);
  });

  test('a pin says who laid it', () => {
    const by = (origin: 'generator' | 'import') =>
      planOf(
        pinned('2026-09-09', 'L', 'day', (draft) => {
          draft.trajectories[0]!.pins![0]!.origin = origin;
        }),
      );
    expect(provenanceOn(by('generator'), '2026-09-09')).toBe('pin generator');
    expect(provenanceOn(by('import'), '2026-09-09')).toBe('pin import');
    expect(provenanceOn(planOf(pinned('2026-09-09', 'L')), '2026-09-09')).toBe('pin manual');
  });

  test('a pin for work on a day of an approved deviation keeps the deviation', () => {
    const plan = planOf(
      pinned('2026-11-03', 'L', 'day', (draft) => {
        draft.trajectories[0]!.deviations = [
          {
            id: 'd1',
            learningOpportunity: 'Herfstfeest van de proef',
            isVoluntary: true,
            worked: [{ date: '2026-11-03', part: 'day' }],
            recuperation: [],
            agreedByLearnerDay: '2026-09-10',
            agreedBySchoolDay: '2026-09-11',
            agreedByCompanyDay: '2026-09-12',
          },
        ];
      }),
    );
    expect([workOn(plan, '2026-11-03'), flagsOn(plan, '2026-11-03')]).toEqual([
      'L@wzc-1 13:24-21:30 = 456',
      'deviation pinned',
    ]);
  });

  test('the last of two pins for one half day holds', () => {
    const plan = planOf((draft) => {
      draft.trajectories[0]!.pins = [
        { date: '2026-09-09', part: 'day', assignment: 'free', reason: 'Eerst' },
        { date: '2026-09-09', part: 'morning', assignment: 'L', reason: 'Toch' },
      ];
    });
    expect(kindOn(plan, '2026-09-09')).toBe('work / rosterRest');
  });
});
