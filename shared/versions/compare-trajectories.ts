import type { IsoDate } from '../calendar/iso-date.ts';
import type { DayPartEntry } from '../input/primitives.ts';
import type { Pin, Segment, Trajectory } from '../input/trajectory.ts';
import { partBits } from '../plan/half-day.ts';
import { isSame, type Term, type VersionPart } from './version-part.ts';

/** A half day that a person laid down otherwise, as it was and as it is. */
export type ChangedPin = {
  readonly date: IsoDate;
  readonly part: 'morning' | 'afternoon';
  readonly before: Pin | undefined;
  readonly after: Pin | undefined;
};

/** Which changed pins are one change; the same text for those that belong together. */
export type GroupOfPin = (pin: ChangedPin) => string;

/** Where nothing else is known, pins with one reason are one change. */
export const byReason: GroupOfPin = ({ before, after }) => (after ? `+${after.reason}` : `-${before?.reason ?? ''}`);

function pinsByHalf(pins: readonly Pin[] = []): Map<string, Pin> {
  const halves = new Map<string, Pin>();
  for (const pin of pins) {
    for (const part of ['morning', 'afternoon'] as const) {
      if ((partBits[pin.part] & partBits[part]) !== 0) halves.set(`${pin.date} ${part}`, pin);
    }
  }
  return halves;
}

function changedPins(before: Trajectory, after: Trajectory): ChangedPin[] {
  const [was, is] = [pinsByHalf(before.pins), pinsByHalf(after.pins)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [date, part] = key.split(' ') as [IsoDate, 'morning' | 'afternoon'];
    const change = { date, part, before: was.get(key), after: is.get(key) };
    return change.before?.assignment === change.after?.assignment ? [] : [change];
  });
}

/** Pins of half days as whole days where both halves are of one pin. */
function pinsOf(changes: readonly ChangedPin[], side: 'before' | 'after'): Pin[] {
  const pins: Pin[] = [];
  for (const { date, part, [side]: pin } of changes) {
    if (!pin) continue;
    const other = pins.find((one) => one.date === date && one.part !== part && isSame({ ...pin, part: one.part }, one));
    if (other) pins[pins.indexOf(other)] = { ...pin, part: 'day' };
    else pins.push({ ...pin, part });
  }
  return pins;
}

function pinParts(before: Trajectory, after: Trajectory, groupOf: GroupOfPin): VersionPart[] {
  const groups = Map.groupBy(changedPins(before, after), groupOf);
  return [...groups].map(([group, changes]) => ({
    kind: 'pins',
    id: `pins ${group}`,
    halfDays: changes.map(({ date, part }): DayPartEntry => ({ date, part })),
    before: pinsOf(changes, 'before'),
    after: pinsOf(changes, 'after'),
  }));
}

function deviationParts({ deviations: was = [] }: Trajectory, { deviations: is = [] }: Trajectory): VersionPart[] {
  const ids = new Set([...was, ...is].map(({ id }) => id));
  return [...ids].flatMap((id): VersionPart[] => {
    const [before, after] = [was, is].map((list) => list.find((one) => one.id === id));
    return isSame(before, after) ? [] : [{ kind: 'deviation', id, before, after }];
  });
}

type SegmentPair = readonly [was: Segment, is: Segment];

/** Segments that are the same but for a first or last day that moved with the edge of the trajectory. */
function movedSegments(before: Trajectory, after: Trajectory): SegmentPair[] {
  const movesWith = (was: Segment, is: Segment, edge: 'firstDay' | 'lastDay') =>
    was[edge] === is[edge] || (was[edge] === before[edge] && is[edge] === after[edge]);
  return before.segments.flatMap((was) => {
    const { firstDay, lastDay, ...content } = was;
    const is = after.segments.find(
      (one) =>
        !isSame(was, one) &&
        isSame({ ...content, firstDay: one.firstDay, lastDay: one.lastDay }, one) &&
        movesWith(was, one, 'firstDay') &&
        movesWith(was, one, 'lastDay'),
    );
    return is ? [[was, is] as const] : [];
  });
}

/** Segments that differ, those that overlap together: taking one back alone would leave days twice or not at all. */
function segmentParts(was: readonly Segment[], is: readonly Segment[]): VersionPart[] {
  const gone = was.filter((one) => !is.some((other) => isSame(one, other)));
  const come = is.filter((one) => !was.some((other) => isSame(one, other)));
  const sorted = [...gone, ...come].sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
  const groups: { segments: Segment[]; lastDay: string }[] = [];
  for (const segment of sorted) {
    const group = groups.at(-1);
    if (group && segment.firstDay <= group.lastDay) {
      group.segments.push(segment);
      if (segment.lastDay > group.lastDay) group.lastDay = segment.lastDay;
    } else groups.push({ segments: [segment], lastDay: segment.lastDay });
  }
  return groups.map(({ segments }) => ({
    kind: 'segments',
    id: `segments ${segments[0]!.firstDay}`,
    before: segments.filter((one) => gone.includes(one)),
    after: segments.filter((one) => come.includes(one)),
  }));
}

function termOf({ firstDay, lastDay, agreements }: Trajectory, segments: readonly Segment[]): Term {
  return { firstDay, lastDay, agreements, segments };
}

/** What differs in a trajectory and shows on its sheets, in the order in which it is laid over each other. */
export function compareTrajectories(before: Trajectory, after: Trajectory, groupOf = byReason): VersionPart[] {
  const moved = movedSegments(before, after);
  const [was, is] = [moved.map(([one]) => one), moved.map(([, one]) => one)];
  const term: VersionPart = { kind: 'term', id: 'term', before: termOf(before, was), after: termOf(after, is) };
  const leave: VersionPart = { kind: 'leave', id: 'leave', before: before.entitlement, after: after.entitlement };
  return [
    ...(isSame(term.before, term.after) ? [] : [term]),
    ...segmentParts(
      before.segments.filter((one) => !was.includes(one)),
      after.segments.filter((one) => !is.includes(one)),
    ),
    ...(isSame(leave.before, leave.after) ? [] : [leave]),
    ...deviationParts(before, after),
    ...pinParts(before, after, groupOf),
  ];
}
