import { learnersPerMentor, mentorInTwoPlaces } from '../../shared/rules/class-year-mentors.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeClassRule } from '../support/describe-class-rule.ts';
import { addLearner } from '../support/more-learners.ts';

function three(draft: CaseDraft): void {
  addLearner(draft, 'berk', 'Testleerling Berk');
  addLearner(draft, 'cato', 'Testleerling Cato');
}

/** The learner's placements from one day to another, one after the other, both with Fien. */
function place(draft: CaseDraft, index: number, ...placements: [string, string, string][]): void {
  draft.trajectories[index]!.agreements[0]!.placements = placements.map(([workplaceId, firstDay, lastDay]) => ({
    workplaceId,
    mentorId: 'fien',
    firstDay,
    lastDay,
  }));
}

const all = ['aster-2026', 'berk-2026', 'cato-2026'];

describeClassRule(learnersPerMentor, [
  { name: 'one learner', finds: [] },
  { name: 'two learners', change: (draft) => void addLearner(draft, 'berk', 'Testleerling Berk'), finds: [] },
  {
    name: 'three learners for three days',
    change: (draft) => {
      three(draft);
      place(draft, 2, ['wzc-1', '2026-09-01', '2026-09-03']);
    },
    finds: [
      {
        dates: ['2026-09-01', '2026-09-02', '2026-09-03'],
        value: { amount: 3, unit: 'learners' },
        limit: { amount: 2, unit: 'learners' },
        margin: { amount: 1, unit: 'learners' },
        params: { mentor: 'Fien Fictief', learners: 'Testleerling Aster, Testleerling Berk, Testleerling Cato' },
        trajectoryIds: all,
      },
    ],
  },
  {
    name: 'three learners where the company allows three',
    change: (draft) => {
      three(draft);
      draft.companies[0]!.learnersPerMentor = 3;
    },
    finds: [],
  },
  {
    name: 'two learners where the company allows one, and one of them only in September',
    change: (draft) => {
      addLearner(draft, 'berk', 'Testleerling Berk');
      draft.companies[0]!.learnersPerMentor = 1;
      place(draft, 1, ['wzc-1', '2026-09-01', '2026-09-02']);
    },
    finds: [
      { dates: ['2026-09-01', '2026-09-02'], limit: { amount: 1, unit: 'learners' }, trajectoryIds: all.slice(0, 2) },
    ],
  },
  {
    name: 'two placements of one learner that overlap count once',
    change: (draft) => {
      draft.companies[0]!.learnersPerMentor = 1;
      place(draft, 0, ['wzc-1', '2026-09-01', '2027-06-30'], ['thuis-1', '2027-03-01', '2027-06-30']);
    },
    finds: [],
  },
  {
    name: 'the third learner comes when the first one leaves',
    change: (draft) => {
      three(draft);
      place(draft, 0, ['wzc-1', '2026-09-01', '2027-01-31']);
      place(draft, 2, ['wzc-1', '2027-02-01', '2027-06-30']);
    },
    finds: [],
  },
]);

/** Aster in the nursing home until 28 February, Berk in home care already in the week of 1 February. */
const apart = (draft: CaseDraft) => {
  addLearner(draft, 'berk', 'Testleerling Berk');
  place(draft, 1, ['wzc-1', '2026-09-01', '2027-02-02'], ['thuis-1', '2027-02-03', '2027-06-30']);
};

const apartDays = [
  ...['2027-02-03', '2027-02-04', '2027-02-05'],
  ...['2027-02-17', '2027-02-18', '2027-02-19'],
  ...['2027-02-24', '2027-02-25', '2027-02-26'],
];

describeClassRule(mentorInTwoPlaces, [
  { name: 'two learners together', change: (draft) => void addLearner(draft, 'berk', 'Testleerling Berk'), finds: [] },
  {
    name: 'one learner in the nursing home, one in home care, with the spring holiday between',
    change: apart,
    finds: [
      {
        dates: apartDays,
        params: { mentor: 'Fien Fictief', workplaces: 'Afdeling Testtuin, Dienst Proefdorp', count: 9 },
        trajectoryIds: all.slice(0, 2),
      },
    ],
  },
  {
    name: 'remote work in home care needs no mentor there',
    change: (draft) => {
      apart(draft);
      draft.trajectories[1]!.homeCare!.remoteFirstDay = '2027-02-18';
    },
    finds: [{ dates: ['2027-02-03', '2027-02-04', '2027-02-05', '2027-02-17'], trajectoryIds: all.slice(0, 2) }],
  },
  {
    name: 'they work on other days',
    change: (draft) => {
      apart(draft);
      draft.classGroups.push({ ...structuredClone(draft.classGroups[0]!), id: '6vzb', name: '6 VZ Duaal B' });
      const [timetable] = draft.classGroups[1]!.lessons;
      draft.classGroups[1]!.lessons = [
        {
          firstDay: timetable!.firstDay,
          lastDay: timetable!.lastDay,
          wed: timetable!.mon!,
          thu: timetable!.mon!,
          fri: timetable!.mon!,
        },
      ];
      draft.trajectories[1]!.classGroupId = '6vzb';
      draft.trajectories[1]!.segments[0]!.cycle = [{ mon: 'V', tue: 'V', wed: 'school', thu: 'school', fri: 'school' }];
    },
    finds: [],
  },
  {
    name: 'one in the morning, the other in the afternoon',
    change: (draft) => {
      addLearner(draft, 'berk', 'Testleerling Berk');
      place(draft, 1, ['thuis-1', '2026-09-16', '2026-09-16']);
      const half = (part: 'morning' | 'afternoon') => [
        { date: '2026-09-16', part, assignment: 'free', reason: 'Proef' },
      ];
      draft.trajectories[0]!.pins = half('morning');
      draft.trajectories[1]!.pins = half('afternoon');
    },
    finds: [],
  },
]);
