import { describe, expect, test } from 'vitest';
import { checkClassFile } from '../../electron/check/check-class-file.ts';
import { sampleClassYear } from '../../electron/sample/sample-class.ts';
import { isoDate } from '../../shared/calendar/iso-date.ts';
import { planVersionSchema } from '../../shared/command/plan-version.ts';
import { checkReferences } from '../../shared/input/check-references.ts';
import { freezeClassYear } from '../../shared/versions/freeze-class-year.ts';
import { makePlanVersion, nextVersionNumber } from '../../shared/versions/make-plan-version.ts';
import { plannedDaysOfYear } from '../../shared/versions/planned-day.ts';
import { hasPlannedDays, plannedDaysOf } from '../../shared/versions/planned-days.ts';

const day = isoDate('2026-11-28');
const classYear = sampleClassYear();
const whole = checkClassFile(classYear, day);

describe.each(whole.learners.map(({ facts, findings }) => [facts.plan.trajectory.id, facts, findings] as const))(
  'the frozen year of %s',
  (id, facts, findings) => {
    const frozen = freezeClassYear(classYear, id);
    const [alone] = checkClassFile(frozen, day).learners;
    test('holds one learner and points at nothing that is not there', () => {
      expect(frozen.trajectories.map((one) => one.id)).toEqual([id]);
      expect(frozen.learners.map((one) => one.id)).toEqual([facts.learner.id]);
      expect(checkReferences(frozen)).toEqual([]);
    });
    test('gives the same days and the same findings', () => {
      expect(plannedDaysOfYear(alone!.facts).map(({ key }) => key)).toEqual(
        plannedDaysOfYear(facts).map(({ key }) => key),
      );
      expect(alone!.findings.map(({ ruleId, dates }) => [ruleId, dates])).toEqual(
        findings.map(({ ruleId, dates }) => [ruleId, dates]),
      );
    });
  },
);

describe('a published version', () => {
  const { facts } = whole.learners[3]!;
  const { id } = facts.plan.trajectory;
  const version = makePlanVersion({ classYear, facts, earlier: [], day, by: 'Petra Proef' });

  test('is what the contract takes, with the days as they are planned', () => {
    expect(planVersionSchema.parse(version)).toEqual(version);
    expect(version).toMatchObject({ trajectoryId: id, number: 1, publishedDay: day, publishedBy: 'Petra Proef' });
    expect(version.plannedDays).toEqual(plannedDaysOf(facts.plan));
    expect(version.plannedDays!.workMinutes.reduce((sum, minutes) => sum + minutes, 0)).toBe(
      facts.hours.allWorkMinutes,
    );
    expect(version.plannedDays!.kinds).toHaveLength(version.plannedDays!.workMinutes.length * 2);
  });
  test('knows its days again, and tells other ones apart', () => {
    const kept = version.plannedDays!;
    expect(hasPlannedDays(facts.plan, kept)).toBe(true);
    expect(hasPlannedDays(facts.plan, { ...kept, kinds: kept.kinds.replace('3', '2') })).toBe(false);
    expect(hasPlannedDays(facts.plan, { ...kept, workMinutes: kept.workMinutes.with(40, 1) })).toBe(false);
    expect(hasPlannedDays(facts.plan, { ...kept, firstDay: isoDate('2026-09-02') })).toBe(false);
  });
  test.each([
    ['the first one', [], 1],
    ['after another learner’s', [{ trajectoryId: 'other', number: 7 }], 1],
    ['after two, one of which was removed', [{ trajectoryId: id, number: 2 }], 3],
  ])('gets its number: %s', (_, earlier, number) => {
    expect(nextVersionNumber(earlier, id)).toBe(number);
  });
  test('of a trajectory with the longest id has an id of its own that fits', () => {
    const longest = 'x'.repeat(60);
    const renamed = { ...facts, plan: { ...facts.plan, trajectory: { ...facts.plan.trajectory, id: longest } } };
    const year = { ...classYear, trajectories: [renamed.plan.trajectory] };
    const earlier = [{ trajectoryId: longest, number: 9 }];
    const made = makePlanVersion({ classYear: year, facts: renamed, earlier, day, by: 'Petra Proef' });
    expect(made.id).toHaveLength(60);
    expect(planVersionSchema.safeParse(made).success).toBe(true);
  });
});
