import { describe, expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { applyEdit } from '../../shared/plan/apply-edit.ts';
import { rules } from '../../shared/rules/catalogue.ts';
import { checkPlan } from '../../shared/rules/check-plan.ts';
import { blocksPublishing } from '../../shared/rules/finding.ts';
import { gatherFacts } from '../../shared/rules/gather-facts.ts';
import { acceptanceEdits, type PlanToSettle, settleFixes } from '../../shared/versions/settle-errors.ts';
import { aCase, type CaseChange, contextOf } from '../support/a-case.ts';

const today = toDayNumber(isoDate('2026-09-01'));

function aPlan(change: CaseChange): PlanToSettle {
  const classYear = aCase(change);
  return { context: contextOf(classYear), trajectory: classYear.trajectories[0]!, today, classFindings: [] };
}

/** Works on a Thursday and a Friday of the autumn holiday without a deviation: two errors that pins make. */
const worksInHoliday = aPlan((draft) => {
  draft.trajectories[0]!.pins = [
    { date: '2026-11-05', part: 'day', assignment: 'V', reason: 'inspringen' },
    { date: '2027-02-11', part: 'day', assignment: 'V', reason: 'inspringen' },
  ];
});

const keysOf = (plan: PlanToSettle) => settleFixes(plan, new Set()).errors.map(({ key }) => key);

describe('errors before publishing', () => {
  test('are all there, unsolved, while nothing was chosen', () => {
    const { errors, edits, trajectory } = settleFixes(worksInHoliday, new Set());
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ isSolved }) => !isSolved)).toBe(true);
    expect([edits, trajectory]).toEqual([[], worksInHoliday.trajectory]);
  });
  test('are solved by their fixes, each applied as it is after the one before', () => {
    const withFix = settleFixes(worksInHoliday, new Set()).errors.filter(({ finding }) => finding.fix);
    expect(withFix.length).toBeGreaterThan(0);
    const settled = settleFixes(worksInHoliday, new Set(withFix.map(({ key }) => key)));
    expect(settled.edits.length).toBeGreaterThan(0);
    for (const { key } of withFix) expect(settled.errors.find((one) => one.key === key)?.isSolved).toBe(true);
    expect(settled.edits.reduce(applyEdit, worksInHoliday.trajectory)).toEqual(settled.trajectory);
  });
  test('that are accepted no longer block, and only those with a reason are accepted', () => {
    const settled = settleFixes(worksInHoliday, new Set());
    const [first] = keysOf(worksInHoliday);
    const by = 'Bas Bedacht, trajectbegeleider';
    const accept = (reasonOf: (key: string) => string | undefined) =>
      acceptanceEdits(settled.errors, reasonOf, by, isoDate('2026-09-01'));
    expect(accept(() => '  ')).toEqual([]);
    expect(accept((key) => (key === first ? 'Op vraag' : undefined))).toHaveLength(1);
    const accepted = accept(() => 'Op vraag van de leerling').reduce(applyEdit, settled.trajectory);
    const facts = gatherFacts(worksInHoliday.context, accepted, today);
    expect(checkPlan(facts, rules).filter(blocksPublishing)).toEqual([]);
    expect(accepted.overrides![0]).toMatchObject({ by, reason: 'Op vraag van de leerling', day: '2026-09-01' });
  });
  test('of the class block too and can be accepted at this learner', () => {
    const [first] = settleFixes(worksInHoliday, new Set()).errors;
    const classFinding = { ...first!.finding, ruleId: 'class-year/study-days' };
    const settled = settleFixes({ ...aPlan(() => {}), classFindings: [classFinding] }, new Set());
    expect(settled.errors.map(({ finding: { ruleId } }) => ruleId)).toEqual(['class-year/study-days']);
    expect(acceptanceEdits(settled.errors, () => 'x', 'Bas', isoDate('2026-09-01'))).toHaveLength(1);
  });
});
