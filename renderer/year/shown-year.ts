import type { YearContent } from '../../shared/api/years.ts';
import type { IsoDate } from '../../shared/calendar/iso-date.ts';
import type { Observable } from '../state/observable.ts';
import { confirmEdit, editContent, type PendingEdit } from './edit-content.ts';
import { loadYear } from './loaded-year.ts';
import type { YearState } from './year-store.ts';

/**
 * The year as it is on screen: what the host has, and on top of it the edits that are still on their way there. A reading
 * that comes in between keeps those edits on screen.
 */
export type ShownYear = {
  /** What the host has. */
  stored(): YearContent | undefined;
  replace(content: YearContent | undefined, change: Partial<YearState>): void;
  add(edit: PendingEdit): void;
  /** The edit is no longer on its way: stored by a step, or not at all. */
  settle(edit: PendingEdit, step?: number): void;
};

export function createShownYear(state: Observable<YearState>): ShownYear {
  let stored: YearContent | undefined;
  let pending: readonly PendingEdit[] = [];

  const show = (change: Partial<YearState>) => {
    const next = { ...state.get(), ...change };
    const content = stored && pending.reduce(editContent, stored);
    state.set({ ...next, year: content && loadYear(content, next.status.today as IsoDate, next.year) });
  };
  return {
    stored: () => stored,
    replace(content, change) {
      stored = content;
      show(change);
    },
    add(edit) {
      pending = [...pending, edit];
      show({});
    },
    settle(edit, step = 0) {
      pending = pending.filter((other) => other !== edit);
      if (stored) stored = confirmEdit(stored, edit, step);
      show(step > 0 ? { undoState: { undo: step, redo: null } } : {});
    },
  };
}
