import { editsOfShift, type ShiftOfDay } from '../hours/hours-edits.ts';
import type { CarryOut, PlannerPorts } from './carry-out.ts';
import type { PlannerStore } from './planner-store.ts';
import { pinReason } from './reason.ts';

/** Hours of a day that were typed. */
export function createHoursActions(planner: PlannerStore, ports: () => PlannerPorts, carryOut: CarryOut) {
  return {
    /** Puts the shift on its day; a new one goes to its workplace in the same step. False where it was not stored. */
    async putHours(shift: ShiftOfDay): Promise<boolean> {
      const { facts } = planner.get().stored;
      if (!shift.added) {
        if (editsOfShift(facts, shift, '…').length === 0) return true;
        return carryOut((reason) => ({ edits: editsOfShift(facts, shift, reason), skipped: {} }));
      }
      const reason = pinReason() || (await ports().askReason());
      if (!reason) return false;
      return ports().storeWithWorkplace(shift.workplace, editsOfShift(facts, shift, reason));
    },
  };
}
