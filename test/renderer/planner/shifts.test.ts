import { describe, expect, it } from 'vitest';
import { dayCards } from '../../../renderer/planner/month/day-cards.ts';
import { shortRestsOf } from '../../../renderer/planner/month/rests.ts';
import { dayLayers } from '../../../renderer/planner/panel/day-layers.ts';
import { withClosure, withFreeDays } from '../../../renderer/planner/shared-days/shared-change.ts';
import { planAfter, storedPlan } from '../../../renderer/planner/state/shown-plan.ts';
import {
  neighbourShift,
  shiftAtEnds,
  shiftAtStart,
  shiftChoices,
} from '../../../renderer/planner/week/shift-choices.ts';
import { moveShift } from '../../../renderer/planner/week/shift-edits.ts';
import { axisOf, piecesOf } from '../../../renderer/planner/week/week-axis.ts';
import { momentOf, weekEvents } from '../../../renderer/planner/week/week-events.ts';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { checkPlan } from '../../../shared/rules/check-plan.ts';
import { aCase, type CaseChange, factsOf } from '../../support/a-case.ts';
import { dayIndex, workOn } from '../../support/plan-of.ts';

function shownOf(change?: CaseChange) {
  const facts = factsOf(aCase(change));
  return storedPlan(facts, checkPlan(facts, rules), []);
}

const pins = (...entries: [string, string, ('day' | 'morning' | 'afternoon')?][]): CaseChange => {
  return (draft) => {
    draft.trajectories[0]!.pins = entries.map(([date, assignment, part = 'day']) => ({
      ...{ date, part, assignment },
      reason: 'test',
    }));
  };
};

const base = shownOf();
const { plan } = base.facts;
const on = (date: string) => dayIndex(plan, date);

describe('cards', () => {
  it('are one for a whole shift and two where the halves differ', () => {
    const shown = shownOf(pins(['2026-09-16', 'school', 'afternoon']));
    const cards = dayCards(shown, on('2026-09-16'), on('2026-09-17'));
    expect(cards.map(({ part, kind, minutes, periods }) => [part, kind, minutes, periods])).toEqual([
      ['morning', 'work-residential', 228, 0],
      ['afternoon', 'school', 0, 3],
      ['day', 'work-residential', 456, 0],
    ]);
  });

  it('give the weekend none and lessons both their stretches', () => {
    const [monday, ...rest] = dayCards(base, on('2026-09-14'), on('2026-09-20'));
    expect(monday!.times.map(({ start, end, periods }) => [start, end, periods])).toEqual([
      [505, 720, 4],
      [780, 990, 4],
    ]);
    expect(rest.length).toBe(4);
  });

  it('give each stretch of lessons its own periods, also where the other half has no known hours', () => {
    const shown = shownOf((draft) => {
      delete draft.classGroups[0]!.lessons![0]!.mon!.afternoon;
      draft.classGroups[0]!.calendar = [
        { firstDay: '2026-09-14', lastDay: '2026-09-14', part: 'afternoon', kind: 'exam', periods: 2 },
      ];
    });
    const [monday] = dayCards(shown, on('2026-09-14'), on('2026-09-14'));
    expect(monday?.periods).toBe(6);
    expect(monday?.times.map(({ periods }) => periods)).toEqual([4]);
  });
});

describe('a week on an axis', () => {
  it('writes moments, past midnight on the next day', () => {
    expect(momentOf(toDayNumber(isoDate('2027-01-21')), 804)).toBe('2027-01-21T13:24:00');
    expect(momentOf(toDayNumber(isoDate('2027-01-31')), 1845)).toBe('2027-02-01T06:45:00');
  });

  it('runs from six to half past ten, and all day where somebody works at night', () => {
    const cards = dayCards(base, on('2026-09-14'), on('2026-09-20'));
    expect(axisOf(cards)).toEqual({ from: 360, until: 1350 });
    const night = shownOf(pins(['2026-09-16', 'N']));
    expect(axisOf(dayCards(night, on('2026-09-16'), on('2026-09-16')))).toEqual({ from: 0, until: 1440 });
  });

  it('divides what lies past midnight over two days', () => {
    expect(piecesOf(4, 480, 960)).toEqual([{ day: 4, from: 480, until: 960 }]);
    expect(piecesOf(4, 1245, 1845)).toEqual([
      { day: 4, from: 1245, until: 1440 },
      { day: 5, from: 0, until: 405 },
    ]);
    expect(piecesOf(4, 1440, 1500)).toEqual([{ day: 5, from: 0, until: 60 }]);
  });

  it('moves whole shifts and each part of a split one', () => {
    const shown = shownOf(pins(['2026-09-16', 'S'], ['2026-09-17', 'school', 'morning']));
    const events = weekEvents(dayCards(shown, on('2026-09-16'), on('2026-09-18')), plan.context.frame.first);
    // Half a shift stays where it is; lessons without known times have no stretch.
    expect(events.map(({ editable }) => editable)).toEqual([true, true, false, true]);
  });
});

