import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { Trajectory } from '../../shared/input/trajectory.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import { buildPlan } from '../../shared/plan/build-plan.ts';
import { halfDayFlag, halfDayKind } from '../../shared/plan/half-day.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import { contextOf } from '../support/a-case.ts';
import { aDay, anEdit, aPin, aTrajectory, eventfulYear, keptSeeds } from '../support/arbitrary-trajectory.ts';

const year = eventfulYear();
const context = contextOf(year);
const base = year.trajectories[0]!;
const trajectories = aTrajectory(base);
const today = toDayNumber(isoDate('2026-11-20'));

const arrayNames = [
  'kind',
  'layer',
  'origin',
  'flags',
  'shift',
  'workMinutes',
  'lessonPeriods',
  'agreement',
  'placement',
  'cycleWeek',
] as const;

/** Everything a plan decides, without the numbers of its segments. */
function daysOf(plan: Plan): Record<string, number[]> {
  return Object.fromEntries(arrayNames.map((name) => [name, [...plan[name]]]));
}

function deepFreeze<T>(thing: T): T {
  if (typeof thing === 'object' && thing !== null) {
    Object.freeze(thing);
    for (const value of Object.values(thing)) deepFreeze(value);
  }
  return thing;
}

/** Runs a property with every kept seed. */
function holds<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...values: T) => void,
): void {
  for (const seed of keptSeeds) fc.assert(fc.property(...arbitraries, check), { seed, numRuns: 80 });
}

/** The edited trajectory, or the same one where the edit is refused by name. */
function tryEdit(trajectory: Trajectory, edit: Parameters<typeof applyEdit>[1]): Trajectory {
  try {
    return applyEdit(trajectory, edit);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return trajectory;
  }
}

describe('every plan', () => {
  test('has no gaps: under an OAO each weekday half is something, and work at a workplace has minutes', () => {
    const never: number[] = [halfDayKind.outside, halfDayKind.noAgreement, halfDayKind.weekend, halfDayKind.unplanned];
    holds([trajectories], (trajectory) => {
      const plan = buildPlan(context, trajectory);
      for (let at = plan.first * 2; at < plan.last * 2 + 2; at++) {
        const day = at >> 1;
        const agreement = plan.agreements[plan.agreement[day]!];
        if (agreement?.agreement.kind === 'oao' && day % 7 < 5) expect(never).not.toContain(plan.kind[at]);
        const isWork = plan.kind[at] === halfDayKind.work;
        if (isWork && plan.placement[day]! >= 0) expect(plan.workMinutes[at]).toBeGreaterThan(0);
        if (!isWork) expect([plan.workMinutes[at], plan.shift[at]]).toEqual([0, -1]);
        if (plan.kind[at] !== halfDayKind.school) expect(plan.lessonPeriods[at]).toBe(0);
      }
    });
  });

  test('is nothing outside the trajectory', () => {
    holds([trajectories], (trajectory) => {
      const plan = buildPlan(context, trajectory);
      for (let at = 0; at < plan.kind.length; at++) {
        const isInside = at >> 1 >= plan.first && at >> 1 <= plan.last;
        expect(plan.kind[at] === halfDayKind.outside).toBe(!isInside);
      }
    });
  });

  test('works a public holiday only where a pin says so', () => {
    holds([trajectories], (trajectory) => {
      const plan = buildPlan(context, trajectory);
      const { publicHoliday } = plan.classDays.calendarDays;
      plan.kind.forEach((kind, at) => {
        const isPinned = (plan.flags[at]! & halfDayFlag.pinned) !== 0;
        if (publicHoliday[at >> 1] !== 0 && plan.agreement[at >> 1]! >= 0 && !isPinned)
          expect(kind).toBe(halfDayKind.publicHoliday);
      });
    });
  });

  test('is the same for the same input', () => {
    holds([trajectories], (trajectory) => {
      expect(daysOf(buildPlan(context, trajectory))).toEqual(daysOf(buildPlan(context, structuredClone(trajectory))));
    });
  });
});

describe('edits', () => {
  test('splitting a segment on any day changes nothing', () => {
    holds([trajectories, fc.nat(3), aDay], (trajectory, index, day) => {
      fc.pre(index < trajectory.segments.length);
      const split = applyEdit(trajectory, { type: 'splitSegment', index, day });
      expect(daysOf(buildPlan(context, split))).toEqual(daysOf(buildPlan(context, trajectory)));
    });
  });

  test('a pin on a free half day and its unpin restore the trajectory', () => {
    holds([trajectories, aPin], (trajectory, pin) => {
      const start = applyEdit(trajectory, {
        type: 'unpin',
        halfDays: (trajectory.pins ?? []).filter(({ date }) => date === pin.date),
      });
      const sorted = applyEdit(start, { type: 'pin', pins: [] });
      const pinned = applyEdit(sorted, { type: 'pin', pins: [pin] });
      const { date, part } = pin;
      expect(applyEdit(pinned, { type: 'unpin', halfDays: [{ date, part }] })).toEqual(sorted);
      expect(pinned.pins).toHaveLength((sorted.pins ?? []).length + 1);
    });
  });

  test('leave their input as it was', () => {
    holds([trajectories, anEdit], (trajectory, edit) => {
      const before = structuredClone(trajectory);
      tryEdit(deepFreeze(trajectory), deepFreeze(edit));
      expect(trajectory).toEqual(before);
    });
  });

  test('never make a plan that cannot be built and checked', () => {
    holds([trajectories, fc.array(anEdit, { minLength: 1, maxLength: 6 })], (trajectory, edits) => {
      const edited = edits.reduce(tryEdit, trajectory);
      const facts = gatherFacts(context, edited, today);
      for (const finding of checkPlan(facts, rules)) expect(finding.dates.length).toBeGreaterThan(0);
    });
  });
});
