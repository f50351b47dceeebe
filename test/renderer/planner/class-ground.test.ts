import { describe, expect, it } from 'vitest';
import { planAfter, storedPlan } from '../../../renderer/planner/state/shown-plan.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { classRules, rules } from '../../../shared/rules/catalogue.ts';
import { checkClass } from '../../../shared/rules/check-class.ts';
import { checkPlan } from '../../../shared/rules/check-plan.ts';
import { aCase, classFactsOf } from '../../support/a-case.ts';
import { addLearner } from '../../support/more-learners.ts';

/** Two learners at one workplace with one place on a Monday, on which both have lessons. */
const facts = classFactsOf(
  aCase((draft) => {
    addLearner(draft, 'berk', 'Testleerling Berk');
    draft.workplaces[0]!.capacities = [{ firstDay: '2026-09-14', lastDay: '2026-09-14', places: 1 }];
    draft.trajectories[1]!.pins = [{ date: '2026-09-14', part: 'day', assignment: 'V', reason: 'ruil' }];
  }),
);
const [aster] = facts.learners;
const stored = storedPlan(aster!, checkPlan(aster!, rules), []);
const ground = { learners: () => facts.learners, findings: [] };

function work(date: string): readonly PlanEdit[] {
  return [{ type: 'pin', pins: [{ date: isoDate(date), part: 'day', assignment: 'V', reason: 'proef' }] }];
}

const fullDays = (edits: readonly PlanEdit[]) =>
  planAfter(stored, edits, ground)!
    .findings.filter(({ ruleId }) => ruleId === 'capacity/workplace-full')
    .map(({ dates, value }) => [dates, value?.amount]);

describe('the class around a drag', () => {
  it('finds a workplace full by what is dragged, as the class check would', () => {
    expect(fullDays(work('2026-09-14'))).toEqual([[['2026-09-14'], 2]]);
    const after = planAfter(stored, work('2026-09-14'), ground)!;
    const whole = checkClass({ ...facts, learners: [after.facts, ...facts.learners.slice(1)] }, classRules);
    expect(after.findings).toEqual(expect.arrayContaining([...whole]));
  });

  it('finds nothing where there is room', () => {
    expect(fullDays(work('2026-09-15'))).toEqual([]);
  });

  it('forgets a full workplace from which a day is taken away', () => {
    const full = planAfter(stored, work('2026-09-14'), ground)!;
    const back = { type: 'unpin', halfDays: [{ date: isoDate('2026-09-14'), part: 'day' }] } satisfies PlanEdit;
    const before = { learners: () => [full.facts, ...facts.learners.slice(1)], findings: full.findings.slice(-1) };
    expect(before.findings[0]?.ruleId).toBe('capacity/workplace-full');
    expect(planAfter(full, [back], before)!.findings).toEqual([]);
  });

  it('keeps what else is found about the class', () => {
    const found = { ...planAfter(stored, work('2026-09-14'), ground)!.findings.at(-1)!, ruleId: 'class-year/other' };
    const after = planAfter(stored, work('2026-09-15'), { ...ground, findings: [found] })!;
    expect(after.findings).toContain(found);
  });
});
