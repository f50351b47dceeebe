import { describe, expect, test } from 'vitest';
import { shiftsAt, workEndAt, workMinutesAt, workplaceAt, workStartAt } from '../../shared/plan/plan.ts';
import { minutesOfParts, partsOf } from '../../shared/plan/shifts.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { dayIndex, flagsOn, kindOn, planOf, workOn } from '../support/plan-of.ts';

type Day = CaseDraft['trajectories'][number]['segments'][number]['cycle'][number]['wed'];

function wednesday(assignment: Day): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.segments[0]!.cycle = [{ wed: assignment }];
  };
}

const date = '2026-09-09';

describe('shifts of a day', () => {
  test.each<[string, Day, string]>([
    ['a whole shift fills both halves', 'V', 'V@wzc-1 07:00-15:06 = 456'],
    ['work is the usual shift', 'work', 'V@wzc-1 07:00-15:06 = 456'],
    ['both halves written apart are one shift', { morning: 'L', afternoon: 'L' }, 'L@wzc-1 13:24-21:30 = 456'],
    [
      'a morning shift before lessons is its first half, without a break',
      { morning: 'V', afternoon: 'free' },
      'V@wzc-1 07:00-10:48 = 228',
    ],
    [
      'an afternoon shift is its second half, up to its end',
      { morning: 'free', afternoon: 'V' },
      'V@wzc-1 11:18-15:06 = 228',
    ],
    ['a split shift whole has both parts', 'S', 'S@wzc-1 07:00-11:00 16:00-19:36 = 456'],
    ['half of a split shift is its first hours', { morning: 'S', afternoon: 'free' }, 'S@wzc-1 07:00-10:48 = 228'],
    [
      'the other half of a split shift runs from the end of the first part',
      { morning: 'free', afternoon: 'S' },
      'S@wzc-1 10:48-11:00 16:00-19:36 = 228',
    ],
    ['a night shift belongs whole to the day it starts', 'N', 'N@wzc-1 20:45-30:45 = 540'],
    [
      'two shifts in one day are half of each',
      { morning: 'V', afternoon: 'L' },
      'V@wzc-1 07:00-10:48 L@wzc-1 17:42-21:30 = 456',
    ],
    ['a shift by name of its workplace', 'L@wzc-1', 'L@wzc-1 13:24-21:30 = 456'],
    [
      'two workplaces in one day',
      { morning: 'V@wzc-1', afternoon: 'V@thuis-1' },
      'V@wzc-1 07:00-10:48 V@thuis-1 11:48-15:36 = 456',
    ],
  ])('%s', (_, assignment, expected) => {
    expect(workOn(planOf(wednesday(assignment)), date)).toBe(expected);
  });

  test('an odd number of minutes is shared out whole', () => {
    const plan = planOf((draft) => {
      draft.workplaces[0]!.shiftCodes.push({ code: 'O', parts: [{ start: '08:00', end: '12:01', breakMinutes: 0 }] });
      wednesday('O')(draft);
    });
    const at = dayIndex(plan, date) * 2;
    expect([plan.workMinutes[at], plan.workMinutes[at + 1]]).toEqual([121, 120]);
  });

  test('a code for half a day is used whole on its half, and once on a whole day', () => {
    const halfDay: CaseChange = (draft) => {
      draft.workplaces[0]!.shiftCodes.push({
        code: 'H',
        halfDay: true,
        parts: [{ start: '08:00', end: '12:00', breakMinutes: 0 }],
      });
    };
    const withCode = (assignment: Day) =>
      planOf((draft) => {
        halfDay(draft);
        wednesday(assignment)(draft);
      });
    expect(workOn(withCode({ morning: 'H', afternoon: 'free' }), date)).toBe('H@wzc-1 08:00-12:00 = 240');
    expect(workOn(withCode('H'), date)).toBe('H@wzc-1 08:00-12:00 = 240');
  });

  test('the minutes of a night lie on the evening it starts, none on the morning it ends', () => {
    const plan = planOf((draft) => {
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'N', thu: 'free', fri: 'free' }];
    });
    const day = dayIndex(plan, date);
    expect([workMinutesAt(plan, day), workMinutesAt(plan, day + 1)]).toEqual([540, 0]);
    expect([workStartAt(plan, day), workEndAt(plan, day)]).toEqual([1245, 1845]);
    expect([workStartAt(plan, day + 1), workEndAt(plan, day + 1), workplaceAt(plan, day + 1)]).toEqual([-1, -1, 0]);
  });

  test('a part that would start before the one in front of it lies on the next day', () => {
    const parts = partsOf({
      code: 'X',
      parts: [
        { start: '20:00', end: '23:00', breakMinutes: 15 },
        { start: '01:00', end: '04:00', breakMinutes: 0 },
        { start: '04:00', end: '04:30', breakMinutes: 0 },
      ],
    });
    expect(parts).toEqual([
      { start: 1200, end: 1380, breakMinutes: 15 },
      { start: 1500, end: 1680, breakMinutes: 0 },
      { start: 1680, end: 1710, breakMinutes: 0 },
    ]);
    expect(minutesOfParts(parts)).toBe(375);
  });

  test('a shift that ends when it starts lasts a day', () => {
    expect(partsOf({ code: 'X', parts: [{ start: '08:00', end: '08:00', breakMinutes: 0 }] })).toEqual([
      { start: 480, end: 1920, breakMinutes: 0 },
    ]);
  });
});

