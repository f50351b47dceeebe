import type { ShiftCode, Workplace } from '../../../shared/input/company.ts';
import type { Part } from './class-calendar.ts';

/** A stretch of work, in minutes from midnight of the day it belongs to; it may end after 24:00. */
export type ShiftPart = { start: number; end: number; pause: number };

/** A shift as it is worked on a day: whole, or the half that a morning or afternoon takes of it. */
export type Shift = {
  workplace: Workplace;
  code: string;
  taken: 'whole' | Part;
  parts: ShiftPart[];
  minutes: number;
};

function minutesOf(clock: string): number {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours! * 60 + minutes!;
}

function partsOf(code: ShiftCode): ShiftPart[] {
  const parts: ShiftPart[] = [];
  for (const { start, end, breakMinutes } of code.parts) {
    const previous = parts.at(-1)?.end ?? 0;
    const from = minutesOf(start) < previous ? minutesOf(start) + 1440 : minutesOf(start);
    let until = minutesOf(end);
    while (until <= from) until += 1440;
    parts.push({ start: from, end: until, pause: breakMinutes });
  }
  return parts;
}

export function workedIn(parts: readonly ShiftPart[]): number {
  return parts.map(({ start, end, pause }) => end - start - pause).reduce((sum, minutes) => sum + minutes, 0);
}

/** The first so many minutes of a shift without a break, or the last ones. */
function takeFrom(parts: readonly ShiftPart[], minutes: number, side: 'start' | 'end'): ShiftPart[] {
  const taken: ShiftPart[] = [];
  let left = minutes;
  for (const { start, end } of side === 'start' ? parts : [...parts].reverse()) {
    const length = Math.min(left, end - start);
    if (length <= 0) break;
    taken.push(side === 'start' ? { start, end: start + length, pause: 0 } : { start: end - length, end, pause: 0 });
    left -= length;
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** A shift code worked whole, or half of it in a morning or an afternoon; a code meant for half a day is used whole. */
export function shiftFrom(workplace: Workplace, code: ShiftCode, taken: Shift['taken']): Shift {
  const whole = partsOf(code);
  const total = workedIn(whole);
  const own = { workplace, code: code.code, taken };
  if (taken === 'whole' || code.halfDay) return { ...own, parts: whole, minutes: total };
  const parts =
    taken === 'morning'
      ? takeFrom(whole, Math.ceil(total / 2), 'start')
      : takeFrom(whole, Math.max(1, Math.floor(total / 2)), 'end');
  return { ...own, parts, minutes: workedIn(parts) };
}

/** What an assignment such as "V", "work" or "V@wzc-1" means at a workplace: its own code, else the default shift. */
export function codeAt(workplace: Workplace, name: string): ShiftCode {
  const { shiftCodes, defaultShift } = workplace;
  const named = shiftCodes.find(({ code }) => code === name);
  return named ?? shiftCodes.find(({ code }) => code === defaultShift) ?? shiftCodes[0]!;
}
