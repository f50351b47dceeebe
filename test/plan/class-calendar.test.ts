import { describe, expect, test } from 'vitest';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { together } from '../support/move-case.ts';
import { flagsOn, kindOn, periodsOn, planOf, provenanceOn, workOn } from '../support/plan-of.ts';

type Entry = NonNullable<CaseDraft['classGroups'][number]['calendar']>[number];

function entry(kind: Entry['kind'], firstDay: string, lastDay = firstDay, part: Entry['part'] = 'day'): CaseChange {
  return (draft) => {
    draft.classGroups[0]!.calendar = [{ firstDay, lastDay, part, kind }];
  };
}

function company(settings: Partial<CaseDraft['companies'][number]>): CaseChange {
  return (draft) => {
    Object.assign(draft.companies[0]!, settings);
  };
}

function cycle(week: CaseDraft['trajectories'][number]['segments'][number]['cycle'][number]): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.segments[0]!.cycle = [week];
  };
}

describe('lessons, exams and blocks of the class', () => {
  test('lessons have the periods of the timetable', () => {
    const plan = planOf();
    expect([kindOn(plan, '2026-09-08'), periodsOn(plan, '2026-09-08')]).toEqual(['school', 7]);
    expect([kindOn(plan, '2026-09-09'), periodsOn(plan, '2026-09-09')]).toEqual(['work', 0]);
  });

  test('a timetable with a free Monday afternoon leaves it to the pattern, else to work', () => {
    const change: CaseChange = (draft) => {
      delete draft.classGroups[0]!.lessons[0]!.mon!.afternoon;
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'V', thu: 'V', fri: 'V' }];
    };
    const plan = planOf(change);
    expect(kindOn(plan, '2026-09-07')).toBe('school / work');
    expect(workOn(plan, '2026-09-07')).toBe('V@wzc-1 11:18-15:06 = 228');
    const free = planOf(together(change, cycle({ mon: { afternoon: 'free' } })));
    expect(kindOn(free, '2026-09-07')).toBe('school / rosterRest');
  });

  test('a timetable that changes mid-week holds from its day', () => {
    const plan = planOf((draft) => {
      const [lessons] = draft.classGroups[0]!.lessons;
      draft.classGroups[0]!.lessons = [
        { ...lessons!, lastDay: '2026-09-30' },
        { firstDay: '2026-10-01', lastDay: '2027-06-30', thu: lessons!.mon!, fri: lessons!.mon! },
      ];
      draft.trajectories[0]!.segments = [];
    });
    expect(
      ['2026-09-28', '2026-09-30', '2026-10-01', '2026-10-02', '2026-10-05'].map((day) => kindOn(plan, day)),
    ).toEqual(['school', 'work', 'school', 'school', 'work']);
  });

  test('exams put the class at school on work days, with its usual periods, and mark the difference', () => {
    const plan = planOf(entry('exam', '2027-06-07', '2027-06-11'));
    expect([kindOn(plan, '2027-06-09'), periodsOn(plan, '2027-06-09')]).toEqual(['school', 7]);
    expect(provenanceOn(plan, '2027-06-09')).toBe('classGroup school');
    expect(flagsOn(plan, '2027-06-09')).toBe('mismatch');
    expect([kindOn(plan, '2027-06-12'), kindOn(plan, '2027-06-16')]).toEqual(['weekend', 'work']);
  });

  test('an exam morning leaves the afternoon to work, with the periods it names', () => {
    const plan = planOf((draft) => {
      entry('exam', '2027-06-09', '2027-06-09', 'morning')(draft);
      draft.classGroups[0]!.calendar![0]!.periods = 3;
    });
    expect([kindOn(plan, '2027-06-09'), periodsOn(plan, '2027-06-09')]).toEqual(['school / work', 3]);
    expect(workOn(plan, '2027-06-09')).toBe('V@thuis-1 11:48-15:36 = 228');
  });

  test('a school block of the whole school holds for the class, and not in a holiday or on a public holiday', () => {
    const plan = planOf((draft) => {
      draft.schools[0]!.calendar = [
        { firstDay: '2026-10-26', lastDay: '2026-11-13', part: 'day', kind: 'schoolBlock' },
      ];
    });
    const dates = ['2026-10-28', '2026-10-31', '2026-11-04', '2026-11-11', '2026-11-12'];
    expect(dates.map((date) => kindOn(plan, date))).toEqual(['school', 'weekend', 'leave', 'publicHoliday', 'school']);
  });

  test('a calendar of another campus changes nothing, of the own campus it does', () => {
    const campuses: CaseChange = (draft) => {
      draft.schools[0]!.campuses = [
        {
          id: 'noord',
          name: 'Noord',
          calendar: [{ firstDay: '2026-10-07', lastDay: '2026-10-07', part: 'day', kind: 'exam' }],
        },
        { id: 'zuid', name: 'Zuid' },
      ];
    };
    const at = (campusId: string) =>
      planOf((draft) => {
        campuses(draft);
        draft.classGroups[0]!.campusId = campusId;
      });
    expect([kindOn(at('noord'), '2026-10-07'), kindOn(at('zuid'), '2026-10-07')]).toEqual(['school', 'work']);
  });

  test('a segment that leaves the class has neither its exams nor its work blocks', () => {
    const leaves: CaseChange = (draft) => {
      draft.trajectories[0]!.segments[0]!.leavesClassPattern = true;
    };
    expect(kindOn(planOf(together(leaves, entry('exam', '2026-10-07'))), '2026-10-07')).toBe('work');
    expect(kindOn(planOf(together(leaves, entry('workBlock', '2026-10-05'))), '2026-10-05')).toBe('school');
  });

  test('a work block sends the class to work on lesson days, and roster rest with it', () => {
    const plan = planOf(
      together(entry('workBlock', '2026-10-05', '2026-10-09'), cycle({ mon: 'school', wed: 'free', thu: 'L' })),
    );
    expect([kindOn(plan, '2026-10-05'), provenanceOn(plan, '2026-10-05'), flagsOn(plan, '2026-10-05')]).toEqual([
      'work',
      'classGroup school',
      '',
    ]);
    expect(kindOn(plan, '2026-10-06')).toBe('work');
    expect(kindOn(plan, '2026-10-07')).toBe('work');
    expect(workOn(plan, '2026-10-08')).toBe('L@wzc-1 13:24-21:30 = 456');
    expect(kindOn(plan, '2026-10-10')).toBe('weekend');
    expect(kindOn(plan, '2026-10-12')).toBe('school');
  });

  test('a work block over a school holiday leaves it leave', () => {
    const plan = planOf(entry('workBlock', '2026-10-26', '2026-11-13'));
    expect(['2026-10-26', '2026-11-03', '2026-11-09'].map((date) => kindOn(plan, date))).toEqual([
      'work',
      'leave',
      'work',
    ]);
  });

  test('a closure in a work block closes it', () => {
    const plan = planOf(
      together(
        entry('workBlock', '2026-10-05'),
        company({ closures: [{ firstDay: '2026-10-05', lastDay: '2026-10-05', part: 'day' }] }),
      ),
    );
    expect(kindOn(plan, '2026-10-05')).toBe('closure');
  });

  test('a class without a timetable follows the pattern, with the usual periods of the school and no mark', () => {
    const plan = planOf((draft) => {
      draft.classGroups[0]!.lessons = [];
      draft.schools[0]!.usualPeriods = { morning: 5, afternoon: 2 };
    });
    expect([kindOn(plan, '2026-09-07'), periodsOn(plan, '2026-09-07'), flagsOn(plan, '2026-09-07')]).toEqual([
      'school',
      7,
      '',
    ]);
    expect(provenanceOn(plan, '2026-09-07')).toBe('pattern pattern');
  });
});

