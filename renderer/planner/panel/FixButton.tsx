import { type ReactNode, useEffect, useState } from 'react';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { usePlanner } from '../state/use-planner.ts';
import styles from './Panel.module.css';

type Props = {
  readonly fix: PlanEdit;
  /** Shows what the fix would do without being pointed at: the finding is open. */
  readonly isShown: boolean;
  readonly isDisabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** The way out of a finding; while it is pointed at or has the focus, the calendar shows where it would put things. */
export function FixButton({ fix, isShown, isDisabled, onClick, children }: Props) {
  const { actions } = usePlanner();
  const [isPointed, setPointed] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const isAsked = isPointed || hasFocus;
  // Two, so that what is pointed at lies over what an open finding shows.
  useEffect(() => (isShown && !isDisabled ? actions.propose(fix) : undefined), [isShown, isDisabled, fix, actions]);
  useEffect(() => (isAsked && !isDisabled ? actions.propose(fix) : undefined), [isAsked, isDisabled, fix, actions]);
  return (
    <button
      type="button"
      className={styles.fix}
      disabled={isDisabled}
      onClick={onClick}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocus(true)}
      onBlur={() => setFocus(false)}
    >
      {children}
    </button>
  );
}
