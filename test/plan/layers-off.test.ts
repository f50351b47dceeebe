import { describe, expect, test } from 'vitest';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { together } from '../support/move-case.ts';
import { flagsOn, kindOn, planOf, provenanceOn, workOn } from '../support/plan-of.ts';

type Row = {
  readonly name: string;
  readonly change?: CaseChange;
  readonly date: string;
  readonly kind: string;
  readonly from: string;
  readonly work?: string;
};

function trajectory(draft: CaseDraft) {
  return draft.trajectories[0]!;
}

function pin(date: string, assignment: string, part: 'day' | 'morning' | 'afternoon' = 'day'): CaseChange {
  return (draft) => {
    trajectory(draft).pins = [{ date, part, assignment, reason: 'Test van een laag' }];
  };
}

const closure: CaseChange = (draft) => {
  draft.companies[0]!.closures = [{ firstDay: '2026-09-01', lastDay: '2027-08-31', part: 'day' }];
};

const twoAgreements: CaseChange = (draft) => {
  const [agreement] = trajectory(draft).agreements;
  trajectory(draft).agreements = [
    {
      ...agreement!,
      plannedLastDay: '2027-01-31',
      placements: [{ ...agreement!.placements[0]!, lastDay: '2027-01-31' }],
    },
    { ...agreement!, firstDay: '2027-02-15', placements: [{ ...agreement!.placements[1]!, firstDay: '2027-02-15' }] },
  ];
};

const deviation: CaseChange = (draft) => {
  trajectory(draft).deviations = [
    {
      id: 'd1',
      learningOpportunity: 'Zomerse activiteit die alleen dan plaatsvindt',
      isVoluntary: true,
      worked: [
        { date: '2026-11-03', part: 'day', shift: 'L' },
        { date: '2026-11-07', part: 'morning' },
        { date: '2026-12-25', part: 'day' },
      ],
      recuperation: [
        { date: '2026-11-18', part: 'day' },
        { date: '2026-11-19', part: 'afternoon' },
        { date: '2026-11-16', part: 'day' },
      ],
      agreedByLearnerDay: '2026-09-10',
      agreedBySchoolDay: '2026-09-11',
      agreedByCompanyDay: '2026-09-12',
    },
  ];
};

