import type { Proposal } from '../state/proposals.ts';
import { usePlannerState } from '../state/use-planner.ts';
import { part } from './cell-dom.ts';
import type { DayCells } from './day-cells.ts';
import marks from './Marks.module.css';
import { type DrawnInDay, useDrawnInDays } from './use-drawn-in-days.ts';

/** A dashed shape in a cell with what a fix would put there. Readers of the screen hear it from the fix itself. */
export function ghost(text: string): HTMLElement {
  const element = part(marks.ghost!);
  element.dataset.ghost = '';
  const words = document.createElement('span');
  words.textContent = text;
  element.append(words);
  return element;
}

/** The shapes that a calendar draws for one day of a proposal. */
export type GhostsOf = (proposal: Proposal, day: number) => readonly DrawnInDay[];

/** Draws what the fix that is pointed at would put on each day, over the day as it is. */
export function useGhosts(cells: DayCells, ghostsOf: GhostsOf): void {
  const proposal = usePlannerState((state) => state.proposal);
  useDrawnInDays(cells, () => proposal?.days.flatMap((day) => ghostsOf(proposal, day)) ?? []);
}
