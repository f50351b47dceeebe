import type { EventApi } from '@fullcalendar/react';
import type { KeyboardEvent } from 'react';
import { isoDate, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import { shiftsAt } from '../../../shared/plan/plan.ts';
import type { TypedStretch } from '../hours/hours-draft.ts';
import { openHours } from '../hours/open-hours.ts';
import type { DayCard } from '../month/day-cards.ts';
import { usePlanner } from '../state/use-planner.ts';
import { isNear, neighbourShift, shiftAtEnds, shiftAtStart, shiftChoices } from './shift-choices.ts';

function minutesIn(moment: string): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

/** The card that an event of the calendar draws. */
export function cardIn(event: EventApi): DayCard {
  return event.extendedProps.card as DayCard;
}

/**
 * Where a dragged or resized shift would go: to a day, and there to the shift of the workplace that comes nearest, or to
 * hours of its own where an edge is dragged far from all of them.
 */
type Target =
  | { readonly day: number; readonly by: number; readonly assignment: string }
  | { readonly day: number; readonly own: TypedStretch };

type Taken = { readonly startStr: string; readonly endStr: string };

/** Moving and resizing shifts on the axis, by mouse and by keyboard. */
export function useShiftMoves() {
  const { store, actions } = usePlanner();
  const dayOf = (moment: string) =>
    toDayNumber(isoDate(moment.slice(0, 10))) - store.get().stored.facts.plan.context.frame.first;

  /** Reads where an event was taken: a drag keeps its length and asks by its start, a resize asks by both ends. */
  const targetOf = ({ day, shift }: DayCard, { startStr, endStr }: Taken): Target | undefined => {
    if (!shift) return undefined;
    const to = dayOf(startStr);
    const choices = shiftChoices(store.get().stored.facts.plan, to);
    const start = minutesIn(startStr);
    const end = start + (Date.parse(endStr) - Date.parse(startStr)) / 60_000;
    const isMoved = end - start === shift.end - shift.start;
    const choice = isMoved ? shiftAtStart(choices, start) : shiftAtEnds(choices, start, end);
    if (!isMoved && to === day && !(choice && isNear(choice, start, end))) {
      return { day, own: { start, end, breakMinutes: shift.parts[0]!.breakMinutes } };
    }
    return choice && { day, by: to - day, assignment: choice.assignment };
  };

  return {
    dayOf,
    allow: (taken: Taken, event: EventApi | null): boolean => {
      const target = event && targetOf(cardIn(event), taken);
      if (!target) return false;
      if ('assignment' in target) return actions.previewMove(target.day, target.by, target.assignment);
      store.preview(undefined);
      return true;
    },
    /** The hours that a resized shift would have of its own, while it is dragged. */
    ownHoursIn: (event: EventApi): TypedStretch | undefined => {
      const target = targetOf(cardIn(event), event);
      return target && 'own' in target ? target.own : undefined;
    },
    change: ({ event, revert }: { event: EventApi; revert: () => void }) => {
      const target = targetOf(cardIn(event), event);
      // The plan decides where the shift stands: it comes back from there.
      revert();
      if (!target) return;
      if ('assignment' in target) void actions.moveDay(target.day, target.by, target.assignment);
      else openHours(store, { day: target.day, stretches: [target.own] });
    },
    stop: () => store.preview(undefined),
    /** Alt with up and down for an earlier or later shift, with Shift for one that ends earlier or later. */
    onKey: (event: KeyboardEvent): boolean => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
      const { selection, stored } = store.get();
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
