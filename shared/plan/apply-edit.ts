import { addDays, fromDayNumber, type IsoDate, toDayNumber } from '../calendar/iso-date.ts';
import { spanOf } from '../calendar/period.ts';
import type { DayPartEntry } from '../input/primitives.ts';
import type { Agreement, Pin, Segment, Trajectory } from '../input/trajectory.ts';
import { partBits } from './half-day.ts';
import { moveEnd, movePhaseSwitch, moveStart } from './move-edges.ts';
import type { PlanEdit } from './plan-edit.ts';

const partOfBits = { 1: 'morning', 2: 'afternoon', 3: 'day' } as const;

/** Pins without the given half days; a whole-day pin that loses one half keeps the other. */
function pinsWithout(pins: readonly Pin[], halfDays: readonly DayPartEntry[]): Pin[] {
  return pins.flatMap((pin) => {
    let left: number = partBits[pin.part];
    for (const { date, part } of halfDays) if (date === pin.date) left &= ~partBits[part];
    return left === 0 ? [] : [{ ...pin, part: partOfBits[left as 1 | 2 | 3] }];
  });
}

/** Lays pins over the ones that are there; kept sorted by day, so that the order of edits leaves no trace. */
function pinsWith(pins: readonly Pin[], added: readonly Pin[]): Pin[] {
  const byDay = (a: Pin, b: Pin) =>
    a.date !== b.date ? (a.date < b.date ? -1 : 1) : partBits[a.part] - partBits[b.part];
  return [...pinsWithout(pins, added), ...added].sort(byDay);
}

function weekdaysOf(firstDay: IsoDate, lastDay: IsoDate): IsoDate[] {
  const { first, last } = spanOf({ firstDay, lastDay });
  const days: IsoDate[] = [];
  for (let day = first; day <= last; day++) if ((day + 3) % 7 < 5) days.push(fromDayNumber(day));
  return days;
}

/** Splits so that nothing changes: both parts count their cycle from where the whole one did. */
function splitSegment(segment: Segment, day: IsoDate): Segment[] {
  if (day <= segment.firstDay || day > segment.lastDay) return [segment];
  const counted = { ...segment, cycleFirstDay: segment.cycleFirstDay ?? segment.firstDay };
  return [
    { ...counted, lastDay: addDays(day, -1) },
    { ...counted, firstDay: day },
  ];
}

function entryAt<T>(list: readonly T[], index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`No entry ${index} in a list of ${list.length}`);
  return entry;
}

function replaceAt<T>(list: readonly T[], index: number, ...things: T[]): T[] {
  entryAt(list, index);
  return list.toSpliced(index, 1, ...things);
}

function applyToAgreements(trajectory: Trajectory, edit: PlanEdit): Agreement[] | undefined {
  const { agreements } = trajectory;
  switch (edit.type) {
    case 'addAgreement':
      return [...agreements, edit.agreement].sort((a, b) => toDayNumber(a.firstDay) - toDayNumber(b.firstDay));
    case 'changeAgreement':
      return replaceAt(agreements, edit.index, { ...entryAt(agreements, edit.index), ...edit.change });
    case 'removeAgreement':
      return replaceAt(agreements, edit.index);
    case 'changePlacement': {
      const agreement = entryAt(agreements, edit.agreement);
      const placements = replaceAt(agreement.placements, edit.index, {
        ...entryAt(agreement.placements, edit.index),
        ...edit.change,
      });
      return replaceAt(agreements, edit.agreement, { ...agreement, placements });
    }
    case 'movePhaseSwitch':
      return movePhaseSwitch(trajectory, edit.day);
    default:
      return undefined;
  }
}

function applyToSegments(segments: readonly Segment[], edit: PlanEdit): Segment[] | undefined {
  switch (edit.type) {
    case 'addSegment':
      return [...segments, edit.segment].sort((a, b) => toDayNumber(a.firstDay) - toDayNumber(b.firstDay));
    case 'changeSegment':
      return replaceAt(segments, edit.index, edit.segment);
    case 'removeSegment':
      return replaceAt(segments, edit.index);
    case 'splitSegment':
      return replaceAt(segments, edit.index, ...splitSegment(entryAt(segments, edit.index), edit.day));
    default:
      return undefined;
  }
}

function applyToPins(pins: readonly Pin[], edit: PlanEdit): Pin[] | undefined {
  switch (edit.type) {
    case 'pin':
      return pinsWith(pins, edit.pins);
    case 'unpin':
      return pinsWithout(pins, edit.halfDays);
    case 'paint': {
      const { part, assignment, reason } = edit;
      return pinsWith(
        pins,
        weekdaysOf(edit.firstDay, edit.lastDay).map((date) => ({ date, part, assignment, reason })),
      );
    }
    default:
      return undefined;
  }
}

function applyToDeviations(trajectory: Trajectory, edit: PlanEdit): Trajectory['deviations'] {
  const deviations = trajectory.deviations ?? [];
  const change = (id: string, to: (deviation: (typeof deviations)[number]) => (typeof deviations)[number]) =>
    deviations.map((deviation) => (deviation.id === id ? to(deviation) : deviation));
  switch (edit.type) {
    case 'addDeviation':
      return [...deviations, edit.deviation];
    case 'changeDeviation':
      return change(edit.id, (deviation) => ({ ...deviation, ...edit.change }));
    case 'removeDeviation':
      return deviations.filter(({ id }) => id !== edit.id);
    case 'addRecuperation':
      return change(edit.deviationId, (deviation) => ({
        ...deviation,
        recuperation: [...deviation.recuperation, ...edit.halfDays],
      }));
    default:
      return undefined;
  }
}

function applyToFile(trajectory: Trajectory, edit: PlanEdit): Trajectory {
  const overrides = trajectory.overrides ?? [];
  switch (edit.type) {
    case 'changeTrajectory': {
      const { type, ...change } = edit;
      return { ...trajectory, ...change };
    }
    case 'moveStart':
      return moveStart(trajectory, edit.day);
    case 'moveEnd':
      return moveEnd(trajectory, edit.day);
    case 'changeEntitlement':
      return { ...trajectory, entitlement: edit.entitlement };
    case 'changeHomeCare':
      return { ...trajectory, homeCare: { ...trajectory.homeCare, ...edit.change } };
    case 'override':
      return { ...trajectory, overrides: [...overrides, edit.override] };
    case 'withdrawOverride':
      return {
        ...trajectory,
        overrides: overrides.filter(({ ruleId, date }) => ruleId !== edit.ruleId || date !== edit.date),
      };
    case 'restore':
      if (edit.trajectory.id !== trajectory.id) throw new RangeError(`Not the trajectory ${trajectory.id}`);
      return edit.trajectory;
    default:
      throw new Error(`Unknown edit ${JSON.stringify(edit)}`);
  }
}

/** Applies one edit and returns the new trajectory; the old one stays as it was. Throws a RangeError for an index that is not there or a day that would turn a period around. */
export function applyEdit(trajectory: Trajectory, edit: PlanEdit): Trajectory {
  const agreements = applyToAgreements(trajectory, edit);
  if (agreements) return { ...trajectory, agreements };
  const segments = applyToSegments(trajectory.segments, edit);
  if (segments) return { ...trajectory, segments };
  const pins = applyToPins(trajectory.pins ?? [], edit);
  if (pins) return { ...trajectory, pins };
  const deviations = applyToDeviations(trajectory, edit);
  if (deviations) return { ...trajectory, deviations };
  return applyToFile(trajectory, edit);
}
