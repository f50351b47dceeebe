import type { Workplace } from '../../../shared/input/company.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { AskedInstead } from '../paint/paint.ts';
import type { Painting } from '../paint/painting.ts';
import type { CopyDone } from '../paint/word-copy.ts';
import type { PlannerStore } from './planner-store.ts';
import { pinReason } from './reason.ts';

/** What the actions need of the screen around them. */
export type PlannerPorts = {
  /** Stores edits as one step; false when they were refused. */
  store(edits: readonly PlanEdit[], toast?: string): Promise<boolean>;
  /** Stores a workplace and edits that need it as one step; false when they were refused. */
  storeWithWorkplace(workplace: Workplace, edits: readonly PlanEdit[]): Promise<boolean>;
  /** Asks for the reason of pins; undefined when the person changes their mind. */
  askReason(): Promise<string | undefined>;
  /** Says why nothing was done, until it is read. */
  tell(notice: string): void;
  /** What a copy of days did, and which days kept what they were. */
  wordCopy(done: CopyDone): string;
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

/** Carries out what is made of a reason; `toast` says what was done where that is worth a word. */
export type CarryOut = <Made extends Painting>(
  make: (reason: string) => Made,
  toast?: (made: Made) => string,
) => Promise<boolean>;

/** Shows what is made, asks for a reason where its pins need one, and stores it; what is not stored is shown no more. */
export function createCarryOut(planner: PlannerStore, ports: () => PlannerPorts): CarryOut {
  return async (make, toast) => {
    const shown = make(reasonSoFar());
    planner.preview(shown.edits, { skipped: shown.skipped });
    if (shown.edits.length === 0) return false;
    let reason = pinReason();
    if (reason === '' && needsReason(shown.edits)) reason = (await ports().askReason()) ?? '';
    const isReady = reason !== '' || !needsReason(shown.edits);
    const made = isReady && reason !== '' ? make(reason) : shown;
    const isStored = isReady && (await ports().store(made.edits, toast?.(made)));
    if (!isStored) planner.preview(undefined);
    return isStored;
  };
}
