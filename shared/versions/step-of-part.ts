import type { AggregateChange, HistoryStep } from '../command/outcome.ts';
import type { Pin } from '../input/trajectory.ts';
import { partBits } from '../plan/half-day.ts';
import type { ChangedPin, GroupOfPin } from './compare-trajectories.ts';
import { isSame, type VersionPart } from './version-part.ts';

const fieldsOf: Partial<Record<VersionPart['kind'], readonly string[]>> = {
  term: ['agreements', 'firstDay', 'lastDay'],
  segments: ['segments'],
  deviation: ['deviations'],
  leave: ['entitlement'],
};

/** Steps that stand, newest first, and what they did to one trajectory. */
function changesOf(steps: readonly HistoryStep[], trajectoryId: string) {
  return steps.flatMap((step) => {
    if (step.state !== 'done') return [];
    const change = step.changes.find(({ ref }) => ref.kind === 'trajectory' && ref.id === trajectoryId);
    return change ? [{ step, change }] : [];
  });
}

function pinAt(pins: unknown, { date, part }: Pick<ChangedPin, 'date' | 'part'>): string | undefined {
  const list = Array.isArray(pins) ? (pins as Pin[]) : [];
  return list.find((pin) => pin.date === date && (partBits[pin.part] & partBits[part]) !== 0)?.assignment;
}

function touchesPin({ fields }: AggregateChange, half: Pick<ChangedPin, 'date' | 'part'>): boolean {
  const pins = fields.pins;
  return pins !== undefined && pinAt(pins.before, half) !== pinAt(pins.after, half);
}

function deviationIn(list: unknown, id: string): unknown {
  return Array.isArray(list) ? list.find((one: { id?: unknown }) => one.id === id) : undefined;
}

/** Groups pins by the newest step that laid them down, so that what was done at once is put back at once. */
export function groupByStep(steps: readonly HistoryStep[], trajectoryId: string, otherwise: GroupOfPin): GroupOfPin {
  const changes = changesOf(steps, trajectoryId);
  return (pin) => {
    const found = changes.find(({ change }) => touchesPin(change, pin));
    return found ? String(found.step.step) : otherwise(pin);
  };
}

/** The newest step that made a part what it is; undefined where the steps do not tell. */
export function stepOfPart(
  steps: readonly HistoryStep[],
  trajectoryId: string,
  part: VersionPart,
): HistoryStep | undefined {
  const changes = changesOf(steps, trajectoryId);
  if (part.kind === 'pins') {
    const [half] = part.halfDays as ChangedPin[];
    return half && changes.find(({ change }) => touchesPin(change, half))?.step;
  }
  const names = fieldsOf[part.kind] ?? [];
  return changes.find(({ change: { fields } }) =>
    names.some((name) => {
      const field = fields[name];
      if (!field) return false;
      if (part.kind !== 'deviation') return true;
      return !isSame(deviationIn(field.before, part.id), deviationIn(field.after, part.id));
    }),
  )?.step;
}
