import { describe, expect, test } from 'vitest';
import { readClassYear } from '../../shared/input/read-class-year.ts';
import { baseCase, type CaseDraft } from '../support/a-case.ts';

function problemsOf(change: (draft: CaseDraft) => void): [string, string][] {
  const draft = baseCase();
  change(draft);
  const read = readClassYear(draft);
  return read.ok ? [] : read.problems.map(({ path, code }) => [path.join('.'), code]);
}

describe('reading a class year', () => {
  test('names every value of a field that takes one of several numbers', () => {
    const draft = baseCase();
    Object.assign(draft.schools[0]!, { lessonPeriodMinutes: 45 });
    const read = readClassYear(draft);
    expect(read.ok ? [] : read.problems).toEqual([
      { path: ['schools', 0, 'lessonPeriodMinutes'], code: 'choice', params: { choices: '50, 60' } },
    ]);
  });
  test('accepts the blameless case as it is', () => {
    const read = readClassYear(baseCase());
    expect(read).toEqual({ ok: true, classYear: baseCase() });
  });

  test.each<[string, (draft: CaseDraft) => void, [string, string][]]>([
    [
      'a day that does not exist',
      (d) => (d.learners[0]!.birthDate = '2026-02-30'),
      [['learners.0.birthDate', 'isoDate']],
    ],
    ['a school year of two years', (d) => (d.schoolYear = '2026-2028'), [['schoolYear', 'schoolYear']]],
    ['a school year before the decree', (d) => (d.schoolYear = '2000-2001'), [['schoolYear', 'schoolYear']]],
    [
      'a time past midnight',
      (d) => (d.workplaces[0]!.shiftCodes[0]!.parts[0]!.end = '24:00'),
      [['workplaces.0.shiftCodes.0.parts.0.end', 'clockTime']],
    ],
    [
      'an unknown field',
      (d) => Object.assign(d.learners[0]!, { nationalNumber: '1' }),
      [['learners.0.nationalNumber', 'unknownField']],
    ],
    ['a missing name', (d) => Reflect.deleteProperty(d.learners[0]!, 'name'), [['learners.0.name', 'missing']]],
    ['a number for a name', (d) => Object.assign(d.learners[0]!, { name: 7 }), [['learners.0.name', 'type']]],
    [
      'a kind of workplace nobody knows',
      (d) => Object.assign(d.workplaces[0]!, { kind: 'circus' }),
      [['workplaces.0.kind', 'choice']],
    ],
    [
      'a cycle of seventeen weeks',
      (d) => (d.trajectories[0]!.segments[0]!.cycle = Array.from({ length: 17 }, () => ({}))),
      [['trajectories.0.segments.0.cycle', 'tooBig']],
    ],
    [
      'a shift without parts',
      (d) => (d.workplaces[0]!.shiftCodes[0]!.parts = []),
      [['workplaces.0.shiftCodes.0.parts', 'tooSmall']],
    ],
    [
      'a class of no school',
      (d) => (d.classGroups[0]!.schoolId = 'nowhere'),
      [['classGroups.0.schoolId', 'unknownReference']],
    ],
    ['the same learner twice', (d) => d.learners.push(d.learners[0]!), [['learners.1.id', 'duplicateId']]],
    [
      'a mentor nobody knows',
      (d) => (d.trajectories[0]!.agreements[0]!.placements[0]!.mentorId = 'ghost'),
      [['trajectories.0.agreements.0.placements.0.mentorId', 'unknownReference']],
    ],
    [
      'a default shift that is no code',
      (d) => (d.workplaces[0]!.defaultShift = 'Z'),
      [['workplaces.0.defaultShift', 'unknownShift']],
    ],
    [
      'a shift code of no workplace',
      (d) => (d.trajectories[0]!.segments[0]!.cycle[0]!.wed = 'Z'),
      [['trajectories.0.segments.0.cycle.0.wed', 'unknownShift']],
    ],
    [
      'leave in a pattern',
      (d) => (d.trajectories[0]!.segments[0]!.cycle[0]!.wed = { morning: 'leave' }),
      [['trajectories.0.segments.0.cycle.0.wed.morning', 'leaveInPattern']],
    ],
    [
      'half days of nothing',
      (d) => (d.trajectories[0]!.segments[0]!.cycle[0]!.wed = {}),
      [['trajectories.0.segments.0.cycle.0.wed', 'empty']],
    ],
    [
      'a segment that ends before it starts',
      (d) => (d.trajectories[0]!.segments[0]!.lastDay = '2026-08-31'),
      [['trajectories.0.segments.0.lastDay', 'lastBeforeFirst']],
    ],
    [
      'lessons that end before they start',
      (d) => (d.classGroups[0]!.lessons[0]!.mon!.morning!.end = '08:00'),
      [['classGroups.0.lessons.0.mon.morning.end', 'endBeforeStart']],
    ],
    [
      'a break as long as the shift',
      (d) => Object.assign(d.workplaces[0]!.shiftCodes[3]!.parts[0]!, { breakMinutes: 240 }),
      [['workplaces.0.shiftCodes.3.parts.0.breakMinutes', 'breakTooLong']],
    ],
    [
      'a trajectory of another year',
      (d) => Object.assign(d.trajectories[0]!, { firstDay: '2025-09-01', lastDay: '2026-06-30' }),
      [['trajectories.0.firstDay', 'outsideSchoolYear']],
    ],
    [
      'two timetables at once',
      (d) => d.classGroups[0]!.lessons.push({ ...d.classGroups[0]!.lessons[0]! }),
      [['classGroups.0.lessons.1.firstDay', 'overlappingTimetables']],
    ],
  ])('refuses %s and says where', (_name, change, expected) => {
    expect(problemsOf(change)).toEqual(expected);
  });

  test('names every problem at once', () => {
    const found = problemsOf((d) => {
      d.learners[0]!.birthDate = 'gisteren';
      d.companies[0]!.fullTimeMinutesPerWeek = 10;
      d.mentors[0]!.yearsOfPractice = -1;
    });
    expect(found).toEqual([
      ['companies.0.fullTimeMinutesPerWeek', 'tooSmall'],
      ['mentors.0.yearsOfPractice', 'tooSmall'],
      ['learners.0.birthDate', 'isoDate'],
    ]);
  });

  test('refuses a workplace of another company', () => {
    const found = problemsOf((d) => {
      d.companies.push({ ...d.companies[0]!, id: 'other' });
      d.trajectories[0]!.agreements[0]!.companyId = 'other';
    });
    expect(found.map(([, code]) => code)).toEqual(['otherCompany', 'otherCompany']);
  });

  test('takes an empty optional list as absent, so that a file says one thing in one way', () => {
    const draft = baseCase();
    draft.trajectories[0]!.pins = [];
    draft.trajectories[0]!.entitlement = { chosen: [] };
    expect(readClassYear(draft)).toEqual({ ok: true, classYear: baseCase() });
  });

  test.each([
    null,
    7,
    'text',
    [],
    [[]],
    {},
    { schoolYear: {} },
    JSON.parse('{"__proto__":{"schoolYear":"2026-2027"}}'),
  ])('refuses junk %#: %j', (junk) => {
    const read = readClassYear(junk);
    expect(read.ok).toBe(false);
  });
});
