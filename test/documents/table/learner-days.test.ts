import { describe, expect, test } from 'vitest';
import { learnerDays } from '../../../electron/documents/table/learner-days.ts';
import { aCase, factsOf } from '../../support/a-case.ts';
import { fillYear } from '../../support/a-full-case.ts';

const days = learnerDays(factsOf(aCase(fillYear)));
const on = (date: string) => days.find((day) => day.date === date)!;

describe('learnerDays', () => {
  test('has every day of the trajectory once, weekends too', () => {
    expect([days.length, days[0]?.date, days.at(-1)?.date]).toEqual([303, '2026-09-01', '2027-06-30']);
    expect(days.every(({ day }, index) => day === days[0]!.day + index)).toBe(true);
  });

  test('a trajectory that sticks out of its school year has the days inside it', () => {
    const facts = factsOf(
      aCase((draft) => {
        draft.trajectories[0]!.firstDay = '2026-08-01';
      }),
    );
    expect(learnerDays(facts)[0]?.date).toBe('2026-08-31');
  });

  test('a work day has its shift, workplace, company and mentor', () => {
    const day = on('2026-09-02');
    expect(day.week).toEqual({ year: 2026, week: 36 });
    expect([day.weekday, day.workMinutes, day.breakMinutes, day.lessonPeriods, day.lessons]).toEqual([
      2,
      456,
      30,
      0,
      [],
    ]);
    expect(day.work).toMatchObject([
      {
        code: 'V',
        shiftName: 'Vroege dienst',
        half: 'day',
        start: 420,
        end: 906,
        breakMinutes: 30,
        mentor: 'Fien Fictief',
      },
    ]);
    expect([day.work[0]?.workplace.id, day.work[0]?.company.id]).toEqual(['wzc-1', 'wzc']);
  });

  test('the first days of January belong to the ISO week of the old year', () => {
    expect(on('2027-01-01').week).toEqual({ year: 2026, week: 53 });
  });

  test.each([
    ['2026-09-01', 'timetable'],
    ['2026-09-02', 'pattern'],
    ['2026-09-06', 'weekend'],
    ['2026-10-12', 'localFree'],
    ['2026-11-02', 'replacementDay: all-saints'],
    ['2026-12-14', 'exam: Kerstexamens'],
    ['2026-12-23', 'deviation'],
    ['2026-12-25', 'publicHoliday: christmas-day'],
    ['2026-12-28', 'schoolHoliday: christmas'],
    ['2027-01-06', 'closure: Inventaris'],
    ['2027-01-13', 'recuperation'],
    ['2027-01-26', 'studyDay: Studiedag; digitaal'],
    ['2027-02-04', 'pinned'],
    ['2027-05-01', 'publicHoliday: labour-day'],
    ['2027-05-03', 'noAgreement'],
    ['2027-05-07', 'bridgeDay'],
  ])('%s is what it is because of %s', (date, expected) => {
    const { because, name, period } = on(date).morning.reason;
    const detail = name ?? period?.id;
    expect(detail === undefined ? because : `${because}: ${detail}`).toBe(expected);
  });

  test('leave outside the school holidays and leave inside them differ in reason, not in kind', () => {
    expect(on('2027-03-04').afternoon).toEqual({ kind: 'leave', isPaid: false, reason: { because: 'movedLeave' } });
    expect(on('2026-12-28').morning).toMatchObject({ kind: 'leave', isPaid: false });
  });

  test.each([
    ['generator', 'generator'],
    ['import', 'import'],
    ['manual', 'pinned'],
    [undefined, 'pinned'],
  ] as const)('a pin of origin %s is %s', (origin, because) => {
    const facts = factsOf(
      aCase((draft) => {
        draft.trajectories[0]!.pins = [
          { date: '2026-09-02', part: 'day', assignment: 'L', reason: 'ruil', ...(origin && { origin }) },
        ];
      }),
    );
    expect(learnerDays(facts)[1]?.morning.reason).toEqual({ because });
  });

  test('work that the no-gaps rule gives, a work block and hours outside a part-time week say so', () => {
    const facts = factsOf(
      aCase((draft) => {
        draft.trajectories[0]!.segments[0]!.lastDay = '2026-09-09';
        draft.classGroups[0]!.calendar = [
          { firstDay: '2026-09-14', lastDay: '2026-09-14', part: 'day', kind: 'workBlock', name: 'Stageblok' },
          { firstDay: '2026-09-16', lastDay: '2026-09-16', part: 'day', kind: 'schoolBlock' },
        ];
      }),
    );
    const reasonOn = (date: string) => learnerDays(facts).find((day) => day.date === date)?.morning.reason;
    expect(reasonOn('2026-09-10')).toEqual({ because: 'noGaps' });
    expect(reasonOn('2026-09-14')).toEqual({ because: 'workBlock', name: 'Stageblok' });
    expect(reasonOn('2026-09-16')).toEqual({ because: 'schoolBlock' });
    const partTime = factsOf(
      aCase((draft) => {
        draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
        draft.trajectories[0]!.segments[0]!.cycle = [{ mon: 'school', tue: 'school', wed: 'V' }];
      }),
    );
    expect(learnerDays(partTime)[2]?.morning).toEqual({ kind: 'unplanned', reason: { because: 'outsideWeeklyHours' } });
  });
});
