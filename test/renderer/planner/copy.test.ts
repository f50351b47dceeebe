import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../../electron/language/create-translate.ts';
import { copyDays } from '../../../renderer/planner/paint/clipboard.ts';
import { startsBetween, startsOfWeeks } from '../../../renderer/planner/paint/copy-starts.ts';
import { copyWeekdays, startOfCopy } from '../../../renderer/planner/paint/copy-weekdays.ts';
import { wordCopy } from '../../../renderer/planner/paint/word-copy.ts';
import { fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Trajectory } from '../../../shared/input/trajectory.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { aCase, type CaseChange, factsOf } from '../../support/a-case.ts';
import { dayIndex } from '../../support/plan-of.ts';

const why = 'zoals de week ervoor';
const pin = (date: string, assignment: string) => ({ date, part: 'day', assignment, reason: 'ruil' }) as const;

/** Copies a week of a case to the weeks after it, up to a day. */
function copied(monday: string, until: string, change?: CaseChange) {
  const facts = factsOf(aCase(change));
  const first = dayIndex(facts.plan, monday);
  const last = dayIndex(facts.plan, until);
  const clip = copyDays(facts, first, first + 6);
  return { facts, copy: copyWeekdays(facts, clip, startsOfWeeks(first, last), last, why) };
}

function newPins({ facts, copy }: { facts: PlanFacts; copy: ReturnType<typeof copyWeekdays> }) {
  const { pins = [] } = copy.edits.reduce<Trajectory>(applyEdit, facts.plan.trajectory);
  return pins
    .filter(({ reason }) => reason === why)
    .map(({ date, part, assignment }) => `${date} ${part} ${assignment}`);
}

function leftDays({ facts, copy }: { facts: PlanFacts; copy: ReturnType<typeof copyWeekdays> }) {
  const { first } = facts.plan.context.frame;
  return new Map([...copy.left].map(([at, reason]) => [fromDayNumber(first + (at >> 1)), reason]));
}

describe('a week copied to the weeks after it', () => {
  const late: CaseChange = (draft) => {
    draft.trajectories[0]!.pins = [pin('2026-10-21', 'L'), pin('2026-10-24', 'V')];
  };

  it('pins only what the pattern does not give, weekends included', () => {
    expect(newPins(copied('2026-10-19', '2026-11-01', late))).toEqual(['2026-10-28 day L', '2026-10-31 day V']);
  });

  it('leaves holidays and names them', () => {
    const done = copied('2026-10-19', '2026-11-15', late);
    expect(newPins(done)).toEqual(['2026-10-28 day L', '2026-10-31 day V', '2026-11-14 day V']);
    expect([...leftDays(done)]).toEqual([
      ['2026-11-02', 'publicHoliday'],
      ['2026-11-03', 'schoolHoliday'],
      ['2026-11-04', 'schoolHoliday'],
      ['2026-11-05', 'schoolHoliday'],
      ['2026-11-06', 'schoolHoliday'],
      ['2026-11-07', 'schoolHoliday'],
      ['2026-11-11', 'publicHoliday'],
    ]);
    expect(done.copy.skipped).toEqual({ publicHoliday: 2, schoolHoliday: 5 });
  });

  it('ends on the day that is asked, in the middle of a week', () => {
    expect(
      newPins(
        copied('2026-11-16', '2026-11-25', (draft) => {
          draft.trajectories[0]!.pins = [pin('2026-11-18', 'L'), pin('2026-11-19', 'L')];
        }),
      ),
    ).toEqual(['2026-11-25 day L']);
  });

  it('leaves lessons and blocks of the class, and brings no lessons where the class has none', () => {
    const done = copied('2026-11-16', '2026-11-29', (draft) => {
      draft.trajectories[0]!.pins = [pin('2026-11-16', 'V'), pin('2026-11-20', 'school')];
      draft.classGroups[0]!.calendar = [
        { firstDay: '2026-11-25', lastDay: '2026-11-25', part: 'day', kind: 'schoolBlock' },
      ];
    });
    expect(newPins(done)).toEqual([]);
    expect([...leftDays(done)]).toEqual([
      ['2026-11-23', 'lessons'],
      ['2026-11-25', 'lessons'],
      ['2026-11-27', 'noLessons'],
    ]);
  });

  it('takes the holidays of the copied week along to nowhere', () => {
    const done = copied('2026-11-09', '2026-11-22');
    expect(done.copy.edits).toEqual([]);
    expect([...leftDays(done)]).toEqual([['2026-11-18', 'notCopied']]);
  });

  it('asks the usual shift where the workplace of the next phase has no such code', () => {
    const done = copied('2027-02-22', '2027-03-07', (draft) => {
      draft.trajectories[0]!.pins = [pin('2027-02-24', 'L'), pin('2027-02-27', 'L')];
    });
    expect(newPins(done)).toEqual(['2027-03-06 day work']);
  });

  it('ends with the trajectory', () => {
    expect([
      ...leftDays(
        copied('2027-06-21', '2027-07-04', (draft) => {
          draft.trajectories[0]!.pins = [pin('2027-06-24', 'L')];
        }),
      ).values(),
    ]).toEqual(['outside', 'outside']);
  });

  it('is told in words, with the days that stay as they are', async () => {
    const { facts, copy } = copied('2026-10-19', '2026-11-15', late);
    const words = {
      translate: await createTranslate('nl'),
      language: 'nl',
      frameFirst: facts.plan.context.frame.first,
    } as const;
    const monday = dayIndex(facts.plan, '2026-10-19');
    const weeks = { from: monday, to: [monday + 7, monday + 14, monday + 21] };
    expect(wordCopy({ copy, days: [1, 2, 3], weeks }, words)).toBe(
      'Gekopieerd van week 43 naar 3 weken. Niet gekopieerd: ma 2 nov, wo 11 nov (feestdag), di 3 nov – za 7 nov (schoolvakantie).',
    );
    const same = copied('2026-11-16', '2026-11-29').copy;
    expect(wordCopy({ copy: same, days: [] }, words)).toBe('Er is niets te kopiëren: alles staat er al zo.');
  });
});

describe('days that are pasted on the same weekdays', () => {
  const tuesdayToThursday = { first: 1, halves: Array.from({ length: 6 }, () => 'work') };

  it('start on the first such weekday from the focus on', () => {
    expect([6, 7, 8, 9].map((from) => startOfCopy(tuesdayToThursday, from))).toEqual([8, 8, 8, 15]);
  });

  it('go wherever the focus is when it is one day', () => {
    expect(startOfCopy({ first: 1, halves: ['work', 'work'] }, 4)).toBe(4);
  });

  it('fill a longer selection week by week, and day by day when it is one day', () => {
    expect(startsBetween(8, 25, 3)).toEqual([8, 15, 22]);
    expect(startsBetween(8, 22, 9)).toEqual([8, 22]);
    expect(startsBetween(8, 10, 1)).toEqual([8, 9, 10]);
  });
});
