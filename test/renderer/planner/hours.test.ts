import { describe, expect, it } from 'vitest';
import { draftOf, type HoursDraft, problemOf, stretchesOf } from '../../../renderer/planner/hours/hours-draft.ts';
import { editsOfShift, shiftOfDay } from '../../../renderer/planner/hours/hours-edits.ts';
import { codeOfHours } from '../../../renderer/planner/hours/shift-of-hours.ts';
import { isNear, shiftAtEnds, shiftChoices } from '../../../renderer/planner/week/shift-choices.ts';
import { shiftCodeSchema } from '../../../shared/input/company.ts';
import type { DayPart } from '../../../shared/input/primitives.ts';
import { aCase, type CaseChange, factsOf } from '../../support/a-case.ts';
import { dayIndex } from '../../support/plan-of.ts';

/** Wednesday in the nursing home, with lessons known on Monday and Tuesday. */
const facts = factsOf(aCase());
const { plan } = facts;
const wednesday = dayIndex(plan, '2026-09-16');
const at = (hour: number, minute = 0) => hour * 60 + minute;

function typed(part: DayPart, ...stretches: [number, number, number?][]): HoursDraft {
  return { part, stretches: stretches.map(([start, end, breakMinutes = 0]) => ({ start, end, breakMinutes })) };
}

describe('the hours of a day', () => {
  it('begin as they are, or as the usual shift of the workplace', () => {
    const early = [{ start: 420, end: 906, breakMinutes: 30 }];
    expect(draftOf(plan, wednesday)).toEqual({ part: 'day', stretches: early });
    expect(draftOf(plan, dayIndex(plan, '2026-09-19'))).toEqual({ part: 'day', stretches: early });
    const half = factsOf(aCase(withPin('school', 'morning')));
    expect(draftOf(half.plan, wednesday).part).toBe('afternoon');
  });

  it('end on the next day where the end is not after the start', () => {
    expect(stretchesOf(typed('day', [at(20, 45), at(6, 45), 60]))).toEqual([
      { start: 1245, end: 1845, breakMinutes: 60 },
    ]);
    expect(stretchesOf(typed('day', [at(22), at(24)], [at(1), at(5)]))).toEqual([
      { start: 1320, end: 1440, breakMinutes: 0 },
      { start: 1500, end: 1740, breakMinutes: 0 },
    ]);
  });

  it.each([
    ['nothing', typed('day'), 'missing'],
    ['no end', { part: 'day', stretches: [{ start: 480, end: undefined, breakMinutes: 0 }] }, 'missing'],
    ['a break as long as the shift', typed('day', [480, 510, 30]), 'breakTooLong'],
    ['a second part before the first ends', typed('day', [420, 660], [600, 900]), 'turned'],
    ['two parts that touch', typed('day', [420, 660], [660, 900]), undefined],
    ['a night', typed('day', [at(20, 45), at(6, 45), 60]), undefined],
  ] as const)('%s is told', (_, draft, problem) => {
    expect(problemOf(plan, wednesday, draft as HoursDraft)).toBe(problem);
  });

  it('of one half may not lie in the lessons of the other', () => {
    const monday = dayIndex(plan, '2026-09-14');
    expect(problemOf(plan, monday, typed('afternoon', [at(11), at(15)]))).toBe('duringLessons');
    expect(problemOf(plan, monday, typed('afternoon', [at(12), at(15)]))).toBeUndefined();
    expect(problemOf(plan, monday, typed('day', [at(11), at(15)]))).toBeUndefined();
  });
});

function withPin(assignment: string, part: DayPart): CaseChange {
  return (draft) => {
    draft.trajectories[0]!.pins = [{ date: '2026-09-16', part, assignment, reason: 'test' }];
  };
}

describe('a shift of typed hours', () => {
  const pinned = (draft: HoursDraft, name = '') => {
    const shift = shiftOfDay(plan, wednesday, draft, name)!;
    return { shift, edits: editsOfShift(facts, shift, 'ruil') };
  };
  const pinOf = (assignment: string, part: DayPart = 'day') => [
    { type: 'pin', pins: [{ date: '2026-09-16', part, assignment, reason: 'ruil' }] },
  ];

  it('is the one that the workplace has', () => {
    const { shift, edits } = pinned(typed('day', [at(13, 24), at(21, 30), 30]));
    expect([shift.known, shift.added]).toEqual(['L', undefined]);
    expect(edits).toEqual(pinOf('L'));
    expect(pinned(typed('day', [at(7), at(11)], [at(16), at(19, 36)])).shift.known).toBe('S');
  });

  it('needs no pin where it is worked already', () => {
    expect(pinned(typed('day', [at(7), at(15, 6), 30])).edits).toEqual([]);
  });

  it('is a new one of the workplace where it has none with these hours', () => {
    const { shift, edits } = pinned(typed('day', [at(8, 30), at(16, 36), 30]), 'Dagdienst');
    expect(shift.added).toEqual({
      code: '0830-1636',
      name: 'Dagdienst',
      parts: [{ start: '08:30', end: '16:36', breakMinutes: 30 }],
    });
    expect(shift.workplace.shiftCodes.map(({ code }) => code)).toEqual(['V', 'L', 'N', 'S', '0830-1636']);
    expect(edits).toEqual(pinOf('0830-1636'));
    expect(shiftCodeSchema.parse(shift.added)).toEqual(shift.added);
  });

  it('of half a day is meant for half a day', () => {
    const { shift, edits } = pinned(typed('morning', [at(8), at(12)]));
    expect(shift.added).toMatchObject({ code: '0800-1200', halfDay: true });
    expect(edits).toEqual(pinOf('0800-1200', 'morning'));
    // The first half of the early shift is there without a code of its own.
    expect(pinned(typed('morning', [at(7), at(10, 48)])).shift.known).toBe('V');
  });

  it('past midnight is written as the clock says', () => {
    const { shift } = pinned(typed('day', [at(16), at(24), 30]));
    expect(shift.added?.parts).toEqual([{ start: '16:00', end: '00:00', breakMinutes: 30 }]);
  });

  it('gets a letter where its code says other hours', () => {
    const { workplace } = plan.context.workplaces[0]!;
    const parts = [{ start: 510, end: 996, breakMinutes: 0 }];
    const taken = { ...workplace, shiftCodes: [{ code: '0830-1636', parts: [] }] };
    expect(codeOfHours(taken, parts)).toBe('0830-1636b');
  });
});

describe('an edge that is dragged', () => {
  it('means a shift of the workplace near by, else hours of its own', () => {
    const choices = shiftChoices(plan, wednesday);
    const near = (start: number, end: number) => isNear(shiftAtEnds(choices, start, end)!, start, end);
    expect([near(at(7), at(15)), near(at(7, 15), at(15, 30)), near(at(7), at(17))]).toEqual([true, true, false]);
  });
});
