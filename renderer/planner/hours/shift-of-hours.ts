import type { ShiftCode, Workplace } from '../../../shared/input/company.ts';
import type { DayPart } from '../../../shared/input/primitives.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { ResolvedShift, ShiftPart } from '../../../shared/plan/shifts.ts';
import { placedWorkplace } from '../paint/assignments.ts';

function isSame(a: readonly ShiftPart[], b: readonly ShiftPart[]): boolean {
  const textOf = (parts: readonly ShiftPart[]) =>
    parts.map(({ start, end, breakMinutes }) => `${start} ${end} ${breakMinutes}`).join();
  return textOf(a) === textOf(b);
}

/** The shift of a workplace that is worked at exactly these hours, if it has one. */
export function shiftAtHours(
  plan: Plan,
  workplace: number,
  part: DayPart,
  parts: readonly ShiftPart[],
): ResolvedShift | undefined {
  return plan.context.shifts.find(
    (shift) => shift.workplace === workplace && shift.half === part && isSame(shift.parts, parts),
  );
}

/** How a shift is asked on a day: by its code, with its workplace where that is not the one of the placement. */
export function assignmentOf(plan: Plan, day: number, workplace: number, code: string): string {
  if (placedWorkplace(plan, day) === workplace) return code;
  return `${code}@${plan.context.workplaces[workplace]!.workplace.id}`;
}

function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor((minutes % 1440) / 60))}:${two(minutes % 60)}`;
}

/** A code that says the hours, such as 0830-1636; with a letter where the workplace has that code for other hours. */
export function codeOfHours({ shiftCodes }: Workplace, parts: readonly ShiftPart[]): string {
  const [start, end] = [parts[0]!.start, parts.at(-1)!.end].map((minutes) => clock(minutes).replace(':', ''));
  const isTaken = (code: string) => shiftCodes.some((known) => known.code.toLowerCase() === code.toLowerCase());
  const codes = ['', ...'bcdefghijklmnopqrstuvwxyz'].map((letter) => `${start}-${end}${letter}`);
  return codes.find((code) => !isTaken(code)) ?? codes[0]!;
}

/** Hours as a shift code that a workplace can be given. */
export function newShiftCode(code: string, name: string, part: DayPart, parts: readonly ShiftPart[]): ShiftCode {
  return {
    code,
    ...(name !== '' && { name }),
    parts: parts.map(({ start, end, breakMinutes }) => ({ start: clock(start), end: clock(end), breakMinutes })),
    ...(part !== 'day' && { halfDay: true }),
  };
}
