import type { DayLook } from '../../../shared/design/day-looks.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { changedDays } from '../dialogs/preview-edit.ts';
import type { PlannerStore } from './planner-store.ts';
import { factsAfter } from './shown-plan.ts';

/** A plan as a fix would make it, and the days that it would change. */
export type Proposal = {
  readonly facts: PlanFacts;
  readonly looks: readonly DayLook[];
  readonly days: readonly number[];
};

function proposalOf(facts: PlanFacts, edit: PlanEdit): Proposal | undefined {
  const after = factsAfter(facts, [edit]);
  return after && { ...after, days: changedDays(facts, after.facts) };
}

/** Shows what a fix would do, beside the plan as it is, until the returned function is called; the one asked for last is shown. */
export function createProposals(planner: PlannerStore) {
  let asked: readonly PlanEdit[] = [];
  let ground = planner.get().stored;
  const show = (): void => {
    ground = planner.get().stored;
    const edit = asked.at(-1);
    const proposal = edit && proposalOf(ground.facts, edit);
    if (proposal !== planner.get().proposal) planner.set({ proposal });
  };
  planner.subscribe(() => {
    if (planner.get().stored !== ground) show();
  });
  return (edit: PlanEdit): (() => void) => {
    asked = [...asked, edit];
    show();
    return () => {
      asked = asked.toSpliced(asked.indexOf(edit), 1);
      show();
    };
  };
}
