import { describe, expect, test } from 'vitest';
import type { CaseChange } from '../support/a-case.ts';
import { flagsOn, kindOn, planOf, workOn } from '../support/plan-of.ts';

function kind(of: 'partTime' | 'sao', change: CaseChange = () => {}): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.agreements[0]!.kind = of;
    draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'V', thu: 'V', fri: { morning: 'V' } }];
    change(draft);
  };
}

describe('a part-time contract', () => {
  test('leaves weekdays beyond its pattern unplanned, and free in it too', () => {
    const plan = planOf(
      kind('partTime', (draft) => {
        draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'V', thu: 'free' }];
      }),
    );
    expect(
      ['2026-09-07', '2026-09-09', '2026-09-10', '2026-09-11', '2026-09-12'].map((day) => kindOn(plan, day)),
    ).toEqual(['school', 'work', 'unplanned', 'unplanned', 'weekend']);
  });

  test('goes on in school holidays, and so does its cycle', () => {
    const plan = planOf(
      kind('partTime', (draft) => {
        draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'V' }, { wed: 'L' }];
      }),
    );
    expect(
      ['2026-10-28', '2026-11-04', '2026-11-11', '2026-11-18'].map((day) => workOn(plan, day).slice(0, 1)),
    ).toEqual(['V', 'L', '=', 'L']);
    expect(kindOn(plan, '2026-11-03')).toBe('unplanned');
    expect(kindOn(plan, '2026-11-07')).toBe('weekend');
  });

  test('does not count holiday weeks in its cycle where the segment says so', () => {
    const plan = planOf(
      kind('partTime', (draft) => {
        draft.trajectories[0]!.segments[0]!.holidayWeeksCount = false;
      }),
    );
    expect(kindOn(plan, '2026-11-04')).toBe('unplanned');
  });

  test('is free on public holidays and closed with the company, in a school holiday too', () => {
    const plan = planOf(
      kind('partTime', (draft) => {
        draft.companies[0]!.closures = [{ firstDay: '2026-12-21', lastDay: '2026-12-31', part: 'day' }];
      }),
    );
    expect(['2026-12-23', '2026-12-25', '2026-12-29'].map((day) => kindOn(plan, day))).toEqual([
      'closure',
      'publicHoliday',
      'unplanned',
    ]);
  });

  test('follows a work block of the class', () => {
    const plan = planOf(
      kind('partTime', (draft) => {
        draft.classGroups[0]!.calendar = [
          { firstDay: '2026-10-05', lastDay: '2026-10-05', part: 'day', kind: 'workBlock' },
        ];
      }),
    );
    expect(kindOn(plan, '2026-10-05')).toBe('work');
  });
});

describe('a SAO', () => {
  test('is suspended in school holidays and leaves other weekdays unplanned', () => {
    const plan = planOf(kind('sao'));
    expect(['2026-09-09', '2026-09-11', '2026-11-04', '2026-11-07'].map((day) => kindOn(plan, day))).toEqual([
      'work',
      'work / unplanned',
      'leave',
      'weekend',
    ]);
    expect(workOn(plan, '2026-09-11')).toBe('V@wzc-1 07:00-10:48 = 228');
  });
});

describe('two kinds in one year', () => {
  test('each day follows the agreement that holds', () => {
    const plan = planOf((draft) => {
      const [trajectory] = draft.trajectories;
      const [agreement] = trajectory!.agreements;
      trajectory!.segments[0]!.cycle = [{ wed: 'V' }];
      trajectory!.agreements = [
        {
          ...agreement!,
          kind: 'partTime',
          plannedLastDay: '2026-11-04',
          placements: [{ ...agreement!.placements[0]!, lastDay: '2026-11-04' }],
        },
        { ...agreement!, firstDay: '2026-11-05' },
      ];
    });
    expect(['2026-11-04', '2026-11-05', '2026-11-12'].map((day) => kindOn(plan, day))).toEqual([
      'work',
      'leave',
      'work',
    ]);
    expect(flagsOn(plan, '2026-11-04')).toBe('');
  });

  test('where agreements overlap the first one listed keeps the day', () => {
    const plan = planOf((draft) => {
      const [agreement] = draft.trajectories[0]!.agreements;
      draft.trajectories[0]!.agreements = [
        { ...agreement!, plannedLastDay: '2026-10-02', actualLastDay: '2026-10-01' },
        { ...agreement!, kind: 'sao', firstDay: '2026-09-28' },
      ];
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'V' }];
    });
    expect(['2026-10-01', '2026-10-02'].map((day) => kindOn(plan, day))).toEqual(['work', 'unplanned']);
  });
});
