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
  {
    name: 'lessons go before a pattern that wants work',
    change: (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ mon: 'V', tue: 'school', wed: 'V', thu: 'V', fri: 'V' }];
    },
    date: '2026-09-07',
    kind: 'school',
    from: 'classGroup classGroup',
    work: '= 0',
  },
  {
    name: 'lessons go before a closure',
    change: closure,
    date: '2026-09-07',
    kind: 'school',
    from: 'classGroup classGroup',
  },
  {
    name: 'a pin goes before lessons',
    change: pin('2026-09-07', 'V', 'morning'),
    date: '2026-09-07',
    kind: 'work / school',
    from: 'pin manual / classGroup classGroup',
    work: 'V@wzc-1 07:00-10:48 = 228',
  },
  {
    name: 'a closure takes work of the pattern away',
    change: closure,
    date: '2026-09-09',
    kind: 'closure',
    from: 'closure company',
    work: '= 0',
  },
  {
    name: 'a closure takes work of no pattern away',
    change: together(closure, (draft) => {
      trajectory(draft).segments = [];
    }),
    date: '2026-09-09',
    kind: 'closure',
    from: 'closure company',
  },
  {
    name: 'a closure of the afternoon leaves the morning, with half the shift',
    change: (draft) => {
      draft.companies[0]!.closures = [{ firstDay: '2026-09-09', lastDay: '2026-09-09', part: 'afternoon' }];
    },
    date: '2026-09-09',
    kind: 'work / closure',
    from: 'pattern pattern / closure company',
    work: 'V@wzc-1 07:00-10:48 = 228',
  },
  {
    name: 'a closure leaves roster rest what it is',
    change: together(closure, (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ wed: 'free', thu: 'V', fri: 'V', sat: 'V' }];
    }),
    date: '2026-09-09',
    kind: 'rosterRest',
    from: 'pattern pattern',
  },
  {
    name: 'a closure leaves a free Sunday weekend',
    change: closure,
    date: '2026-09-13',
    kind: 'weekend',
    from: 'weekend law',
  },
  {
    name: 'a closure takes a weekend shift away',
    change: together(closure, (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ sat: 'V' }];
    }),
    date: '2026-09-12',
    kind: 'closure',
    from: 'closure company',
  },
  {
    name: 'recuperation takes work away',
    change: deviation,
    date: '2026-11-18',
    kind: 'recuperation',
    from: 'closure manual',
    work: '= 0',
  },
  {
    name: 'recuperation of an afternoon leaves half the shift',
    change: deviation,
    date: '2026-11-19',
    kind: 'work / recuperation',
    from: 'pattern pattern / closure manual',
    work: 'V@wzc-1 07:00-10:48 = 228',
  },
  {
    name: 'recuperation on a lesson day has no effect',
    change: deviation,
    date: '2026-11-16',
    kind: 'school',
    from: 'classGroup classGroup',
  },
  {
    name: 'recuperation goes before a closure of the same day',
    change: together(deviation, closure),
    date: '2026-11-18',
    kind: 'recuperation',
    from: 'closure manual',
  },
  {
    name: 'a pin goes before a closure',
    change: together(closure, pin('2026-09-09', 'V')),
    date: '2026-09-09',
    kind: 'work',
    from: 'pin manual',
    work: 'V@wzc-1 07:00-15:06 = 456',
  },
  {
    name: 'the pattern gives a weekend shift',
    change: (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ sat: 'L' }];
    },
    date: '2026-09-12',
    kind: 'work',
    from: 'pattern pattern',
    work: 'L@wzc-1 13:24-21:30 = 456',
  },
  {
    name: 'free in the pattern is roster rest on a weekday',
    change: (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ wed: { morning: 'free', afternoon: 'V' } }];
    },
    date: '2026-09-09',
    kind: 'rosterRest / work',
    from: 'pattern pattern',
    work: 'V@wzc-1 11:18-15:06 = 228',
  },
  {
    name: 'free in the pattern is weekend on a Saturday',
    change: (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ sat: 'free' }];
    },
    date: '2026-09-12',
    kind: 'weekend',
    from: 'weekend law',
  },
  {
    name: 'a pattern of the generator says so',
    change: (draft) => {
      trajectory(draft).segments[0]!.origin = 'generator';
    },
    date: '2026-09-09',
    kind: 'work',
    from: 'pattern generator',
  },
  {
    name: 'a weekday that nothing asks for is a work day with the usual shift',
    change: (draft) => {
      trajectory(draft).segments = [];
    },
    date: '2026-09-09',
    kind: 'work',
    from: 'noGaps company',
    work: 'V@wzc-1 07:00-15:06 = 456',
  },
  {
    name: 'a half day that nothing asks for is worked beside a half that is',
    change: (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ wed: { morning: 'L' } }];
    },
    date: '2026-09-09',
    kind: 'work',
    from: 'pattern pattern / noGaps company',
    work: 'L@wzc-1 13:24-17:12 V@wzc-1 11:18-15:06 = 456',
  },
  {
    name: 'a Saturday that nothing asks for is weekend',
    date: '2026-09-12',
    kind: 'weekend',
    from: 'weekend law',
    work: '= 0',
  },
  {
    name: 'school in the pattern on a Saturday is weekend',
    change: (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ sat: 'school' }];
    },
    date: '2026-09-12',
    kind: 'weekend',
    from: 'weekend law',
  },
  {
    name: 'a Saturday before a school holiday is no school holiday: its shift stays',
    change: (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ sat: 'V' }];
    },
    date: '2026-12-19',
    kind: 'work',
    from: 'pattern pattern',
  },
  {
    name: 'a Saturday in a school holiday loses its shift',
    change: (draft) => {
      trajectory(draft).segments[0]!.cycle = [{ sat: 'V' }];
    },
    date: '2026-12-26',
    kind: 'weekend',
    from: 'weekend law',
  },
];

describe('class, closures and pattern, each over the layers below', () => {
  test.each(rows)('$name', ({ change, date, kind, from, work }) => {
    const plan = planOf(change);
    expect(kindOn(plan, date)).toBe(kind);
    expect(provenanceOn(plan, date)).toBe(from);
    if (work !== undefined) expect(workOn(plan, date)).toBe(work);
  });

  test('a difference with the class is marked, in both directions', () => {
    const plan = planOf((draft) => {
      trajectory(draft).segments[0]!.cycle = [
        { mon: 'V', tue: { morning: 'free' }, wed: 'school', thu: 'V', fri: 'V' },
      ];
    });
    expect(flagsOn(plan, '2026-09-07')).toBe('mismatch');
    expect(flagsOn(plan, '2026-09-08')).toBe('mismatch / ');
    expect([kindOn(plan, '2026-09-09'), flagsOn(plan, '2026-09-09')]).toEqual(['school', 'mismatch']);
    expect(flagsOn(plan, '2026-09-10')).toBe('');
  });

  test('a segment that leaves the class pattern decides itself, without a mark', () => {
    const plan = planOf((draft) => {
      trajectory(draft).segments[0]!.leavesClassPattern = true;
      trajectory(draft).segments[0]!.cycle = [{ mon: 'V', wed: 'school' }];
    });
    expect([kindOn(plan, '2026-09-07'), flagsOn(plan, '2026-09-07')]).toEqual(['work', '']);
    expect([kindOn(plan, '2026-09-08'), flagsOn(plan, '2026-09-08')]).toEqual(['work', '']);
    expect([kindOn(plan, '2026-09-09'), flagsOn(plan, '2026-09-09')]).toEqual(['school', '']);
    expect(provenanceOn(plan, '2026-09-09')).toBe('pattern pattern');
  });
});
