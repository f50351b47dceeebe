import type { ShiftPart } from '../plan/shifts.ts';

/** What a text asks of breaks: so long together, and in one piece, when the work of a day lasts longer than `after`. */
export type PauseDemand = { readonly after: number; readonly minutes: number; readonly piece: number };

/** A break that is too short: what counts of it, and what is due, in minutes. */
export type PauseShortage = { readonly minutes: number; readonly due: number };

/** Parts up to a minute. A break is taken to lie before it, in the learner's favour: a plan does not say when it is. */
export function partsBefore(parts: readonly ShiftPart[], minute: number): ShiftPart[] {
  return parts.flatMap(({ start, end, breakMinutes }) => {
    if (start >= minute) return [];
    const cut = Math.min(end, minute);
    return [{ start, end: cut, breakMinutes: Math.min(breakMinutes, cut - start) }];
  });
}

/** Worked minutes of parts without their breaks. */
export function workedMinutes(parts: readonly ShiftPart[]): number {
  return parts.reduce((sum, { start, end, breakMinutes }) => sum + end - start - breakMinutes, 0);
}

/** Every break of a day: the one of each part, and the gaps between parts. */
function pausesOf(parts: readonly ShiftPart[]): number[] {
  const pauses = parts.map(({ breakMinutes }) => breakMinutes);
  for (let at = 1; at < parts.length; at++) pauses.push(Math.max(0, parts[at]!.start - parts[at - 1]!.end));
  return pauses;
}

/**
 * The first demand that a day's breaks do not meet. The longest demand comes first and holds for the day as a whole; the shortest,
 * last, also holds within each part, because nobody works longer than that without a stop.
 */
export function pauseShortage(
  parts: readonly ShiftPart[],
  demands: readonly [PauseDemand, ...PauseDemand[]],
): PauseShortage | undefined {
  const worked = workedMinutes(parts);
  const pauses = pausesOf(parts);
  const total = pauses.reduce((sum, pause) => sum + pause, 0);
  const demand = demands.find(({ after }) => worked > after);
  if (!demand) return undefined;
  if (total < demand.minutes) return { minutes: total, due: demand.minutes };
  const longest = Math.max(...pauses);
  if (longest < demand.piece) return { minutes: longest, due: demand.piece };
  const within = demands.at(-1)!;
  const part = parts.find((one) => workedMinutes([one]) > within.after && one.breakMinutes < within.minutes);
  return part && { minutes: part.breakMinutes, due: within.minutes };
}
