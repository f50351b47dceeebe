import type { PlannerActions } from '../state/planner-actions.ts';
import type { PlannerStore } from '../state/planner-store.ts';
import { type GridCommand, type GridKey, type GridLetters, gridCommandOf } from './grid-keys.ts';
import { moveFocus } from './move-focus.ts';
import type { Bounds } from './selection.ts';

export type KeyTarget = {
  readonly store: PlannerStore;
  readonly actions: PlannerActions;
  readonly bounds: Bounds;
  readonly letters: GridLetters;
  /** Applies the fix of the finding that is open. */
  readonly applyOpenFix: () => void;
};

function perform({ store, actions, bounds, applyOpenFix }: KeyTarget, command: GridCommand): void {
  const { selection, stored } = store.get();
  switch (command.type) {
    case 'move': {
      const day = selection?.head ?? bounds.first;
      actions.select(moveFocus(day, command.key, stored.facts.plan.context.frame.first, bounds), command.extends);
      return;
    }
    case 'moveBlock':
      void actions.moveSelection(command.by);
      return;
    case 'resizeBlock':
      void actions.resizeSelection(command.by);
      return;
    case 'paint':
      void actions.paintSelection(command.brush);
      return;
    case 'part':
      store.set({ part: command.part });
      return;
    case 'erase':
      void actions.eraseSelection();
      return;
    case 'pin':
      void actions.pinSelection();
      return;
    case 'copy':
      actions.copySelection();
      return;
    case 'paste':
    case 'fill':
      void actions.paste(command.type === 'fill');
      return;
    case 'apply':
      applyOpenFix();
      return;
    case 'escape':
      actions.escape();
      return;
  }
}

/** Does what a key means on the grid; false for a key that is not the grid's. */
export function performKey(target: KeyTarget, key: GridKey): boolean {
  const command = gridCommandOf(key, target.letters);
  if (!command) return false;
  perform(target, command);
  return true;
}
