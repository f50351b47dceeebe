import type { DayPart } from '../../../shared/input/primitives.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { Finding } from '../../../shared/rules/finding.ts';
import type { Selection } from '../grid/selection.ts';
import type { ActiveBrush } from '../paint/brush.ts';
import type { Clip } from '../paint/clipboard.ts';
import type { Painting } from '../paint/painting.ts';
import type { ClassGround } from './class-ground.ts';
import type { Proposal } from './proposals.ts';
import { planAfter, type ShownPlan } from './shown-plan.ts';

/** What a finding is pointed out as: by the mouse or the focus, or chosen to be shown. */
export type PlannerState = {
  /** The plan as it is stored, and as it is shown while something is dragged. */
  readonly stored: ShownPlan;
  readonly shown: ShownPlan;
  readonly ground: ClassGround;
  readonly selection: Selection | undefined;
  readonly brush: ActiveBrush | undefined;
  readonly part: DayPart;
  readonly clip: Clip | undefined;
  /** Key of the finding whose days are outlined, and of the one that is open in the panel. */
  readonly hovered: string | undefined;
  readonly opened: string | undefined;
  /** What the fix that is pointed at would make of the plan. */
  readonly proposal: Proposal | undefined;
  /** What the last stroke left alone, for the status bar. */
  readonly skipped: Painting['skipped'];
};

/**
 * The state of the planner outside React: the grid changes its cells in the same tick as the pointer moves, and React shows
 * the header and the panel after it.
 */
export type PlannerStore = {
  get(): PlannerState;
  set(change: Partial<PlannerState>): void;
  subscribe(listener: () => void): () => void;
  /** Shows the plan as it would be after edits, with what else changes in the same moment; nothing or an impossible edit shows what is stored. */
  preview(edits: readonly PlanEdit[] | undefined, change?: Partial<PlannerState>): void;
};

/** The key of a finding: the same verdict keeps it while the plan around it changes. */
export function keyOfFinding({ ruleId, dates }: Finding): string {
  return `${ruleId} ${dates[0]}`;
}

export function createPlannerStore(stored: ShownPlan, ground: ClassGround): PlannerStore {
  let state: PlannerState = {
    stored,
    shown: stored,
    ground,
    selection: undefined,
    brush: undefined,
    part: 'day',
    clip: undefined,
    hovered: undefined,
    opened: undefined,
    proposal: undefined,
    skipped: {},
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<PlannerState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    preview(edits, change) {
      const shown = edits && planAfter(state.stored, edits, state.ground);
      set({ ...change, shown: shown ?? state.stored });
    },
  };
}
