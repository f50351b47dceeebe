import { duplicateLearner, lateEntryName, overlappingTrajectories } from '../../shared/rules/class-year-learners.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeClassRule } from '../support/describe-class-rule.ts';
import { addLearner } from '../support/more-learners.ts';

/** Berk starts on 5 October 2026 beside a named learner. */
const late =
  (name: string, more: (draft: CaseDraft) => void = () => {}) =>
  (draft: CaseDraft) => {
    const trajectory = addLearner(draft, 'berk', 'Testleerling Berk');
    trajectory.firstDay = '2026-10-05';
    trajectory.lateEntryBeside = name;
    more(draft);
  };

const notKnown = (name: string) => [
  {
    dates: ['2026-10-05'],
    params: { name, learner: 'Testleerling Berk', programme: 'Verzorgende/zorgkundige duaal' },
    trajectoryIds: ['berk-2026'],
  },
];

describeClassRule(lateEntryName, [
  { name: 'nobody starts late', finds: [] },
  { name: 'beside a learner of the programme', change: late('Testleerling Aster'), finds: [] },
  { name: 'the name with other capitals and spaces', change: late('testleerling  ASTER'), finds: [] },
  {
    name: 'beside nobody of this file',
    change: late('Testleerling Onbekend'),
    finds: notKnown('Testleerling Onbekend'),
  },
  { name: 'beside themselves', change: late('Testleerling Berk'), finds: notKnown('Testleerling Berk') },
  {
    name: 'beside a learner who starts a day later',
    change: late('Testleerling Aster', (draft) => {
      draft.trajectories[0]!.firstDay = '2026-10-06';
    }),
    finds: notKnown('Testleerling Aster'),
  },
  {
    name: 'beside a learner of another school',
    change: late('Testleerling Aster', (draft) => {
      draft.schools.push({ ...structuredClone(draft.schools[0]!), id: 'elders', name: 'School Elders' });
      draft.classGroups.push({ ...structuredClone(draft.classGroups[0]!), id: 'elders-6', schoolId: 'elders' });
      draft.trajectories[0]!.classGroupId = 'elders-6';
    }),
    finds: notKnown('Testleerling Aster'),
  },
]);

describeClassRule(duplicateLearner, [
  {
    name: 'same birth date, other name',
    change: (draft) => void addLearner(draft, 'berk', 'Testleerling Berk'),
    finds: [],
  },
  {
    name: 'same name and birth date',
    change: (draft) => void addLearner(draft, 'aster-2', 'testleerling aster'),
    finds: [
      {
        dates: ['2026-09-01'],
        params: { learner: 'Testleerling Aster' },
        trajectoryIds: ['aster-2026', 'aster-2-2026'],
      },
    ],
  },
  {
    name: 'same name, other birth date',
    change: (draft) => {
      addLearner(draft, 'aster-2', 'Testleerling Aster');
      draft.learners[1]!.birthDate = '2007-04-13';
    },
    finds: [],
  },
]);

/** A second trajectory of Aster; the first one ends on 28 February 2027. */
const second = (firstDay: string) => (draft: CaseDraft) => {
  const [first] = draft.trajectories;
  draft.trajectories.push({ ...structuredClone(first!), id: 'aster-tweede', firstDay });
  first!.lastDay = '2027-02-28';
};

describeClassRule(overlappingTrajectories, [
  { name: 'one trajectory', finds: [] },
  { name: 'one after the other', change: second('2027-03-01'), finds: [] },
  {
    name: 'the second starts on the last day of the first',
    change: second('2027-02-28'),
    finds: [{ dates: ['2027-02-28'], trajectoryIds: ['aster-2026', 'aster-tweede'] }],
  },
]);
