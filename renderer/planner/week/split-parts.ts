import type { ShiftPart } from '../../../shared/plan/shifts.ts';
import { closest, reach, type ShiftChoice } from './shift-choices.ts';

/** The parts of a split shift with one of them at other hours; undefined where no time would be left between them, or in one. */
export function withPart(
  parts: readonly ShiftPart[],
  index: number,
  start: number,
  end: number,
): readonly ShiftPart[] | undefined {
  const changed = parts.map(({ start: from, end: until, breakMinutes }, at) =>
    at === index ? { start, end, breakMinutes } : { start: from, end: until, breakMinutes },
  );
  const [first, last] = [changed[0]!, changed.at(-1)!];
  const isInOrder = changed.every((part, at) => part.start >= 0 && part.start > (changed[at - 1]?.end ?? -1));
  const hasWork = changed.every((part) => part.end - part.start > part.breakMinutes);
  return isInOrder && hasWork && first.start < 1440 && last.end - first.start <= 1440 ? changed : undefined;
}

/** How far each of the ends of a shift lies from those of parts, as many as it has. */
function distances({ shift }: ShiftChoice, parts: readonly ShiftPart[]): readonly number[] {
  return shift.parts.flatMap(({ start, end }, at) => [
    Math.abs(start - parts[at]!.start),
    Math.abs(end - parts[at]!.end),
  ]);
}

/** The shift of as many parts whose starts and ends are nearest to those of the parts. */
export function shiftAtParts(choices: readonly ShiftChoice[], parts: readonly ShiftPart[]): ShiftChoice | undefined {
  const alike = choices.filter(({ shift }) => shift.parts.length === parts.length);
  return closest(alike, (choice) => distances(choice, parts).reduce((sum, one) => sum + one, 0));
}

/** True where every end of a shift is that of the parts, or so near that it is what is meant. */
export function isNearParts(choice: ShiftChoice, parts: readonly ShiftPart[], within = reach): boolean {
  return distances(choice, parts).every((one) => one <= within);
}
