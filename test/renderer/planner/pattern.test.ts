import { describe, expect, test } from 'vitest';
import {
  copyWeek,
  moveInCycle,
  paintCycle,
  resizeCycle,
  rotateCycle,
} from '../../../renderer/planner/pattern/edit-cycle.ts';
import { previewPattern } from '../../../renderer/planner/pattern/preview-pattern.ts';
import { segmentEdits } from '../../../renderer/planner/pattern/segment-edits.ts';
import type { Segment } from '../../../shared/input/trajectory.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import { rules } from '../../../shared/rules/catalogue.ts';
import { checkPlan } from '../../../shared/rules/check-plan.ts';
import { aCase, factsOf } from '../../support/a-case.ts';

const facts = factsOf(aCase());
const findings = checkPlan(facts, rules);
const [segment] = facts.plan.trajectory.segments as [Segment];

describe('a cycle', () => {
  test('painted on one half keeps the other', () => {
    const painted = paintCycle(segment, { week: 0, weekday: 4 }, 'afternoon', 'free');
    expect(painted.cycle[0]!.fri).toEqual({ morning: 'V', afternoon: 'free' });
    expect(paintCycle(painted, { week: 0, weekday: 4 }, 'morning', 'free').cycle[0]!.fri).toBe('free');
  });
  test('wiped says nothing any more', () => {
    expect(paintCycle(segment, { week: 0, weekday: 2 }, 'day', undefined).cycle[0]).not.toHaveProperty('wed');
  });
  test('grows by copies, shrinks from the end, keeps within one and sixteen weeks', () => {
    const three = resizeCycle(segment, 3);
    expect(three.cycle).toEqual([segment.cycle[0], segment.cycle[0], segment.cycle[0]]);
    expect(resizeCycle(three, 0).cycle).toHaveLength(1);
    expect(resizeCycle(three, 99).cycle).toHaveLength(16);
  });
  test('rotates and copies', () => {
    const two: Segment = { ...segment, cycle: [{ mon: 'school' }, { mon: 'V' }] };
    expect(rotateCycle(two).cycle).toEqual([{ mon: 'V' }, { mon: 'school' }]);
    expect(copyWeek(two, 1).cycle).toEqual([{ mon: 'V' }, { mon: 'V' }]);
  });
  test('keeps the focus inside', () => {
    expect(moveInCycle({ week: 0, weekday: 0 }, 'ArrowUp', 2)).toEqual({ week: 0, weekday: 0 });
    expect(moveInCycle({ week: 0, weekday: 6 }, 'ArrowDown', 2)).toEqual({ week: 1, weekday: 6 });
    expect(moveInCycle({ week: 0, weekday: 6 }, 'a', 2)).toBeUndefined();
  });
});

describe('edits of segments', () => {
  const [a, b, c] = [segment, { ...segment, name: 'B' }, { ...segment, name: 'C' }];
  test.each([
    ['nothing', [a], [a]],
    ['a change', [a, b], [a, c]],
    ['more', [a], [a, b, c]],
    ['fewer', [a, b, c], [c]],
    ['none left', [a, b], []],
    ['the first', [], [a]],
  ])('make one list the other: %s', (_, before, after) => {
    const start = { ...facts.plan.trajectory, segments: [...before] };
    expect(segmentEdits(before, after).reduce(applyEdit, start).segments).toEqual(after);
  });
});

describe('the preview of a pattern', () => {
  test('names the days that change and what would be found', () => {
    const twoDays = paintCycle(segment, { week: 0, weekday: 4 }, 'day', 'free');
    const preview = previewPattern(facts, findings, [twoDays])!;
    const fridays = [...preview.changed].every((day) => (day + 3) % 7 === 4);
    expect([preview.changed.size > 25, fridays]).toEqual([true, true]);
    expect(preview.newFindings.map(({ ruleId }) => ruleId)).toContain('hours/average');
  });
  test('of what is there is empty', () => {
    const preview = previewPattern(facts, findings, facts.plan.trajectory.segments)!;
    expect([preview.edits, preview.changed.size, preview.newFindings]).toEqual([[], 0, []]);
  });
  test('of a period that ends before it starts is none', () => {
    expect(
      previewPattern(facts, findings, [{ ...segment, firstDay: segment.lastDay, lastDay: segment.firstDay }]),
    ).toBeUndefined();
  });
});
