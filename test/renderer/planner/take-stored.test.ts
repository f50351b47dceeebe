import { describe, expect, it } from 'vitest';
import { createPlannerStore } from '../../../renderer/planner/state/planner-store.ts';
import { storedPlan } from '../../../renderer/planner/state/shown-plan.ts';
import { takeStored } from '../../../renderer/planner/state/take-stored.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import { aCase, classFactsOf } from '../../support/a-case.ts';

const { learners } = classFactsOf(aCase(() => undefined));
const [facts] = learners;
const ground = { learners: () => learners, findings: [] };
const first = storedPlan(facts!, [], []);
const drag: readonly PlanEdit[] = [
  { type: 'pin', pins: [{ date: isoDate('2026-09-16'), part: 'day', assignment: 'V', reason: 'proef' }] },
];

describe('what is stored now', () => {
  it('is shown at once while nothing is held', () => {
    const store = createPlannerStore(first, ground);
    const checked = storedPlan(facts!, [], []);
    expect(takeStored(store, checked, ground)).toBeUndefined();
    expect(store.get()).toMatchObject({ stored: checked, shown: checked });
  });

  it('does not take a drag out of the hand where only the class check came, and is shown when it is let go', () => {
    const store = createPlannerStore(first, ground);
    store.preview(drag);
    const held = store.get().shown;
    const checked = storedPlan(facts!, [], []);
    takeStored(store, checked, ground);
    expect(store.get().shown).toBe(held);
    expect(store.get().stored).toBe(first);
    store.preview(undefined);
    expect(store.get().shown).toBe(checked);
    expect(store.get().stored).toBe(checked);
  });

  it('ends a drag where the plan itself is another, and what waited for it', () => {
    const store = createPlannerStore(first, ground);
    store.preview(drag);
    const stop = takeStored(store, storedPlan(facts!, [], []), ground);
    stop?.();
    const { plan, today } = facts!;
    const other = storedPlan(gatherFacts(plan.context, plan.trajectory, today), [], []);
    takeStored(store, other, ground);
    expect(store.get().shown).toBe(other);
    store.preview(undefined);
    expect(store.get().stored).toBe(other);
  });
});
