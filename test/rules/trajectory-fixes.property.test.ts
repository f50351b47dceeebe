import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDayNumber, isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { checkReferences } from '../../shared/input/check-references.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import { aCase, type CaseChange, contextOf } from '../support/a-case.ts';
import { keptSeeds } from '../support/arbitrary-trajectory.ts';
import { from, switchOn, twoCompanies, until } from '../support/move-case.ts';
import { newErrors } from '../support/new-errors.ts';

const families = /^(trajectory|phases|agreements|plan)\//;
const start = toDayNumber(isoDate('2026-08-20'));
const aDay = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((day) => fromDayNumber(start + day));
const anAssignment = fc.constantFrom('school', 'V', 'L', 'free', 'work');
const aWeekday = fc.constantFrom('mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const);
const aPart = fc.constantFrom('day' as const, 'morning' as const, 'afternoon' as const);

/** A change that needs both placements in one agreement; it does nothing after another has split them. */
function inOneAgreement(change: CaseChange): CaseChange {
  return (draft) => {
    if (draft.trajectories[0]!.agreements.length === 1) change(draft);
  };
}

/** One thing that a person could get wrong in a blameless year. */
const aMistake: fc.Arbitrary<CaseChange> = fc.oneof(
  aDay(12, 120).map(from),
  aDay(260, 330).map((day) => inOneAgreement(until(day))),
  aDay(120, 260).map((day) => inOneAgreement(switchOn(day))),
  aDay(120, 260).map((day) => inOneAgreement(twoCompanies(day))),
  fc.tuple(aWeekday, anAssignment).map(
    ([key, assignment]): CaseChange =>
      (draft) => {
        draft.trajectories[0]!.segments[0]!.cycle[0]![key] = assignment;
      },
  ),
  fc.tuple(aWeekday, anAssignment).map(
    ([key, assignment]): CaseChange =>
      (draft) => {
        const { cycle } = draft.trajectories[0]!.segments[0]!;
        cycle.push({ ...cycle[0]!, [key]: assignment });
      },
  ),
  fc.array(fc.tuple(aDay(0, 320), aPart, anAssignment), { minLength: 1, maxLength: 5 }).map(
    (pins): CaseChange =>
      (draft) => {
        draft.trajectories[0]!.pins = pins.map(([date, part, assignment]) => ({
          date,
          part,
          assignment,
          reason: 'Toeval',
        }));
      },
  ),
  fc.tuple(fc.nat(1), aDay(0, 330), fc.boolean()).map(
    ([index, day, isFirst]): CaseChange =>
      (draft) => {
        const placement = draft.trajectories[0]!.agreements[0]!.placements[index];
        if (placement) Object.assign(placement, isFirst ? { firstDay: day } : { lastDay: day });
      },
  ),
  fc.tuple(aDay(0, 330), fc.boolean()).map(
    ([day, isFirst]): CaseChange =>
      (draft) => {
        Object.assign(draft.trajectories[0]!.agreements[0]!, isFirst ? { firstDay: day } : { plannedLastDay: day });
      },
  ),
  aDay(20, 300).map(
    (day): CaseChange =>
      (draft) => {
        const [segment] = draft.trajectories[0]!.segments;
        draft.trajectories[0]!.segments = [
          { ...segment!, lastDay: day },
          {
            ...segment!,
            firstDay: '2027-02-01',
            cycle: [
              { wed: 'L', thu: 'V', fri: 'V' },
              { wed: 'V', thu: 'V', fri: 'V' },
            ],
          },
        ];
      },
  ),
  fc.constant<CaseChange>((draft) => {
    draft.companies[0]!.closures = [{ firstDay: '2026-10-07', lastDay: '2026-10-09', part: 'day' }];
  }),
);

function sameFinding(finding: Finding): string {
  const { ruleId, dates, value, params } = finding;
  return JSON.stringify([ruleId, dates, value, params]);
}

test('every fix of the families of trajectory and plan removes its finding and adds no error', () => {
  const fixed = new Set<string>();
  for (const seed of keptSeeds) {
    fc.assert(
      fc.property(
        fc.array(aMistake, { minLength: 1, maxLength: 2 }),
        fc.constantFrom('2026-06-15', '2026-09-01', '2026-11-20'),
        (mistakes, date) => {
          const classYear = aCase((draft) => {
            for (const mistake of mistakes) mistake(draft);
          });
          fc.pre(checkReferences(classYear).length === 0);
          const context = contextOf(classYear);
          const [trajectory] = classYear.trajectories;
          const findingsOf = (of: typeof trajectory) =>
            checkPlan(gatherFacts(context, of!, toDayNumber(isoDate(date))), rules);
          const before = findingsOf(trajectory);
          for (const finding of before) {
            if (!finding.fix || !families.test(finding.ruleId)) continue;
            fixed.add(finding.ruleId);
            const after = findingsOf(applyEdit(trajectory!, finding.fix));
            expect(after.map(sameFinding)).not.toContain(sameFinding(finding));
            expect(newErrors(before, after)).toEqual([]);
          }
        },
      ),
      { seed, numRuns: 120 },
    );
  }
  expect(fixed.size).toBeGreaterThan(12);
});
