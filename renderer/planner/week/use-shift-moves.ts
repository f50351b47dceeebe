import type { EventApi } from '@fullcalendar/react';
import type { KeyboardEvent } from 'react';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { shiftsAt } from '../../../shared/plan/plan.ts';
import type { TypedStretch } from '../hours/hours-draft.ts';
import { openHours } from '../hours/open-hours.ts';
import type { DayCard } from '../month/day-cards.ts';
import { usePlanner } from '../state/use-planner.ts';
import { type DragTarget, dragTarget, type Taken } from './drag-target.ts';
import { neighbourShift, shiftChoices } from './shift-choices.ts';
import { usePartKeys } from './use-part-keys.ts';

/** The card that an event of the calendar draws, and which of its stretches the event is. */
export function cardIn(event: EventApi): { readonly card: DayCard; readonly index: number } {
  return event.extendedProps as { card: DayCard; index: number };
}

/** Moving and resizing shifts on the axis, by mouse and by keyboard. */
export function useShiftMoves() {
  const { store, actions } = usePlanner();
  const targetOf = (event: EventApi, taken: Taken) => {
    const { card, index } = cardIn(event);
    return dragTarget(store.get().stored.facts.plan, card, index, taken);
  };
  /** Shows what a target would make of the plan; false where the shift cannot go there. */
  const show = (target: DragTarget): boolean => {
    if ('assignment' in target) return actions.previewMove(target.day, target.by, target.assignment);
    store.preview(undefined);
    return true;
  };
  const take = (target: DragTarget) => {
    if ('assignment' in target) void actions.moveDay(target.day, target.by, target.assignment);
    else openHours(store, { day: target.day, stretches: target.own });
  };
  const partKeys = usePartKeys({ show, take });

  return {
    /** The part of a split shift that is moved by keys. */
    moving: partKeys.moving,
    dayOf: (moment: string) =>
      toDayNumber(isoDate(moment.slice(0, 10))) - store.get().stored.facts.plan.context.frame.first,
    allow: (taken: Taken, event: EventApi | null): boolean => {
      const target = event && targetOf(event, taken);
      return target ? show(target) : false;
    },
    /** The hours that a dragged shift would have of its own. */
    ownHoursIn: (event: EventApi): readonly TypedStretch[] | undefined => {
      const target = targetOf(event, event);
      return target && 'own' in target ? target.own : undefined;
    },
    change: ({ event, revert }: { event: EventApi; revert: () => void }) => {
      const target = targetOf(event, event);
      // The plan decides where the shift stands: it comes back from there.
      revert();
      if (target) take(target);
    },
    stop: () => store.preview(undefined),
    /**
     * Alt with up and down for an earlier or later shift, with Shift for one that ends earlier or later; of a split shift
     * only the morning or the afternoon while that is the part that is painted.
     */
    onKey: (event: KeyboardEvent): boolean => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
      const { selection, stored } = store.get();
      if (partKeys.onKey(event, by)) return true;
      if (!event.altKey || by === undefined || !selection) return false;
      const { plan } = stored.facts;
      const [now] = shiftsAt(plan, selection.head);
      const choices = shiftChoices(plan, selection.head);
      const next = now && neighbourShift(choices, now, by, event.shiftKey ? 'end' : 'start');
      if (next) void actions.moveDay(selection.head, 0, next.assignment);
      return true;
    },
  };
}
