import type { MilestoneState } from '../dossier/milestone.ts';
import classes from '../People.module.css';

/** How far a dossier is: a dot for each milestone. */
export function MilestoneDots({ states }: { readonly states: readonly MilestoneState[] }) {
  return (
    <span className={classes.dots} aria-hidden>
      {states.map((state, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: milestones have no other name here and never move.
        <i key={index} data-state={state} />
      ))}
    </span>
  );
}
