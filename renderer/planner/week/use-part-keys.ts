import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import type { ShiftPart } from '../../../shared/plan/shifts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import type { TypedStretch } from '../hours/hours-draft.ts';
import { splitCardAt } from '../month/day-cards.ts';
import { usePlanner } from '../state/use-planner.ts';
import type { DragTarget } from './drag-target.ts';
import { shiftChoices } from './shift-choices.ts';
import { isNearParts, shiftAtParts, withPart } from './split-parts.ts';

/** A part of a split shift on its way: the hours of all parts so far, of which one is `index`. */
export type MovingPart = {
  readonly day: number;
  readonly index: number;
  readonly parts: readonly ShiftPart[];
  readonly target: DragTarget;
  /** The plan in which it began. */
  readonly within: PlanFacts;
};

/** The hours that no shift of the workplace has, if the part has come to such. */
export function ownHoursOf({ target }: MovingPart): readonly TypedStretch[] | undefined {
  return 'own' in target ? target.own : undefined;
}

type Ways = { readonly show: (target: DragTarget) => boolean; readonly take: (target: DragTarget) => void };

/** How far a key moves a part or its end, in minutes: as far as the mouse at the least. */
const step = 15;

/** Moves one part of a split shift by keys: it is seen on its way while Alt is held, and stays when Alt is let go. */
export function usePartKeys({ show, take }: Ways) {
  const { store } = usePlanner();
  const [begun, setMoving] = useState<MovingPart>();
  // What changes the plan meanwhile, such as another window, ends the move; what the class check finds about it does not.
  const moving = begun?.within === store.get().stored.facts ? begun : undefined;
  const drop = () => {
    setMoving(undefined);
    store.preview(undefined);
  };
  const release = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (event.key !== 'Alt' || !moving) return;
    // Alone, the key would open the menu of the window.
    event.preventDefault();
    drop();
    take(moving.target);
  });
  const leave = useEffectEvent(drop);
  const isMoving = moving !== undefined;
  useEffect(() => {
    if (!isMoving) return;
    window.addEventListener('keyup', release);
    window.addEventListener('blur', leave);
    return () => {
      window.removeEventListener('keyup', release);
      window.removeEventListener('blur', leave);
    };
  }, [isMoving]);

  return {
    moving,
    onKey: ({ key, altKey, shiftKey }: KeyboardEvent, by: 1 | -1 | undefined): boolean => {
      const { selection, stored, part } = store.get();
      // Any other key lets go of the part: it does something else, or nothing at all as Escape does.
      if (moving && by === undefined && key !== 'Alt' && key !== 'Shift') {
        drop();
        return key === 'Escape';
      }
      const card = selection && splitCardAt(stored, selection.head);
      if (!altKey || by === undefined || !card || part === 'day') return false;
      const index = part === 'morning' ? 0 : card.times.length - 1;
      const { day } = card;
      const before = moving?.day === day && moving.index === index ? moving.parts : card.times;
      const { start, end } = before[index]!;
      const parts = withPart(before, index, shiftKey ? start : start + by * step, end + by * step);
      if (!parts) return true;
      const choice = shiftAtParts(shiftChoices(stored.facts.plan, day), parts);
      const isKnown = choice && isNearParts(choice, parts, 0);
      const target = isKnown ? { day, by: 0, assignment: choice.assignment } : { day, own: parts };
      show(target);
      setMoving({ day, index, parts, target, within: stored.facts });
      return true;
    },
  };
}
