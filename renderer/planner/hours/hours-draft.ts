import type { DayPart } from '../../../shared/input/primitives.ts';
import { halfDayKind } from '../../../shared/plan/half-day.ts';
import { type Plan, shiftsAt, workplaceAt } from '../../../shared/plan/plan.ts';
import type { ShiftPart } from '../../../shared/plan/shifts.ts';

/** One stretch as it is typed: from when to when on the clock, and its break. */
export type TypedStretch = { readonly [K in keyof ShiftPart]: number | undefined };

/** The hours of a day as they are typed: of all of it or of one half, in one stretch or in two. */
export type HoursDraft = { readonly part: DayPart; readonly stretches: readonly TypedStretch[] };

/** What keeps typed hours from being a shift. */
export const hoursProblems = ['missing', 'breakTooLong', 'turned', 'tooLong', 'duringLessons'] as const;
export type HoursProblem = (typeof hoursProblems)[number];

/** The part of a day that is worked, all of it where nothing is. */
function workedPart(plan: Plan, day: number): DayPart {
  const [morning, afternoon] = [0, 1].map((half) => plan.kind[day * 2 + half] === halfDayKind.work);
  if (morning === afternoon) return 'day';
  return morning ? 'morning' : 'afternoon';
}

/** The hours of a day as they are, or of the usual shift of its workplace. */
export function draftOf(plan: Plan, day: number): HoursDraft {
  const [now] = shiftsAt(plan, day);
  const usual = plan.context.workplaces[workplaceAt(plan, day)]?.shifts.usual;
  const shift = now ?? (usual && plan.context.shifts[usual.day]);
  return { part: workedPart(plan, day), stretches: shift?.parts ?? [] };
}

/** The stretches in the order of time: what starts before the one in front of it lies on the next day. Undefined while one lacks a time. */
export function stretchesOf({ stretches }: HoursDraft): readonly ShiftPart[] | undefined {
  const parts: ShiftPart[] = [];
  let from = 0;
  for (const { start, end, breakMinutes = 0 } of stretches) {
    if (start === undefined || end === undefined) return undefined;
    const first = (start % 1440) + (start % 1440 < from ? 1440 : 0);
    const last = (end % 1440) + Math.ceil((first + 1 - (end % 1440)) / 1440) * 1440;
    parts.push({ start: first, end: last, breakMinutes });
    from = last;
  }
  return parts.length === 0 ? undefined : parts;
}

function isDuringLessons(plan: Plan, day: number, part: DayPart, parts: readonly ShiftPart[]): boolean {
  if (part === 'day') return false;
  const at = day * 2 + (part === 'morning' ? 1 : 0);
  const [from, until] = [plan.classDays.lessonStart[at]!, plan.classDays.lessonEnd[at]!];
  if (plan.kind[at] !== halfDayKind.school || from < 0) return false;
  return parts.some(({ start, end }) => start < until && end > from);
}

/** What is wrong with typed hours themselves; what they do to rest and week is found by the rules. */
export function problemOf(plan: Plan, day: number, draft: HoursDraft): HoursProblem | undefined {
  const parts = stretchesOf(draft);
  if (!parts) return 'missing';
  if (parts.some(({ start, end, breakMinutes }) => breakMinutes < 0 || breakMinutes >= end - start))
    return 'breakTooLong';
  const length = parts.at(-1)!.end - parts[0]!.start;
  if (length > 1440) return parts.length > 1 ? 'turned' : 'tooLong';
  return isDuringLessons(plan, day, draft.part, parts) ? 'duringLessons' : undefined;
}
