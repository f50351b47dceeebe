import { changedDays } from '../dialogs/preview-edit.ts';
import { rangeOf } from '../grid/selection.ts';
import { type Clip, copyDays } from '../paint/clipboard.ts';
import { startsBetween, startsOfWeeks } from '../paint/copy-starts.ts';
import { type Copy, copyWeekdays, startOfCopy } from '../paint/copy-weekdays.ts';
import type { CopyDone } from '../paint/word-copy.ts';
import { type CarryOut, type PlannerPorts, reasonSoFar } from './carry-out.ts';
import type { PlannerStore } from './planner-store.ts';
import { factsAfter } from './shown-plan.ts';

/** Copying weeks and days to the same weekdays further on. */
export function createCopyActions(planner: PlannerStore, ports: () => PlannerPorts, carryOut: CarryOut) {
  const stored = () => planner.get().stored.facts;
  const changedBy = ({ edits }: Copy): readonly number[] => {
    const after = factsAfter(stored(), edits);
    return after ? changedDays(stored(), after.facts) : [];
  };
  /** Lays a copy where it goes and says what became of it; where nothing can be done it says why. */
  const lay = async (clip: Clip, starts: readonly number[], last: number, weeks?: CopyDone['weeks']) => {
    const make = (reason: string) => copyWeekdays(stored(), clip, starts, last, reason);
    const wordOf = (copy: Copy) => ports().wordCopy({ copy, days: changedBy(copy), ...(weeks && { weeks }) });
    const copy = make(reasonSoFar());
    if (copy.edits.length === 0) {
      ports().tell(wordOf(copy));
      return false;
    }
    return carryOut(make, wordOf);
  };
  const weekNow = () => {
    const head = planner.get().selection?.head ?? stored().plan.first;
    return { head, monday: head - (head % 7) };
  };
  return {
    /** What copying the week of the focus would do, up to a day. */
    previewCopyWeek(last: number): CopyDone {
      const { monday } = weekNow();
      const to = startsOfWeeks(monday, last);
      const copy = copyWeekdays(stored(), copyDays(stored(), monday, monday + 6), to, last, reasonSoFar());
      return { copy, days: changedBy(copy), weeks: { from: monday, to } };
    },

    /** Copies the week of the focus to the weeks after it up to a day; without one to the next week, which is shown. */
    async copyWeek(until?: number): Promise<void> {
      const { head, monday } = weekNow();
      const last = until ?? monday + 13;
      const to = startsOfWeeks(monday, last);
      const clip = copyDays(stored(), monday, monday + 6);
      const { selection } = planner.get();
      if (until === undefined) planner.set({ selection: { anchor: head + 7, head: head + 7 } });
      const isStored = await lay(clip, to, last, { from: monday, to });
      if (!isStored) planner.set({ selection });
    },

    /** Lays the copied days on the same weekdays from the focus on, or as often as a longer selection holds them. */
    async pasteWeekdays(): Promise<void> {
      const { clip, selection } = planner.get();
      if (!clip || !selection) return;
      const { first, last } = rangeOf(selection);
      const start = startOfCopy(clip, first);
      const length = clip.halves.length / 2;
      const starts = last > first ? startsBetween(start, last, length) : [start];
      const end = last > first ? last : start + length - 1;
      const isStored = await lay(clip, starts, end);
      if (isStored) planner.set({ selection: { anchor: start, head: end } });
    },
  };
}
