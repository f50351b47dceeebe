import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HoursSummary } from '../../shared/hours/hours-summary.ts';
import { measureHours } from '../../shared/hours/measure-hours.ts';
import type { Trajectory } from '../../shared/input/trajectory.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import { buildPlan } from '../../shared/plan/build-plan.ts';
import { halfDayKind } from '../../shared/plan/half-day.ts';
import { agreementAt, halfDaysOf, lessonPeriodsAt, type Plan, workMinutesAt } from '../../shared/plan/plan.ts';
import { contextOf } from '../support/a-case.ts';
import { aDay, aTrajectory, eventfulYear, keptSeeds } from '../support/arbitrary-trajectory.ts';

const year = eventfulYear();
const context = contextOf(year);
const trajectories = aTrajectory(year.trajectories[0]!);

function holds<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...values: T) => void,
): void {
  for (const seed of keptSeeds) fc.assert(fc.property(...arbitraries, check), { seed, numRuns: 120 });
}

function measured(trajectory: Trajectory): { plan: Plan; hours: HoursSummary } {
  const plan = buildPlan(context, trajectory);
  return { plan, hours: measureHours(plan) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Days of a plan with the kind of agreement that covers them. */
function daysUnder(plan: Plan, kinds: readonly string[]): number[] {
  const days: number[] = [];
  for (let day = plan.first; day <= plan.last; day++) {
    if (kinds.includes(agreementAt(plan, day)?.agreement.kind ?? '')) days.push(day);
  }
  return days;
}

/** The domain's denominator, said the long way: Monday to Friday under an OAO without what the decree leaves out. */
function countedHalfDays(plan: Plan): number {
  const { publicHoliday, schoolHoliday } = plan.classDays.calendarDays;
  const days = daysUnder(plan, ['oao']).filter((day) => day % 7 < 5);
  return sum(
    days.map((day) => {
      const { replacementDay } = plan.context.companies[agreementAt(plan, day)!.company]!;
      if (publicHoliday[day] !== 0 || schoolHoliday[day] !== 0 || replacementDay[day] !== 0) return 0;
      return 2 - halfDaysOf(plan, day, halfDayKind.leave) - halfDaysOf(plan, day, halfDayKind.closure);
    }),
  );
}

test('the sums are those of the days, counted the long way', () => {
  holds([trajectories], (trajectory) => {
    const { plan, hours } = measured(trajectory);
    const oao = daysUnder(plan, ['oao']);
    const all = daysUnder(plan, ['oao', 'partTime', 'sao']);
    expect(hours.denominatorHalfDays).toBe(countedHalfDays(plan));
    expect(hours.workMinutes).toBe(sum(oao.map((day) => workMinutesAt(plan, day))));
    expect(hours.allWorkMinutes).toBe(sum(all.map((day) => workMinutesAt(plan, day))));
    expect(hours.lessonPeriods).toBe(sum(all.map((day) => lessonPeriodsAt(plan, day))));
    expect(hours.requiredMinutes).toBe(hours.denominatorHalfDays * 120);
  });
});

test('weeks and agreements add up to the totals', () => {
  holds([trajectories], (trajectory) => {
    const { hours } = measured(trajectory);
    expect(sum(hours.weeks.map(({ workMinutes }) => workMinutes))).toBe(hours.allWorkMinutes);
    expect(sum(hours.weeks.map(({ lessonPeriods }) => lessonPeriods))).toBe(hours.lessonPeriods);
    expect(sum(hours.weeks.map(({ schoolMinutes }) => schoolMinutes))).toBe(hours.schoolMinutes);
    expect(sum(hours.weeks.map(({ denominatorHalfDays }) => denominatorHalfDays))).toBe(hours.denominatorHalfDays);
    expect(sum(hours.agreements.map(({ workMinutes }) => workMinutes))).toBe(hours.allWorkMinutes);
    const oao = hours.agreements.filter(({ kind }) => kind === 'oao');
    expect(sum(oao.map(({ denominatorHalfDays }) => denominatorHalfDays))).toBe(hours.denominatorHalfDays);
  });
});

test('what counts and what is left out are all weekdays under an OAO', () => {
  holds([trajectories], (trajectory) => {
    const { plan, hours } = measured(trajectory);
    const { publicHoliday, schoolHoliday, movedLeave, closure } = hours.excluded;
    const weekdays = daysUnder(plan, ['oao']).filter((day) => day % 7 < 5);
    expect(hours.weekdayHalfDays).toBe(weekdays.length * 2);
    expect(hours.denominatorHalfDays + publicHoliday + schoolHoliday + movedLeave + closure).toBe(
      hours.weekdayHalfDays,
    );
  });
});

test('a verdict on the rounded average is the verdict on the exact one', () => {
  holds([trajectories], (trajectory) => {
    const { hours } = measured(trajectory);
    if (hours.denominatorHalfDays === 0) return;
    expect(hours.averageMinutesPerWeek >= 1200).toBe(hours.workMinutes >= hours.requiredMinutes);
    expect(hours.toPlanMinutes === 0).toBe(hours.workMinutes >= hours.requiredMinutes);
  });
});

test('splitting a segment changes no figure', () => {
  holds([trajectories, fc.nat(3), aDay], (trajectory, index, day) => {
    if (index >= trajectory.segments.length) return;
    const split = applyEdit(trajectory, { type: 'splitSegment', index, day });
    expect(measured(split).hours).toEqual(measured(trajectory).hours);
  });
});

test('every figure is a whole number that is not negative', () => {
  holds([trajectories], (trajectory) => {
    const { hours } = measured(trajectory);
    const numbers = (thing: unknown): number[] =>
      typeof thing === 'object' && thing !== null
        ? Object.values(thing).flatMap(numbers)
        : typeof thing === 'number'
          ? [thing]
          : [];
    const wrong = Object.entries(hours).filter(([, figure]) =>
      numbers(figure).some((number) => !Number.isSafeInteger(number) || number < 0),
    );
    expect(wrong).toEqual([]);
  });
});
