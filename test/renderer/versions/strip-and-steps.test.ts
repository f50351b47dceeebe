import { describe, expect, test } from 'vitest';
import { stripDays, stripMarks, stripMonths } from '../../../renderer/components/strip-weeks.ts';
import { groupSteps } from '../../../renderer/versions/history/group-steps.ts';
import { dayNumberOf } from '../../../shared/calendar/iso-date.ts';
import type { HistoryStep } from '../../../shared/command/outcome.ts';
import type { PlanDifference } from '../../../shared/versions/plan-difference.ts';
import { plannedDaysOfYear } from '../../../shared/versions/planned-day.ts';
import { aCase, factsOf } from '../../support/a-case.ts';

const days = plannedDaysOfYear(factsOf(aCase()));
const first = days[0]!.day;

describe('the year as a strip', () => {
  test('is 44 weeks from a Monday', () => {
    expect(stripDays(days)).toHaveLength(44 * 7);
    expect(first).toBe(dayNumberOf(2026, 8, 31));
  });
  test('names the ten months where they begin', () => {
    expect(stripMonths(first).map(({ month }) => month)).toEqual([9, 10, 11, 12, 1, 2, 3, 4, 5, 6]);
    expect(stripMonths(first)[0]!.week).toBeCloseTo(1 / 7);
  });
  test('numbers each change once for every stretch of neighbouring weeks', () => {
    const changeOn = (...weeks: number[]) => ({ days: weeks.map((week) => ({ day: first + week * 7 + 2 })) });
    const difference = { changes: [changeOn(20, 20, 21, 30), changeOn(22), changeOn(50)] } as unknown as PlanDifference;
    expect(stripMarks(difference, first)).toEqual([
      { number: 1, firstWeek: 20, lastWeek: 21 },
      { number: 1, firstWeek: 30, lastWeek: 30 },
      { number: 2, firstWeek: 22, lastWeek: 22 },
    ]);
  });
});

describe('the history by version', () => {
  const step = (number: number, state: HistoryStep['state'], version?: number): HistoryStep => ({
    ...{ step: number, type: 'editTrajectory', state, of: null, at: '2026-11-20T13:12:00Z', who: 'Fien Fictief' },
    ...{ reason: null, edits: [], changeCount: 1 },
    changes:
      version === undefined
        ? []
        : [
            {
              ref: { kind: 'planVersion', schoolYear: aCase().schoolYear, id: `aster.v${version}` },
              ...{ action: 'add', learnerId: null, fields: { number: { before: null, after: version } } },
            },
          ],
  });
  test('puts each step under the version it led to, and leaves undoing itself out', () => {
    const groups = groupSteps([
      step(9, 'trace'),
      step(8, 'undone'),
      step(7, 'done', 2),
      step(6, 'done'),
      step(5, 'done', 1),
    ]);
    expect(groups.map(({ version, steps }) => [version, steps.map((one) => one.step)])).toEqual([
      [undefined, [8]],
      [2, [7, 6]],
      [1, [5]],
    ]);
  });
  test('does not count a publication that was undone', () => {
    expect(groupSteps([step(7, 'undone', 1), step(6, 'done')]).map(({ version }) => version)).toEqual([undefined]);
  });
});