describe('the workplace of a day', () => {
  test('the usual shift is that of the placement that holds', () => {
    const plan = planOf((draft) => {
      draft.trajectories[0]!.segments = [];
    });
    expect(workOn(plan, '2027-02-26')).toBe('V@wzc-1 07:00-15:06 = 456');
    expect(workOn(plan, '2027-03-03')).toBe('V@thuis-1 07:30-15:36 = 456');
  });

  test('a code that the workplace does not have becomes its usual shift, marked', () => {
    const plan = planOf(wednesday('L'));
    expect([workOn(plan, '2027-02-24'), flagsOn(plan, '2027-02-24')]).toEqual(['L@wzc-1 13:24-21:30 = 456', '']);
    expect([workOn(plan, '2027-03-03'), flagsOn(plan, '2027-03-03')]).toEqual([
      'V@thuis-1 07:30-15:36 = 456',
      'unknownShift',
    ]);
  });

  const overlap: CaseChange = (draft) => {
    draft.trajectories[0]!.agreements[0]!.placements[1]!.firstDay = '2027-02-01';
    draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'V', thu: 'V@thuis-1', fri: 'work@thuis-1' }];
  };

  test('where placements overlap each shift names its own, and the first placement holds otherwise', () => {
    const plan = planOf(overlap);
    expect([workOn(plan, '2027-02-03'), flagsOn(plan, '2027-02-03')]).toEqual(['V@wzc-1 07:00-15:06 = 456', '']);
    expect([workOn(plan, '2027-02-04'), flagsOn(plan, '2027-02-04')]).toEqual([
      'V@thuis-1 07:30-15:36 = 456',
      'namesWorkplace',
    ]);
    expect(workOn(plan, '2027-02-05')).toBe('V@thuis-1 07:30-15:36 = 456');
    expect(workOn(plan, '2027-03-03')).toBe('V@thuis-1 07:30-15:36 = 456');
  });

  test('a day of work without a placement has no shift and no minutes', () => {
    const plan = planOf((draft) => {
      draft.trajectories[0]!.agreements[0]!.placements[1]!.firstDay = '2027-03-08';
    });
    expect(kindOn(plan, '2027-03-03')).toBe('work');
    expect(workOn(plan, '2027-03-03')).toBe('= 0');
    expect(workplaceAt(plan, dayIndex(plan, '2027-03-03'))).toBe(-1);
    expect(shiftsAt(plan, dayIndex(plan, '2027-03-03'))).toEqual([]);
  });

  test('a placement stops with the actual end of its agreement', () => {
    const plan = planOf((draft) => {
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2027-03-03';
    });
    expect(kindOn(plan, '2027-03-03')).toBe('work');
    expect(kindOn(plan, '2027-03-04')).toBe('noAgreement');
  });

  test('agreements and segments change in the middle of a week', () => {
    const plan = planOf((draft) => {
      draft.companies.push({ ...draft.companies[0]!, id: 'thuis' });
      draft.workplaces[1]!.companyId = 'thuis';
      const [trajectory] = draft.trajectories;
      const [agreement] = trajectory!.agreements;
      const [first, second] = agreement!.placements;
      trajectory!.agreements = [
        { ...agreement!, plannedLastDay: '2027-03-03', placements: [{ ...first!, lastDay: '2027-03-03' }] },
        {
          ...agreement!,
          companyId: 'thuis',
          firstDay: '2027-03-04',
          placements: [{ ...second!, firstDay: '2027-03-04' }],
        },
      ];
      const [segment] = trajectory!.segments;
      trajectory!.segments = [
        { ...segment!, lastDay: '2027-03-04', cycle: [{ wed: 'L', thu: 'V', fri: 'L' }] },
        { ...segment!, firstDay: '2027-03-05', cycle: [{ fri: { morning: 'V', afternoon: 'free' } }] },
      ];
    });
    expect(workOn(plan, '2027-03-03')).toBe('L@wzc-1 13:24-21:30 = 456');
    expect(workOn(plan, '2027-03-04')).toBe('V@thuis-1 07:30-15:36 = 456');
    expect(workOn(plan, '2027-03-05')).toBe('V@thuis-1 07:30-11:18 = 228');
    const at = (day: string) => dayIndex(plan, day);
    expect([plan.agreement[at('2027-03-03')], plan.agreement[at('2027-03-04')]]).toEqual([0, 1]);
    expect([plan.segment[at('2027-03-04')], plan.segment[at('2027-03-05')]]).toEqual([0, 1]);
  });
});