describe('shifts of a workplace', () => {
  const choices = shiftChoices(plan, on('2026-09-16'));

  it('are found by where they start and end', () => {
    expect(choices.map(({ assignment }) => assignment)).toEqual(['V', 'S', 'L', 'N']);
    expect(shiftAtStart(choices, 780)?.assignment).toBe('L');
    expect(shiftAtEnds(choices, 420, 1170)?.assignment).toBe('S');
  });

  it('have neighbours by start and by end', () => {
    const [early] = choices;
    expect(neighbourShift(choices, early!.shift, 1, 'start')?.assignment).toBe('L');
    expect(neighbourShift(choices, early!.shift, 1, 'end')?.assignment).toBe('S');
    expect(neighbourShift(choices, early!.shift, -1, 'start')).toBeUndefined();
  });

  it('go to another day and another shift at once', () => {
    const edits = moveShift(base.facts, on('2026-09-18'), 1, 'L', 'ruil')!;
    const moved = planAfter(base, edits, { learners: () => [base.facts], findings: [] })!.facts.plan;
    expect(workOn(moved, '2026-09-19')).toContain('L@wzc-1');
    expect(workOn(moved, '2026-09-18')).toBe('= 0');
  });
});

describe('rests that are too short', () => {
  it('lie between the very days of the finding', () => {
    const shown = shownOf(pins(['2027-01-21', 'L'], ['2027-01-22', 'V'], ['2027-01-27', 'L'], ['2027-01-28', 'V']));
    expect(shortRestsOf(shown)).toEqual([
      { day: on('2027-01-21'), next: on('2027-01-22'), rest: 570, limit: 660 },
      { day: on('2027-01-27'), next: on('2027-01-28'), rest: 570, limit: 660 },
    ]);
  });
});

describe('layers of a day', () => {
  const deciding = (date: string) =>
    dayLayers(plan, on(date))
      .filter(({ decides }) => decides[0] || decides[1])
      .map(({ layer, morning }) => [layer, morning]);

  it.each([
    ['2026-09-14', 'classGroup', { key: 'timetable' }],
    ['2026-11-11', 'publicHoliday', { holiday: 'armistice' }],
    ['2026-11-02', 'publicHoliday', { key: 'replacement' }],
    ['2026-11-03', 'schoolHoliday', { holiday: 'autumn' }],
    ['2026-09-19', 'weekend', { key: 'weekendFree' }],
    ['2027-08-20', 'outside', { key: 'outside' }],
  ] as const)('%s is decided by %s', (date, layer, says) => {
    expect(deciding(date)).toEqual([[layer, says]]);
  });

  it('say what a pattern asks and since when', () => {
    const [[layer, says]] = deciding('2026-09-16') as [[string, object]];
    expect([layer, says]).toEqual(['pattern', { assignment: 'V', since: toDayNumber(isoDate('2026-09-01')) }]);
  });
});

describe('days that many share', () => {
  const halfDays = ['2027-05-13', '2027-05-14', '2027-05-17'].map((date) => ({
    date: isoDate(date),
    part: 'day' as const,
  }));

  it('become one closure of the company over a weekend', () => {
    const change = withClosure(base.facts, halfDays, 'Verhuis');
    expect(change?.content).toMatchObject({
      id: 'wzc',
      closures: [{ firstDay: '2027-05-13', lastDay: '2027-05-17', part: 'day', name: 'Verhuis' }],
    });
  });

  it('become free days of the class', () => {
    const { content } = withFreeDays(base.facts, halfDays.slice(0, 1), 'studyDay', '');
    expect(content).toMatchObject({ calendar: [{ firstDay: '2027-05-13', kind: 'studyDay' }] });
  });
});
