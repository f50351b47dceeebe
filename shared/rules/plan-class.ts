import { schoolFreeReason, schoolHold } from '../plan/class-days.ts';
import { halfDayFlag, halfDayKind, layer } from '../plan/half-day.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEdit } from '../plan/plan-edit.ts';
import { askedAt, cellAt, daysOfHalves, keyOfCell, weekdaysOfHalves, withCells } from './cycle-cells.ts';
import { unpinHalves } from './pinned-half-days.ts';
import type { PlanFacts } from './plan-facts.ts';
import { quantity } from './quantity.ts';
import type { Rule } from './rule.ts';
import { soundFix } from './sound-fix.ts';

const ownPattern = {
  advice: 'patternFollowsClass',
} as const;

/** Half days on which the learner's plan and the class differ, of each segment (by index) and of pins (-1). */
function mismatches(plan: Plan): Map<number, [number, ...number[]]> {
  const found = new Map<number, [number, ...number[]]>();
  if ((plan.seen.flags & halfDayFlag.mismatch) === 0) return found;
  const { flags, classDays } = plan;
  for (let at = plan.first * 2; at < plan.last * 2 + 2; at++) {
    if ((flags[at]! & halfDayFlag.mismatch) === 0) continue;
    const isPinned = plan.layer[at] === layer.pin;
    if (!isPinned && classDays.hold[at]! > schoolHold.timetable) continue;
    const key = isPinned ? -1 : plan.segment[at >> 1]!;
    const halves = found.get(key);
    if (halves) halves.push(at);
    else found.set(key, [at]);
  }
  return found;
}

/** True when every open weekday of a cell that is not in question is free of lessons, or has them, as the ones in question. */
function isAlways(plan: Plan, segment: number, key: number, hasLessons: boolean): boolean {
  const { hold, free, workBlock, calendarDays } = plan.classDays;
  const { first, last } = plan.segments[segment]!;
  for (let at = first * 2; at < last * 2 + 2; at++) {
    const cell = cellAt(plan, at);
    if (!cell || keyOfCell(cell) !== key || plan.segment[at >> 1] !== segment) continue;
    const isClosed = calendarDays.schoolHoliday[at >> 1] !== 0 || calendarDays.publicHoliday[at >> 1] !== 0;
    if (isClosed || free[at] !== schoolFreeReason.none || workBlock[at] !== 0) continue;
    if ((hold[at] !== schoolHold.none) !== hasLessons) return false;
  }
  return true;
}

/** Writes the class's lesson days into the cycle, where they are the same in every week of the segment. */
function followClass(plan: Plan, index: number, halves: readonly [number, ...number[]]): PlanEdit | undefined {
  const cells = new Map<number, string>();
  for (const at of halves) {
    const cell = cellAt(plan, at);
    if (!cell) return undefined;
    const hasLessons = plan.classDays.hold[at] !== schoolHold.none;
    if (!cells.has(keyOfCell(cell)) && !isAlways(plan, index, keyOfCell(cell), hasLessons)) return undefined;
    cells.set(keyOfCell(cell), hasLessons ? 'school' : 'work');
  }
  return { type: 'changeSegment', index, segment: withCells(plan.segments[index]!.segment, cells) };
}

/** A learner is at school when the class has lessons and only then, unless the segment says that it leaves the class pattern. */
export const schoolDayMismatch = {
  id: 'plan/school-day-mismatch',
  severity: 'warning',
  source: ownPattern,
  *check(facts) {
    const { plan } = facts;
    for (const [segment, halves] of mismatches(plan)) {
      const missed = halves.filter((at) => plan.classDays.hold[at] !== schoolHold.none);
      yield {
        days: daysOfHalves(plan, halves),
        value: quantity(halves.length, 'halfDays'),
        params: {
          count: new Set(halves.map((at) => at >> 1)).size,
          weekdays: { weekdays: weekdaysOfHalves(halves) },
          missed: quantity(missed.length, 'halfDays'),
          extra: quantity(halves.length - missed.length, 'halfDays'),
        },
        fix: () => (segment < 0 ? unpinHalves(facts, halves) : soundFix(facts, followClass(plan, segment, halves))),
      };
    }
  },
} as const satisfies Rule;

/** Exams and blocks of the class go before work of the pattern; good to know, because its hours fall away. */
export const blockOverWork = {
  id: 'plan/block-over-work',
  severity: 'info',
  source: ownPattern,
  *check({ plan }: PlanFacts) {
    if ((plan.seen.flags & halfDayFlag.mismatch) === 0) return;
    const { flags, classDays } = plan;
    const halves: number[] = [];
    for (let at = plan.first * 2; at < plan.last * 2 + 2; at++) {
      const isBlock = (flags[at]! & halfDayFlag.mismatch) !== 0 && classDays.hold[at]! > schoolHold.timetable;
      if (!isBlock || plan.kind[at] !== halfDayKind.school || plan.layer[at] === layer.pin) continue;
      const asked = askedAt(plan, at);
      if (asked !== 'free') halves.push(at);
    }
    const [first, ...rest] = halves;
    if (first === undefined) return;
    yield {
      days: daysOfHalves(plan, [first, ...rest]),
      value: quantity(halves.length, 'halfDays'),
      params: { count: new Set(halves.map((at) => at >> 1)).size },
    };
  },
} as const satisfies Rule;

export const planClassRules: readonly Rule[] = [schoolDayMismatch, blockOverWork];
