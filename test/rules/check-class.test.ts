import { describe, expect, test } from 'vitest';
import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { workplaceFull } from '../../shared/rules/capacity.ts';
import { checkClass, checkClassYear } from '../../shared/rules/check-class.ts';
import { aCase, type CaseChange, classFactsOf, contextOf } from '../support/a-case.ts';
import { addLearner } from '../support/more-learners.ts';

const twoOnOnePlace: CaseChange = (draft) => {
  addLearner(draft, 'berk', 'Testleerling Berk');
  draft.workplaces[0]!.capacities = [{ firstDay: '2026-09-16', lastDay: '2026-09-16', places: 1 }];
};

describe('checkClass', () => {
  test('an override at one of the learners accepts the finding of both', () => {
    const classYear = aCase((draft) => {
      twoOnOnePlace(draft);
      draft.trajectories[1]!.overrides = [
        { ruleId: 'capacity/workplace-full', date: '2026-09-16', reason: 'Proef', by: 'Lies Larve', day: '2026-09-01' },
      ];
    });
    const [finding] = checkClass(classFactsOf(classYear), [workplaceFull]);
    expect(finding).toMatchObject({ trajectoryIds: ['aster-2026', 'berk-2026'], override: { by: 'Lies Larve' } });
  });

  test('an override of another day accepts nothing', () => {
    const classYear = aCase((draft) => {
      twoOnOnePlace(draft);
      draft.trajectories[1]!.overrides = [
        { ruleId: 'capacity/workplace-full', date: '2026-09-17', reason: 'Proef', by: 'Lies Larve', day: '2026-09-01' },
      ];
    });
    expect(checkClass(classFactsOf(classYear), [workplaceFull])[0]).not.toHaveProperty('override');
  });
});

describe('checkClassYear', () => {
  const check = (change: CaseChange) => checkClassYear(contextOf(aCase(change)), toDayNumber(isoDate('2026-09-01')));

  test('a blameless class has no findings, learner by learner in the order of the file', () => {
    const { learners, findings } = check((draft) => void addLearner(draft, 'berk', 'Testleerling Berk'));
    expect(learners.map(({ facts }) => facts.plan.trajectory.id)).toEqual(['aster-2026', 'berk-2026']);
    expect(learners.flatMap((learner) => learner.findings)).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('a learner with a finding of one, and a finding of the class', () => {
    const { learners, findings } = check((draft) => {
      twoOnOnePlace(draft);
      delete draft.trajectories[1]!.agreements[0]!.placements[0]!.mentorId;
    });
    expect(learners.map((learner) => learner.findings.map(({ ruleId }) => ruleId))).toEqual([
      [],
      ['people/mentor-missing'],
    ]);
    expect(findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual([
      'capacity/workplace-full warning',
    ]);
  });
});
