import type { ShiftCode, Workplace } from '../input/company.ts';
import { minutesOfClock } from '../input/primitives.ts';

/** A stretch of work in minutes since midnight of the day it starts on; an end past 1440 lies on the next day. */
export type ShiftPart = { readonly start: number; readonly end: number; readonly breakMinutes: number };

/** A shift as it is worked: whole, or half of it when school or rest holds the other half of the day. */
export type ResolvedShift = {
  readonly workplace: number;
  readonly code: string;
  readonly half: 'day' | 'morning' | 'afternoon';
  readonly parts: readonly ShiftPart[];
  readonly minutes: number;
  readonly start: number;
  readonly end: number;
};

/** Indexes in the shift table of one code at one workplace. */
export type ShiftTriple = { readonly day: number; readonly morning: number; readonly afternoon: number };

export type WorkplaceShifts = { readonly byCode: ReadonlyMap<string, ShiftTriple>; readonly usual: ShiftTriple };

/** Parts of a code as minutes; every part that would start before the one in front of it lies on the next day. */
export function partsOf(code: ShiftCode): ShiftPart[] {
  const parts: ShiftPart[] = [];
  let from = 0;
  for (const { start, end, breakMinutes } of code.parts) {
    let first = minutesOfClock(start);
    if (first < from) first += 1440;
    let last = minutesOfClock(end);
    while (last <= first) last += 1440;
    parts.push({ start: first, end: last, breakMinutes });
    from = last;
  }
  return parts;
}

/** Worked minutes of parts: length minus breaks. */
export function minutesOfParts(parts: readonly ShiftPart[]): number {
  return parts.reduce((sum, part) => sum + part.end - part.start - part.breakMinutes, 0);
}

/** The first `minutes` of work from the start, without a break: half a day is too short for one. */
function firstStretch(parts: readonly ShiftPart[], minutes: number): ShiftPart[] {
  const taken: ShiftPart[] = [];
  let left = minutes;
  for (const { start, end } of parts) {
    if (left <= 0) break;
    const length = Math.min(left, end - start);
    taken.push({ start, end: start + length, breakMinutes: 0 });
    left -= length;
  }
  return taken;
}

/** The last `minutes` of work up to the end, without a break. */
function lastStretch(parts: readonly ShiftPart[], minutes: number): ShiftPart[] {
  const taken: ShiftPart[] = [];
  let left = minutes;
  for (const { start, end } of parts.toReversed()) {
    if (left <= 0) break;
    const length = Math.min(left, end - start);
    taken.unshift({ start: end - length, end, breakMinutes: 0 });
    left -= length;
  }
  return taken;
}

function resolved(
  workplace: number,
  code: string,
  half: ResolvedShift['half'],
  parts: readonly ShiftPart[],
): ResolvedShift {
  const first = parts[0];
  const last = parts.at(-1);
  return {
    workplace,
    code,
    half,
    parts,
    minutes: minutesOfParts(parts),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
  };
}

/** Adds every code of a workplace to the shift table: whole, first half and second half. A half-day code is used whole on a half. */
export function resolveShifts(workplace: Workplace, index: number, table: ResolvedShift[]): WorkplaceShifts {
  const byCode = new Map<string, ShiftTriple>();
  for (const code of workplace.shiftCodes) {
    const parts = partsOf(code);
    const minutes = minutesOfParts(parts);
    const day = table.push(resolved(index, code.code, 'day', parts)) - 1;
    const morningParts = code.halfDay ? parts : firstStretch(parts, Math.ceil(minutes / 2));
    // The second half of a shift of one minute is that minute, so that no work is without a part.
    const afternoonParts = code.halfDay ? parts : lastStretch(parts, Math.max(1, Math.floor(minutes / 2)));
    const morning = table.push(resolved(index, code.code, 'morning', morningParts)) - 1;
    const afternoon = table.push(resolved(index, code.code, 'afternoon', afternoonParts)) - 1;
    byCode.set(code.code, { day, morning, afternoon });
  }
  const usual = byCode.get(workplace.defaultShift) ?? byCode.values().next().value;
  if (!usual) throw new Error(`Workplace ${workplace.id} has no shift code`);
  return { byCode, usual };
}