const everyDayOff = { bridgeDayIsWorkDay: false, localFreeDayIsWorkDay: false, studyDayIsWorkDay: false };
const allLessons: CaseChange = (draft) => {
  const [lessons] = draft.classGroups[0]!.lessons;
  Object.assign(lessons!, { thu: lessons!.mon, fri: lessons!.mon });
  draft.trajectories[0]!.segments[0]!.cycle = [
    { mon: 'school', tue: 'school', wed: 'V', thu: 'school', fri: 'school' },
  ];
};

describe('days on which only school is free', () => {
  test.each<[string, CaseChange, string, string, string]>([
    ['a bridge day that the pattern works is worked', company({}), '2027-05-07', 'work', ''],
    ['a bridge day with lessons is worked instead', allLessons, '2027-05-07', 'work', 'schoolFreeWorked'],
    ['a bridge day off is off, worked by the pattern or not', company(everyDayOff), '2027-05-07', 'schoolFree', ''],
    [
      'a bridge day off with lessons is off',
      together(allLessons, company(everyDayOff)),
      '2027-05-07',
      'schoolFree',
      '',
    ],
    [
      'a local free day on a lesson day is worked',
      entry('localFree', '2026-10-05'),
      '2026-10-05',
      'work',
      'schoolFreeWorked',
    ],
    [
      'a local free day on a lesson day is off where the company says so',
      together(entry('localFree', '2026-10-05'), company({ localFreeDayIsWorkDay: false })),
      '2026-10-05',
      'schoolFree',
      '',
    ],
    [
      'a local free day on a work day is worked, whatever the company says',
      together(entry('localFree', '2026-10-07'), company(everyDayOff)),
      '2026-10-07',
      'work',
      '',
    ],
    [
      'a local free day on a lesson day of a learner without a segment is off where the company says so',
      together(entry('localFree', '2026-10-05'), company({ localFreeDayIsWorkDay: false }), (draft) => {
        draft.trajectories[0]!.segments = [];
      }),
      '2026-10-05',
      'schoolFree',
      '',
    ],
    [
      'a study day on a lesson day is worked',
      entry('studyDay', '2026-10-06'),
      '2026-10-06',
      'work',
      'schoolFreeWorked',
    ],
    [
      'a study day on a lesson day is off where the company says so',
      together(entry('studyDay', '2026-10-06'), company({ studyDayIsWorkDay: false })),
      '2026-10-06',
      'schoolFree',
      '',
    ],
    [
      'half a local free day on a lesson day is off',
      entry('localFree', '2026-10-05', '2026-10-05', 'afternoon'),
      '2026-10-05',
      'school / schoolFree',
      '',
    ],
    [
      'half a local free day on a lesson day is worked where the company says so',
      together(entry('localFree', '2026-10-05', '2026-10-05', 'afternoon'), company({ freeHalfDayIsWork: true })),
      '2026-10-05',
      'school / work',
      ' / schoolFreeWorked',
    ],
    [
      'half a local free day on a work day is worked',
      entry('localFree', '2026-10-07', '2026-10-07', 'afternoon'),
      '2026-10-07',
      'work',
      '',
    ],
    ['a local free day in a weekend is weekend', entry('localFree', '2026-10-10'), '2026-10-10', 'weekend', ''],
    ['a local free day in a holiday is leave', entry('localFree', '2026-11-03'), '2026-11-03', 'leave', ''],
  ])('%s', (_, change, date, kind, flags) => {
    const plan = planOf(change);
    expect(kindOn(plan, date)).toBe(kind);
    expect(flagsOn(plan, date)).toBe(flags);
  });

  test('a free day off comes from the school, and a closure leaves it so', () => {
    const plan = planOf(
      together(
        entry('localFree', '2026-10-05'),
        company({
          localFreeDayIsWorkDay: false,
          closures: [{ firstDay: '2026-10-05', lastDay: '2026-10-05', part: 'day' }],
        }),
      ),
    );
    expect(kindOn(plan, '2026-10-05')).toBe('schoolFree');
    expect(provenanceOn(plan, '2026-10-05')).toBe('classGroup school');
  });
});

describe('the free afternoon of 24 December, a Friday in 2021', () => {
  const year2021: CaseChange = (draft) => {
    const text = JSON.stringify(draft).replace(
      /\b20(2[67])-(\d\d-\d\d)\b/g,
      (_, year, rest) => `20${Number(year) - 5}-${rest}`,
    );
    Object.assign(draft, JSON.parse(text), { schoolYear: '2021-2022' });
    draft.learners[0]!.birthDate = '2002-04-12';
    draft.companies[0]!.replacementDays = [];
  };

  test.each<[string, CaseChange, string]>([
    ['is worked by a learner who works on Fridays', company({}), 'work'],
    ['is free for a learner with lessons on Fridays, after a morning of school', allLessons, 'school / schoolFree'],
    [
      'is worked after a morning of school where the company says so',
      together(allLessons, company({ freeHalfDayIsWork: true })),
      'school / work',
    ],
  ])('%s', (_, change, kind) => {
    const plan = planOf(together(year2021, change));
    expect(kindOn(plan, '2021-12-24')).toBe(kind);
    expect(kindOn(plan, '2021-12-27')).toBe('leave');
  });
});
