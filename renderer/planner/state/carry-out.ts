import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { AskedInstead } from '../paint/paint.ts';
import type { Painting } from '../paint/painting.ts';
import type { PlannerStore } from './planner-store.ts';
import { pinReason } from './reason.ts';

/** What the actions need of the screen around them. */
export type PlannerPorts = {
  /** Stores edits as one step; false when they were refused. */
  store(edits: readonly PlanEdit[], toast?: string): Promise<boolean>;
  /** Asks for the reason of pins; undefined when the person changes their mind. */
  askReason(): Promise<string | undefined>;
  /** Opens what a brush asks instead of painting. */
  askInstead(asked: AskedInstead, halves: readonly number[]): void;
};

/** Stands where a reason will be while a stroke is only shown. */
const unsaid = '…';

/** The reason to show pins with before one is known. */
export function reasonSoFar(): string {
  return pinReason() || unsaid;
}

function needsReason(edits: readonly PlanEdit[]): boolean {
  return edits.some(({ type }) => type === 'pin' || type === 'paint');
}

export type CarryOut = (make: (reason: string) => Painting) => Promise<boolean>;

/** Shows what is made, asks for a reason where its pins need one, and stores it; what is not stored is shown no more. */
export function createCarryOut(planner: PlannerStore, ports: () => PlannerPorts): CarryOut {
  return async (make) => {
    const { edits, skipped } = make(reasonSoFar());
    planner.preview(edits, { skipped });
    if (edits.length === 0) return false;
    let reason = pinReason();
    if (reason === '' && needsReason(edits)) reason = (await ports().askReason()) ?? '';
    const isReady = reason !== '' || !needsReason(edits);
    const isStored = isReady && (await ports().store(reason === '' ? edits : make(reason).edits));
    if (!isStored) planner.preview(undefined);
    return isStored;
  };
}
