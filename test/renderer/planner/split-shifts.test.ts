import { describe, expect, it } from 'vitest';
import { dayCards, splitCardAt } from '../../../renderer/planner/month/day-cards.ts';
import { storedPlan } from '../../../renderer/planner/state/shown-plan.ts';
import { dragTarget } from '../../../renderer/planner/week/drag-target.ts';
import { shiftChoices } from '../../../renderer/planner/week/shift-choices.ts';
import { isNearParts, shiftAtParts, withPart } from '../../../renderer/planner/week/split-parts.ts';
import { aCase, factsOf } from '../../support/a-case.ts';
import { dayIndex } from '../../support/plan-of.ts';

/** Wednesday 20 January is split; the workplace has a second split shift, with a later evening. */
const facts = factsOf(
  aCase((draft) => {
    draft.trajectories[0]!.pins = [
      { date: '2027-01-20', part: 'day', assignment: 'S', reason: 'test' },
      { date: '2027-01-21', part: 'day', assignment: 'S', reason: 'test' },
      { date: '2027-01-21', part: 'morning', assignment: 'school', reason: 'test' },
    ];
    draft.workplaces[0]!.shiftCodes.push({
      code: 'T',
      parts: [
        { start: '07:00', end: '11:00', breakMinutes: 0 },
        { start: '17:30', end: '21:06', breakMinutes: 0 },
      ],
    });
  }),
);
const shown = storedPlan(facts, [], []);
const { plan } = facts;
const wednesday = dayIndex(plan, '2027-01-20');
const card = splitCardAt(shown, wednesday)!;
const [morning, evening] = card.times;

/** Takes a part to other hours of a day in January, as the calendar tells of it. */
function takeTo(index: number, from: string, until: string) {
  return dragTarget(plan, card, index, { startStr: `2027-01-${from}:00Z`, endStr: `2027-01-${until}:00Z` });
}

describe('a part of a split shift', () => {
  it('is one of a day that is worked as one shift', () => {
    expect(card.times.map(({ start, end }) => [start, end])).toEqual([
      [420, 660],
      [960, 1176],
    ]);
    expect(splitCardAt(shown, dayIndex(plan, '2027-01-21'))).toBeUndefined();
    expect(splitCardAt(shown, dayIndex(plan, '2027-01-22'))).toBeUndefined();
  });

  it('changes alone, and keeps time before and after it', () => {
    expect(withPart(card.times, 1, 1005, 1221)).toEqual([morning, { ...evening, start: 1005, end: 1221 }]);
    expect(withPart(card.times, 1, 660, 1176)).toBeUndefined();
    expect(withPart(card.times, 1, 675, 1176)).toBeDefined();
    expect(withPart(card.times, 0, 420, 960)).toBeUndefined();
    expect(withPart(card.times, 0, 420, 420)).toBeUndefined();
    expect(withPart(card.times, 0, -15, 660)).toBeUndefined();
    expect(withPart(card.times, 1, 1600, 1860)).toBeDefined();
    expect(withPart(card.times, 1, 1600, 1861)).toBeUndefined();
  });

  it('keeps its break', () => {
    const parts = [morning!, { ...evening!, breakMinutes: 15 }];
    expect(withPart(parts, 1, 1005, 1221)![1]).toEqual({ start: 1005, end: 1221, breakMinutes: 15 });
    expect(withPart(parts, 1, 1005, 1020)).toBeUndefined();
  });

  it('finds the split shift that comes nearest, and says whether that is near', () => {
    const choices = shiftChoices(plan, wednesday);
    const later = withPart(card.times, 1, 1035, 1251)!;
    const found = shiftAtParts(choices, later)!;
    expect(found.assignment).toBe('T');
    expect([isNearParts(found, later), isNearParts(found, later, 0)]).toEqual([true, false]);
    expect(shiftAtParts(choices, [morning!, evening!, evening!])).toBeUndefined();
  });
});

describe('a part that is dragged', () => {
  it('becomes the split shift near by', () => {
    expect(takeTo(1, '20T17:15', '20T20:51')).toEqual({ day: wednesday, by: 0, assignment: 'T' });
    expect(takeTo(1, '20T16:00', '20T19:51')).toEqual({ day: wednesday, by: 0, assignment: 'S' });
  });

  it('gets hours of its own far from every split shift, by an edge or whole, beside the other part', () => {
    const own = (start: number, end: number) => ({
      day: wednesday,
      own: [morning, { start, end, breakMinutes: 0 }],
    });
    expect(takeTo(1, '20T16:00', '20T21:06')).toEqual(own(960, 1266));
    expect(takeTo(1, '20T14:00', '20T17:36')).toEqual(own(840, 1056));
    expect(takeTo(1, '20T21:30', '21T01:06')).toEqual(own(1290, 1506));
    expect(takeTo(0, '20T07:00', '20T14:00')).toMatchObject({ own: [{ start: 420, end: 840 }, evening] });
  });

  it('cannot lie over the other part', () => {
    expect(takeTo(0, '20T07:00', '20T16:30')).toBeUndefined();
    expect(takeTo(1, '20T10:00', '20T13:36')).toBeUndefined();
  });

  it('takes the whole shift along to another day', () => {
    expect(takeTo(0, '23T09:00', '23T13:00')).toEqual({ day: wednesday, by: 3, assignment: 'S' });
    expect(takeTo(1, '18T16:00', '18T19:36')).toEqual({ day: wednesday, by: -2, assignment: 'S' });
  });
});

describe('a single shift that is dragged', () => {
  const friday = dayIndex(plan, '2027-01-22');
  const [single] = dayCards(shown, friday, friday);
  const take = (from: string, until: string) =>
    dragTarget(plan, single!, 0, { startStr: `2027-01-${from}:00Z`, endStr: `2027-01-${until}:00Z` });

  it('asks the shift of the workplace by its start, there and elsewhere', () => {
    expect(take('22T13:00', '22T21:06')).toEqual({ day: friday, by: 0, assignment: 'L' });
    expect(take('20T13:00', '20T21:06')).toEqual({ day: friday, by: -2, assignment: 'L' });
  });

  it('asks by both ends where an edge is dragged, and has hours of its own far from all', () => {
    expect(take('22T07:00', '22T15:21')).toEqual({ day: friday, by: 0, assignment: 'V' });
    expect(take('22T07:00', '22T16:21')).toEqual({ day: friday, own: [{ start: 420, end: 981, breakMinutes: 30 }] });
  });
});
