import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import { selectTo } from '../grid/selection.ts';
import { createBlockActions } from './block-actions.ts';
import { createCarryOut, type PlannerPorts } from './carry-out.ts';
import { createCopyActions } from './copy-actions.ts';
import { createHoursActions } from './hours-actions.ts';
import { keyOfFinding, type PlannerStore } from './planner-store.ts';
import { createProposals } from './proposals.ts';
import { createStrokeActions } from './stroke-actions.ts';

export type PlannerActions = ReturnType<typeof createPlannerActions>;

/** What people do to the plan, by mouse, keyboard, palette or panel alike. */
export function createPlannerActions(planner: PlannerStore, ports: () => PlannerPorts) {
  const carryOut = createCarryOut(planner, ports);
  return {
    ...createStrokeActions(planner, ports, carryOut),
    ...createBlockActions(planner, carryOut),
    ...createCopyActions(planner, ports, carryOut),
    ...createHoursActions(planner, ports, carryOut),

    /** Selects a day, or the nearest that the plan has. */
    select(day: number, extendsIt: boolean): void {
      const { selection, stored } = planner.get();
      const within = Math.max(0, Math.min(stored.facts.plan.context.frame.dayCount - 1, day));
      planner.set({ selection: selectTo(selection, within, extendsIt), skipped: {} });
    },

    /** The fix of a finding, or other edits that are not painted. */
    apply(edits: readonly PlanEdit[], toast?: string): Promise<boolean> {
      return ports().store(edits, toast);
    },

    openFinding(finding: Finding | undefined): void {
      planner.set({ opened: finding && keyOfFinding(finding) });
    },

    pointAt(finding: Finding | undefined): void {
      planner.set({ hovered: finding && keyOfFinding(finding) });
    },

    /** Shows what a fix would do until the returned function is called. */
    propose: createProposals(planner),

    /** Lets go of the brush first, then of the selection. */
    escape(): void {
      const { brush, selection } = planner.get();
      if (brush) planner.set({ brush: undefined });
      else if (selection)
        planner.set({ selection: { anchor: selection.head, head: selection.head }, opened: undefined });
    },
  };
}
