import { halvesOfSelection, type Selection } from '../grid/selection.ts';
import type { ActiveBrush } from '../paint/brush.ts';
import { erase } from '../paint/erase.ts';
import { isOutside, isSchoolHoliday, meantHalfDays } from '../paint/half-days.ts';
import { askedInstead, paint } from '../paint/paint.ts';
import { countSkipped } from '../paint/painting.ts';
import { pinAsItIs } from '../paint/pin-as-it-is.ts';
import { type CarryOut, type PlannerPorts, reasonSoFar } from './carry-out.ts';
import type { PlannerStore } from './planner-store.ts';

/** Painting, pinning and taking away, of what is selected. */
export function createStrokeActions(planner: PlannerStore, ports: () => PlannerPorts, carryOut: CarryOut) {
  const halvesNow = (): readonly number[] | undefined => {
    const { selection, part } = planner.get();
    return selection && halvesOfSelection(selection, part);
  };
  /** Only days in a school holiday need a deviation to be worked. */
  const askDeviation = (halves: readonly number[]): void => {
    const { plan } = planner.get().stored.facts;
    const inHoliday = halves.filter((at) => isSchoolHoliday(plan, at >> 1) && !isOutside(plan, at >> 1));
    const left = new Map(halves.filter((at) => !inHoliday.includes(at)).map((at) => [at, 'notSchoolHoliday'] as const));
    planner.set({ skipped: countSkipped(left) });
    if (inHoliday.length > 0) ports().askInstead('deviation', inHoliday);
  };
  const paintSelection = async (brush: ActiveBrush): Promise<void> => {
    const halves = halvesNow();
    if (!halves) return;
    const { facts } = planner.get().stored;
    const asked = askedInstead(brush);
    if (asked === 'deviation') askDeviation(halves);
    else if (asked) ports().askInstead(asked, meantHalfDays(facts.plan, halves, true).halves);
    else await carryOut((reason) => paint(facts, halves, brush, reason));
  };
  return {
    paintSelection,

    /** The stroke of a drag so far: the plan is built and checked as it would be when the button is let go. */
    strokeTo(selection: Selection): void {
      const { brush, part, stored } = planner.get();
      if (!brush || askedInstead(brush)) {
        planner.set({ selection, skipped: {} });
        return;
      }
      const { edits, skipped } = paint(stored.facts, halvesOfSelection(selection, part), brush, reasonSoFar());
      planner.preview(edits, { selection, skipped });
    },

    async endStroke(): Promise<void> {
      const { brush } = planner.get();
      if (brush) await paintSelection(brush);
    },

    cancelStroke(): void {
      planner.preview(undefined);
    },

    async eraseSelection(): Promise<void> {
      const halves = halvesNow();
      const { facts } = planner.get().stored;
      if (halves) await carryOut(() => ({ edits: erase(facts, halves), skipped: {} }));
    },

    async unpinDay(day: number): Promise<void> {
      const { facts } = planner.get().stored;
      await carryOut(() => ({ edits: erase(facts, [day * 2, day * 2 + 1]), skipped: {} }));
    },

    /** Pins what is selected as it is, always asking for the reason of these days. */
    async pinSelection(): Promise<void> {
      const halves = halvesNow();
      if (!halves) return;
      const reason = await ports().askReason();
      if (reason === undefined) return;
      const { edits, skipped } = pinAsItIs(planner.get().stored.facts, halves, reason);
      planner.set({ skipped });
      if (edits.length > 0) await ports().store(edits);
    },
  };
}
