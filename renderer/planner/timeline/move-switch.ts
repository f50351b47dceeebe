import { type DayNumber, fromDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';
import { type SwitchWindow, switchWindow } from '../../../shared/rules/switch-window.ts';
import { phaseBarsOf } from './phase-bars.ts';

/** The switch of a plan that can be moved: between its only two placements. */
export type MovableSwitch = {
  readonly day: DayNumber;
  /** The days it can be put on without an impossible placement. */
  readonly least: DayNumber;
  readonly most: DayNumber;
  readonly window: SwitchWindow | undefined;
};

/** The switch between two phases that follow one another; undefined where there is none to move. */
export function movableSwitch(facts: PlanFacts): MovableSwitch | undefined {
  const [before, after, ...others] = phaseBarsOf(facts);
  if (!before || !after || others.length > 0 || after.first <= before.first) return undefined;
  return { day: after.first, least: before.first + 1, most: after.last, window: switchWindow(facts) };
}

/** The edit that puts the switch on a day, kept within what is possible; undefined where it lies there already. */
export function moveSwitchTo(found: MovableSwitch, day: DayNumber): PlanEdit | undefined {
  const kept = Math.min(found.most, Math.max(found.least, day));
  return kept === found.day ? undefined : { type: 'movePhaseSwitch', day: fromDayNumber(kept) };
}

/** Where a key of the keyboard takes the switch: arrows by day, Page keys by week, Home and End to the ends of the window. */
export function switchDayOnKey(found: MovableSwitch, key: string): DayNumber | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return found.day - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return found.day + 1;
    case 'PageDown':
      return found.day - 7;
    case 'PageUp':
      return found.day + 7;
    case 'Home':
      return found.window?.earliest ?? found.least;
    case 'End':
      return found.window?.latest ?? found.most;
    default:
      return undefined;
  }
}
