import { fromDayNumber, toDayNumber } from '../../../shared/calendar/iso-date.ts';
import type { Pin } from '../../../shared/input/trajectory.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import { layer } from '../../../shared/plan/half-day.ts';
import { entriesOf } from '../../../shared/plan/half-day-entries.ts';
import type { PlanEdit } from '../../../shared/plan/plan-edit.ts';
import { gatherFacts } from '../../../shared/rules/gather-facts.ts';
import type { PlanFacts } from '../../../shared/rules/plan-facts.ts';

/** True when a half day already is what an assignment asks. */
export type IsThere = (facts: PlanFacts, at: number, assignment: string) => boolean;

/** Pins of half days by what they ask; both halves of a day with the same assignment are one pin. */
function pinsOf(facts: PlanFacts, wanted: ReadonlyMap<number, string>, reason: string): Pin[] {
  const { first } = facts.plan.context.frame;
  const pins: Pin[] = [];
  const days = [...new Set([...wanted.keys()].map((at) => at >> 1))].sort((a, b) => a - b);
  for (const day of days) {
    const [morning, afternoon] = [wanted.get(day * 2), wanted.get(day * 2 + 1)];
    const date = fromDayNumber(first + day);
    if (morning !== undefined && morning === afternoon) pins.push({ date, part: 'day', assignment: morning, reason });
    else {
      if (morning !== undefined) pins.push({ date, part: 'morning', assignment: morning, reason });
      if (afternoon !== undefined) pins.push({ date, part: 'afternoon', assignment: afternoon, reason });
    }
  }
  return pins;
}

function isWeekdayAfter(previous: Pin, pin: Pin): boolean {
  const [from, to] = [toDayNumber(previous.date), toDayNumber(pin.date)];
  return to - from === 1 || ((from + 3) % 7 === 4 && to - from === 3);
}

/** One `paint` where the pins are exactly the weekdays of a period with one assignment, which reads better in the history. */
function asPaint(pins: readonly Pin[]): PlanEdit | undefined {
  const [first, ...rest] = pins;
  if (!first || rest.length === 0) return undefined;
  const { part, assignment, reason } = first;
  const isOne = pins.every(
    (pin, index) =>
      pin.part === part &&
      pin.assignment === assignment &&
      (toDayNumber(pin.date) + 3) % 7 < 5 &&
      (index === 0 || isWeekdayAfter(pins[index - 1]!, pin)),
  );
  return isOne
    ? { type: 'paint', firstDay: first.date, lastDay: rest.at(-1)!.date, part, assignment, reason }
    : undefined;
}

function pinEdit(pins: readonly Pin[]): PlanEdit[] {
  return pins.length === 0 ? [] : [asPaint(pins) ?? { type: 'pin', pins }];
}

/**
 * The fewest edits that make half days what is wanted: nothing where they are so already, a pin taken away where what lies
 * below gives the same, a pin with the reason elsewhere.
 */
export function layAssignments(
  facts: PlanFacts,
  wanted: ReadonlyMap<number, string>,
  isThere: IsThere,
  reason: string,
): PlanEdit[] {
  const { plan } = facts;
  const missing = new Map([...wanted].filter(([at, assignment]) => !isThere(facts, at, assignment)));
  const pinned = [...missing.keys()].filter((at) => plan.layer[at] === layer.pin);
  if (pinned.length === 0) return pinEdit(pinsOf(facts, missing, reason));
  const unpin: PlanEdit = { type: 'unpin', halfDays: entriesOf(plan.context.frame, pinned) };
  const below = gatherFacts(plan.context, applyEdit(plan.trajectory, unpin), facts.today);
  const freed = pinned.filter((at) => isThere(below, at, missing.get(at)!));
  for (const at of freed) missing.delete(at);
  const unpins: PlanEdit[] =
    freed.length === 0 ? [] : [{ type: 'unpin', halfDays: entriesOf(plan.context.frame, freed) }];
  return [...unpins, ...pinEdit(pinsOf(facts, missing, reason))];
}
