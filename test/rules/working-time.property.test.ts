import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDayNumber, isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import type { ClassYear } from '../../shared/input/class-year.ts';
import { type Trajectory, weekKeys } from '../../shared/input/trajectory.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import { type Plan, shiftsAt } from '../../shared/plan/plan.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import { minorsRules } from '../../shared/rules/minors.ts';
import { minorDailyRest } from '../../shared/rules/minors-rest.ts';
import type { PlanFacts } from '../../shared/rules/plan-facts.ts';
import { workingTimeRules } from '../../shared/rules/working-time.ts';
import { dailyRest } from '../../shared/rules/working-time-rest.ts';
import { aCase, contextOf } from '../support/a-case.ts';
import { aTrajectory, eventfulYear, keptSeeds } from '../support/arbitrary-trajectory.ts';
import { newErrors } from '../support/new-errors.ts';

const own = [...workingTimeRules, ...minorsRules];
const today = toDayNumber(isoDate('2026-09-01'));

function findingsOf(classYear: ClassYear, trajectory: Trajectory, birthDate: string): Finding[] {
  return checkPlan(factsOf(classYear, trajectory, birthDate), rules);
}

function factsOf(classYear: ClassYear, trajectory: Trajectory, birthDate: string): PlanFacts {
  const learners = classYear.learners.map((learner) => ({ ...learner, birthDate: isoDate(birthDate) }));
  return gatherFacts(contextOf({ ...classYear, learners }), trajectory, today);
}

const aBirthDate = fc.oneof(
  fc.constantFrom('2007-04-12', '2009-05-20', '2008-09-16', '2008-10-25', '2009-03-28', '2011-01-10'),
  fc
    .integer({ min: toDayNumber(isoDate('2008-08-01')), max: toDayNumber(isoDate('2009-07-31')) })
    .map((day) => fromDayNumber(day) as string),
);

/** Minutes of a moment on a clock that never changes, by the months of summer time of 2026 and 2027. */
function instant(day: number, minute: number): number {
  const wall = day * 1440 + minute;
  const summerEnd = toDayNumber(isoDate('2026-10-25')) * 1440 + 180;
  const summerStart = toDayNumber(isoDate('2027-03-28')) * 1440 + 120;
  return wall - (wall < summerEnd || wall >= summerStart + 60 ? 60 : 0);
}

/** Days on which a rest is too short, shift by shift and without any of the shortcuts of the rules. */
function shortRestDays(plan: Plan, birthDate: string): string[] {
  const { frame } = plan.context;
  const worked: { day: number; start: number; end: number }[] = [];
  for (let index = plan.first; index <= plan.last; index++) {
    const parts = shiftsAt(plan, index).flatMap((shift) => shift.parts);
    if (parts.length === 0) continue;
    const start = Math.min(...parts.map((part) => part.start));
    const end = Math.max(...parts.map((part) => part.end));
    worked.push({ day: frame.first + index, start, end });
  }
  const adultFrom = `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`;
  const days = new Set<string>();
  worked.forEach((work, at) => {
    const next = worked[at + 1];
    if (!next) return;
    const rest = instant(next.day, next.start) - instant(work.day, work.end);
    const resumed = fromDayNumber(next.day + Math.floor(next.start / 1440));
    if (rest >= (resumed < adultFrom ? 720 : 660)) return;
    days.add(fromDayNumber(work.day));
    days.add(fromDayNumber(next.day));
  });
  return [...days].sort();
}

/** The base case with a pattern of shifts and some days pinned: what a planner tries, rather than what a file could hold. */
function aTriedYear(base: Trajectory): fc.Arbitrary<Trajectory> {
  const aShift = fc.constantFrom('V', 'L', 'N', 'S', 'J', 'X', 'school', 'free');
  const aWeek = fc.record(
    Object.fromEntries(
      weekKeys.map((key) => [key, key < 'sat' || key > 'sun' ? aShift : fc.constantFrom('V', 'L', 'N', 'J')]),
    ),
    { requiredKeys: [] },
  );
  const aPin = fc.record({
    date: fc.integer({ min: today, max: today + 300 }).map(fromDayNumber),
    part: fc.constantFrom('day' as const, 'day' as const, 'morning' as const, 'afternoon' as const),
    assignment: fc.constantFrom('V', 'L', 'N', 'J', 'X', 'V@thuis-1'),
    reason: fc.constant('Toeval'),
  });
  return fc
    .record({
      cycle: fc.array(aWeek, { minLength: 1, maxLength: 3 }),
      pins: fc.uniqueArray(aPin, { selector: ({ date }) => date, maxLength: 8 }),
    })
    .map(({ cycle, pins }) => ({ ...base, segments: [{ ...base.segments[0]!, cycle }], pins }));
}

const triedYear = aCase(({ workplaces }) => {
  for (const { shiftCodes } of workplaces) {
    shiftCodes.push({ code: 'J', parts: [{ start: '07:00', end: '15:36', breakMinutes: 60 }] });
    shiftCodes.push({ code: 'X', parts: [{ start: '07:00', end: '16:45', breakMinutes: 30 }] });
  }
});

describe.each(keptSeeds)('seed %i', (seed) => {
  test('a year that a file could hold is judged, however unwise', () => {
    const year = eventfulYear();
    fc.assert(
      fc.property(aTrajectory(year.trajectories[0]!), aBirthDate, (trajectory, birthDate) => {
        const facts = factsOf(year, trajectory, birthDate);
        for (const { dates } of checkPlan(facts, own)) {
          expect(dates).toEqual([...new Set(dates)].sort());
        }
      }),
      { seed, numRuns: 150 },
    );
  });

  test('short rests are those that a count from shift to shift finds', () => {
    const year = eventfulYear();
    fc.assert(
      fc.property(aTrajectory(year.trajectories[0]!), aBirthDate, (trajectory, birthDate) => {
        const facts = factsOf(year, trajectory, birthDate);
        const found = checkPlan(facts, [dailyRest, minorDailyRest]).flatMap(({ dates }) => dates);
        expect([...new Set<string>(found)].sort()).toEqual(shortRestDays(facts.plan, birthDate));
      }),
      { seed, numRuns: 150 },
    );
  });

  test('a fix takes its finding away and brings no error', () => {
    const base = triedYear.trajectories[0]!;
    fc.assert(
      fc.property(aTriedYear(base), aBirthDate, (trajectory, birthDate) => {
        const before = findingsOf(triedYear, trajectory, birthDate);
        for (const finding of before) {
          if (!finding.fix || !own.some(({ id }) => id === finding.ruleId)) continue;
          const after = findingsOf(triedYear, applyEdit(trajectory, finding.fix), birthDate);
          // A week over the full week is named by its first training day, which a day off moves; no fix here adds minutes.
          const added = newErrors(before, after).filter(({ ruleId }) => !ruleId.startsWith('hours/over-full-week'));
          expect(added.map(({ ruleId, dates }) => `${finding.ruleId}: ${ruleId} ${dates[0]}`)).toEqual([]);
          const left = after.filter(({ ruleId }) => ruleId === finding.ruleId);
          expect(left.map(({ ruleId, dates }) => `${ruleId} ${dates[0]}`)).not.toContain(
            `${finding.ruleId} ${finding.dates[0]}`,
          );
        }
      }),
      { seed, numRuns: 100 },
    );
  });
});
