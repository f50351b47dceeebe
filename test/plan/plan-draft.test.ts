import { describe, expect, test } from 'vitest';
import type { CaseChange } from '../support/a-case.ts';
import { planOf } from '../support/plan-of.ts';

const span = ({ first, last }: { first: number; last: number }) => [first, last];

describe('spans of a plan', () => {
  test('are day indexes from the Monday of the week of 1 September', () => {
    const plan = planOf();
    expect(span(plan)).toEqual([1, 303]);
    expect(plan.agreements.map(span)).toEqual([[1, 303]]);
    expect(plan.placements.map(span)).toEqual([
      [1, 181],
      [182, 303],
    ]);
    expect(plan.placements.map(({ agreement, workplace, mentor }) => [agreement, workplace, mentor])).toEqual([
      [0, 0, 0],
      [0, 1, 0],
    ]);
  });

  test('are clipped to the school year, and so are agreements and segments to the trajectory', () => {
    const plan = planOf((draft) => {
      Object.assign(draft.trajectories[0]!, { firstDay: '2026-01-05', lastDay: '2028-01-05' });
      draft.trajectories[0]!.agreements[0]!.firstDay = '2026-02-01';
    });
    expect(span(plan)).toEqual([0, 370]);
    expect(plan.agreements.map(span)).toEqual([[0, 303]]);
  });

  test.each<[string, CaseChange]>([
    ['before', (draft) => Object.assign(draft.trajectories[0]!, { firstDay: '2025-01-01', lastDay: '2026-08-01' })],
    ['after', (draft) => Object.assign(draft.trajectories[0]!, { firstDay: '2028-01-01', lastDay: '2028-08-01' })],
  ])('of a trajectory wholly %s the school year have no days', (_, change) => {
    const plan = planOf(change);
    expect([plan, ...plan.agreements, ...plan.placements, ...plan.segments].map(span)).toEqual(
      Array.from({ length: 5 }, () => [0, -1]),
    );
    expect(plan.kind.every((kind) => kind === 0)).toBe(true);
  });

  test('follow the actual end of an agreement, its placements too', () => {
    const plan = planOf((draft) => {
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2026-12-31';
    });
    expect(plan.agreements.map(span)).toEqual([[1, 122]]);
    expect(plan.placements.map(span)).toEqual([
      [1, 122],
      [0, -1],
    ]);
  });
});
