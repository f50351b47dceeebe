import type { Agreement } from '../../../shared/input/trajectory.ts';
import { halves, type PlannedDay, type PlannedHalf, type PlannedYear } from './plan-day.ts';

/** Monday to Friday under agreement, minus school holidays, public holidays, moved leave and closure. */
export function isCounted(day: PlannedDay, half: PlannedHalf): boolean {
  if (!day.agreement || day.classDay.isWeekend || day.isPublicHoliday || day.holiday) return false;
  return half.kind !== 'leave' && half.kind !== 'closure';
}

/** Counted half days that a free day of the school or recuperation leaves empty. */
export function isLost(half: PlannedHalf): boolean {
  return half.kind === 'schoolFree' || half.kind === 'recuperation';
}

export function countedOn(day: PlannedDay): PlannedHalf[] {
  return halves(day).filter((half) => isCounted(day, half));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

export function ofKind(year: PlannedYear, kind: Agreement['kind']): PlannedDay[] {
  return year.days.filter(({ agreement }) => agreement?.kind === kind);
}

export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}
