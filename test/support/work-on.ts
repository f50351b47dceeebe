import type { CaseChange, CaseDraft } from './a-case.ts';

type Part = 'day' | 'morning' | 'afternoon';

/** A stretch of a shift as people write it: "07:00-15:06" with its break in minutes. */
export type PartText = readonly [hours: string, breakMinutes: number];

/** Several changes of a case as one, in order. */
export function all(...changes: readonly CaseChange[]): CaseChange {
  return (draft) => {
    for (const change of changes) change(draft);
  };
}

/** Gives both workplaces of the base case a shift code. */
export function shift(code: string, ...parts: readonly PartText[]): CaseChange {
  return addCode(code, undefined, parts);
}

/** A code that is meant for half a day and is worked whole there. */
export function halfShift(code: string, ...parts: readonly PartText[]): CaseChange {
  return addCode(code, true, parts);
}

function addCode(code: string, halfDay: true | undefined, parts: readonly PartText[]): CaseChange {
  return (draft: CaseDraft) => {
    for (const { shiftCodes } of draft.workplaces) {
      shiftCodes.push({
        code,
        parts: parts.map(([hours, breakMinutes]) => ({
          start: hours.slice(0, 5),
          end: hours.slice(6),
          breakMinutes,
        })),
        ...(halfDay && { halfDay }),
      });
    }
  };
}

/** Pins days to assignments, on top of the pattern: `on('V', '2026-09-05')`. */
export function on(assignment: string, ...dates: readonly string[]): CaseChange {
  return onPart('day', assignment, ...dates);
}

/** Pins a half of days. */
export function onPart(part: Part, assignment: string, ...dates: readonly string[]): CaseChange {
  return ({ trajectories }) => {
    const trajectory = trajectories[0]!;
    trajectory.pins = [
      ...(trajectory.pins ?? []),
      ...dates.map((date) => ({ date, part, assignment, reason: 'Testreden' })),
    ];
  };
}

/** The learner's date of birth. */
export function born(birthDate: string): CaseChange {
  return ({ learners }) => {
    learners[0]!.birthDate = birthDate;
  };
}

/** The pins a fix makes: whole days with one assignment, for the rule's sake. */
export function pinsOf(assignment: string, reason: string, ...dates: readonly string[]) {
  return { type: 'pin', pins: dates.map((date) => ({ date, part: 'day', assignment, reason })) };
}
