import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { rangeOf, type Selection, shiftSelection } from '../grid/selection.ts';
import { copyDays, pasteDays } from '../paint/clipboard.ts';
import { type Block, moveBlock, resizeBlock } from '../paint/move-block.ts';
import { moveShift } from '../week/shift-edits.ts';
import { type CarryOut, reasonSoFar } from './carry-out.ts';
import type { PlannerStore } from './planner-store.ts';

function moveDay(
  facts: PlanFacts,
  day: number,
  by: number,
  assignment: string | undefined,
  reason: string,
): PlanEdit[] | undefined {
  if (assignment !== undefined) return moveShift(facts, day, by, assignment, reason);
  return by === 0 ? [] : moveBlock(facts, { first: day, last: day }, by, reason);
}

/** Copying, moving and resizing the block of days that is selected. */
export function createBlockActions(planner: PlannerStore, carryOut: CarryOut) {
  const blockNow = (): { readonly selection: Selection; readonly block: Block } | undefined => {
    const { selection } = planner.get();
    return selection && { selection, block: rangeOf(selection) };
  };
  return {
    copySelection(): void {
      const now = blockNow();
      if (now) planner.set({ clip: copyDays(planner.get().stored.facts, now.block.first, now.block.last) });
    },

    /** Lays the copied days from the focus on, or over the whole selection. */
    async paste(fills: boolean): Promise<void> {
      const { clip, stored } = planner.get();
      const now = blockNow();
      if (!clip || !now) return;
      const { first, last } = now.block;
      const end = fills || last > first ? last : first + clip.halves.length / 2 - 1;
      const bounded = Math.min(end, stored.facts.plan.last);
      planner.set({ selection: { anchor: first, head: bounded } });
      await carryOut((reason) => pasteDays(stored.facts, clip, first, bounded, reason));
    },

    async moveSelection(by: number): Promise<void> {
      const now = blockNow();
      const { facts } = planner.get().stored;
      if (!now || !moveBlock(facts, now.block, by, reasonSoFar())) return;
      const isStored = await carryOut((reason) => ({
        edits: moveBlock(facts, now.block, by, reason) ?? [],
        skipped: {},
      }));
      if (isStored) planner.set({ selection: shiftSelection(now.selection, by, facts.plan) });
    },

    /** Shows the plan with one day's work on another day or as another shift; false where it cannot go there. */
    previewMove(day: number, by: number, assignment?: string): boolean {
      const { facts } = planner.get().stored;
      const edits = moveDay(facts, day, by, assignment, reasonSoFar());
      planner.preview(edits);
      return edits !== undefined;
    },

    async moveDay(day: number, by: number, assignment?: string): Promise<void> {
      const { facts } = planner.get().stored;
      planner.set({ selection: { anchor: day + by, head: day + by } });
      await carryOut((reason) => ({ edits: moveDay(facts, day, by, assignment, reason) ?? [], skipped: {} }));
    },

    async resizeSelection(by: number): Promise<void> {
      const now = blockNow();
      if (!now) return;
      const { facts } = planner.get().stored;
      const { first, last } = now.block;
      const end = Math.max(first, Math.min(facts.plan.last, last + by));
      if (end === last) return;
      planner.set({ selection: { anchor: first, head: end } });
      await carryOut((reason) => ({ edits: resizeBlock(facts, now.block, end - last, reason) ?? [], skipped: {} }));
    },
  };
}
