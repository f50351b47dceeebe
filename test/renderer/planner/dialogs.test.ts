import { describe, expect, test } from 'vitest';
import { agreementEdits, newAgreement } from '../../../renderer/planner/dialogs/agreement-edits.ts';
import {
  draftDeviation,
  problemsOfDeviation,
  proposeRecuperation,
  writeDeviation,
} from '../../../renderer/planner/dialogs/draft-deviation.ts';
import { partiesOf } from '../../../renderer/planner/dialogs/parties.ts';
import { previewEdits } from '../../../renderer/planner/dialogs/preview-edit.ts';
import { isoDate } from '../../../shared/calendar/iso-date.ts';
import { applyEdit } from '../../../shared/plan/apply-edit.ts';
import { aCase, factsOf } from '../../support/a-case.ts';

const facts = factsOf(aCase());
const inHoliday = ['2027-02-10', '2027-02-11'].map((date) => ({ date: isoDate(date), part: 'day' }) as const);

describe('a deviation', () => {
  const draft = draftDeviation(facts, inHoliday);
  test('is proposed with as much recuperation as is worked, on later work days', () => {
    expect(draft.recuperation).toEqual([
      { date: '2027-02-17', part: 'day' },
      { date: '2027-02-18', part: 'day' },
    ]);
  });
  test('has nothing to take back while no day is chosen', () => {
    expect(proposeRecuperation(facts, { ...draft, worked: [] })).toEqual([]);
  });
  test('lacks its opportunity, its reason and the free will', () => {
    expect(problemsOfDeviation(draft)).toEqual(['noOpportunity', 'noReason', 'notVoluntary']);
  });
  test('written and agreed leaves only its paper to find', () => {
    const whole = {
      ...draft,
      learningOpportunity: 'Snoezelatelier',
      whyOnlyThen: 'De ruimte is er alleen dan.',
      isVoluntary: true,
      agreedByLearnerDay: isoDate('2026-09-01'),
      agreedBySchoolDay: isoDate('2026-09-01'),
      agreedByCompanyDay: isoDate('2026-09-01'),
    };
    const preview = previewEdits(facts, [writeDeviation(facts, whole)])!;
    expect(problemsOfDeviation(whole)).toEqual([]);
    expect(preview.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(preview.facts.hours.workMinutes).toBe(facts.hours.workMinutes);
    expect(writeDeviation(preview.facts, whole)).toMatchObject({ type: 'changeDeviation', id: 'deviation-1' });
  });
  test('of a minor asks the legal representative too', () => {
    expect(partiesOf(facts, draft, false).map(({ party }) => party)).toEqual(['learner', 'school', 'company']);
    expect(partiesOf(facts, draft, true).map(({ party }) => party)).toContain('representative');
  });
});

describe('edits of agreements', () => {
  const { agreements } = facts.plan.trajectory;
  const apply = (after: typeof agreements) =>
    agreementEdits(agreements, after).reduce(applyEdit, facts.plan.trajectory).agreements;
  test('are none where nothing changed', () => {
    expect(agreementEdits(agreements, agreements)).toEqual([]);
  });
  test('wipe a field that is gone', () => {
    const { modelNumber: _, ...without } = agreements[0]!;
    expect(JSON.parse(JSON.stringify(apply([without])))).toEqual(JSON.parse(JSON.stringify([without])));
  });
  test('add one for what is left of the trajectory', () => {
    const first = { ...agreements[0]!, plannedLastDay: isoDate('2027-02-28'), placements: [] };
    const next = newAgreement(facts, [first])!;
    expect([next.firstDay, next.plannedLastDay, next.placements.length]).toEqual(['2027-03-01', '2027-06-30', 1]);
    expect(apply([first, next])).toHaveLength(2);
  });
});