const rows: readonly Row[] = [
  { name: 'the day before the trajectory is outside', date: '2026-08-31', kind: 'outside', from: 'outside none' },
  {
    name: 'the first day of the trajectory follows the class',
    date: '2026-09-01',
    kind: 'school',
    from: 'classGroup classGroup',
  },
  { name: 'the last day of the trajectory is worked', date: '2027-06-30', kind: 'work', from: 'pattern pattern' },
  { name: 'the day after the trajectory is outside', date: '2027-07-01', kind: 'outside', from: 'outside none' },
  {
    name: 'a weekday between two agreements is none of them, even one of the pattern',
    change: twoAgreements,
    date: '2027-02-03',
    kind: 'noAgreement',
    from: 'outside none',
    work: '= 0',
  },
  {
    name: 'a pin between two agreements changes nothing',
    change: together(twoAgreements, pin('2027-02-03', 'work')),
    date: '2027-02-03',
    kind: 'noAgreement',
    from: 'outside none',
    work: '= 0',
  },
  {
    name: 'the last day of the first agreement still counts: Sunday',
    change: twoAgreements,
    date: '2027-01-31',
    kind: 'weekend',
    from: 'weekend law',
  },
  {
    name: 'the first day of the second agreement is a lesson day',
    change: twoAgreements,
    date: '2027-02-15',
    kind: 'school',
    from: 'classGroup classGroup',
  },
  {
    name: 'a public holiday goes before the pattern',
    date: '2026-11-11',
    kind: 'publicHoliday',
    from: 'publicHoliday law',
    work: '= 0',
  },
  {
    name: 'a public holiday goes before a school holiday',
    date: '2026-12-25',
    kind: 'publicHoliday',
    from: 'publicHoliday law',
  },
  {
    name: 'a public holiday goes before an approved deviation',
    change: deviation,
    date: '2026-12-25',
    kind: 'publicHoliday',
    from: 'publicHoliday law',
    work: '= 0',
  },
  {
    name: 'a public holiday on a Sunday is one, not weekend',
    date: '2026-11-01',
    kind: 'publicHoliday',
    from: 'publicHoliday law',
  },
  {
    name: 'a public holiday on a Monday goes before the lessons of the class',
    date: '2027-05-17',
    kind: 'publicHoliday',
    from: 'publicHoliday law',
  },
  {
    name: 'a pin goes before a public holiday',
    change: pin('2026-11-11', 'L'),
    date: '2026-11-11',
    kind: 'work',
    from: 'pin manual',
    work: 'L@wzc-1 13:24-21:30 = 456',
  },
  {
    name: 'the replacement day of a public holiday goes before the pattern',
    change: (draft) => {
      draft.companies[0]!.replacementDays = [{ publicHoliday: '2026-11-01', replacementDay: '2026-11-13' }];
    },
    date: '2026-11-13',
    kind: 'publicHoliday',
    from: 'publicHoliday company',
    work: '= 0',
  },
  {
    name: 'the replacement day of another company changes nothing',
    change: (draft) => {
      draft.companies.push({
        ...draft.companies[0]!,
        id: 'elders',
        replacementDays: [{ publicHoliday: '2026-11-01', replacementDay: '2026-11-13' }],
      });
    },
    date: '2026-11-13',
    kind: 'work',
    from: 'pattern pattern',
  },
  { name: 'a school holiday goes before the pattern', date: '2026-11-04', kind: 'leave', from: 'schoolHoliday law' },
  { name: 'a school holiday goes before the class', date: '2027-02-09', kind: 'leave', from: 'schoolHoliday law' },
  { name: 'a weekend in a school holiday is weekend', date: '2026-11-07', kind: 'weekend', from: 'weekend law' },
  {
    name: 'a closure in a school holiday takes no leave away',
    change: closure,
    date: '2026-11-04',
    kind: 'leave',
    from: 'schoolHoliday law',
  },
  {
    name: 'an approved deviation works a school holiday with its shift',
    change: deviation,
    date: '2026-11-03',
    kind: 'work',
    from: 'schoolHoliday manual',
    work: 'L@wzc-1 13:24-21:30 = 456',
  },
  {
    name: 'an approved deviation works half a Saturday of the holiday with half the usual shift',
    change: deviation,
    date: '2026-11-07',
    kind: 'work / weekend',
    from: 'schoolHoliday manual / weekend law',
    work: 'V@wzc-1 07:00-10:48 = 228',
  },
  {
    name: 'a pin goes before a school holiday',
    change: pin('2026-11-04', 'V'),
    date: '2026-11-04',
    kind: 'work',
    from: 'pin manual',
    work: 'V@wzc-1 07:00-15:06 = 456',
  },
];

describe('days off by law, each over the layers below', () => {
  test.each(rows)('$name', ({ change, date, kind, from, work }) => {
    const plan = planOf(change);
    expect(kindOn(plan, date)).toBe(kind);
    expect(provenanceOn(plan, date)).toBe(from);
    if (work !== undefined) expect(workOn(plan, date)).toBe(work);
  });

  test('work of a deviation is marked, and not when it is not approved', () => {
    expect(flagsOn(planOf(deviation), '2026-11-03')).toBe('deviation');
    const unapproved = planOf((draft) => {
      deviation(draft);
      delete trajectory(draft).deviations![0]!.agreedBySchoolDay;
    });
    expect(kindOn(unapproved, '2026-11-03')).toBe('leave');
    expect(kindOn(unapproved, '2026-11-18')).toBe('work');
  });

  test("a minor's deviation needs the legal representative, an adult's does not", () => {
    const minor: CaseChange = (draft) => {
      deviation(draft);
      draft.learners[0]!.birthDate = '2008-11-04';
    };
    expect(kindOn(planOf(minor), '2026-11-03')).toBe('leave');
    const represented = planOf((draft) => {
      minor(draft);
      trajectory(draft).deviations![0]!.agreedByRepresentativeDay = '2026-09-12';
    });
    expect(kindOn(represented, '2026-11-03')).toBe('work');
    const adultThatDay = planOf((draft) => {
      deviation(draft);
      draft.learners[0]!.birthDate = '2008-11-03';
    });
    expect(kindOn(adultThatDay, '2026-11-03')).toBe('work');
  });
});
