import {
  evaluationDocument,
  evaluationDue,
  evaluationMissing,
  negativeReport,
  newEvaluation,
} from '../../shared/rules/home-care-evaluation.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

type HomeCareDraft = NonNullable<CaseDraft['trajectories'][number]['homeCare']>;

/** The first month in home care runs from 3 March to 2 April 2027. */
const homeCare = (change: Partial<HomeCareDraft>) => (draft: CaseDraft) => {
  Object.assign(draft.trajectories[0]!.homeCare!, change);
};

describeRule(evaluationDue, [
  { name: 'home care is half a year away', finds: [] },
  { name: 'home care starts today', today: '2027-03-03', finds: [['2027-04-02']] },
  { name: 'the last day of the first month', today: '2027-04-02', finds: [['2027-04-02']] },
  { name: 'the day after is another rule', today: '2027-04-03', finds: [] },
  {
    name: 'remote work is planned, so the evaluation is due on its first day',
    change: homeCare({ remoteFirstDay: '2027-03-25' }),
    finds: [['2027-03-25']],
  },
  {
    name: 'evaluated',
    change: homeCare({ evaluations: [{ date: '2027-03-24', outcome: 'positive', documentDay: '2027-03-24' }] }),
    today: '2027-03-25',
    finds: [],
  },
]);

describeRule(evaluationMissing, [
  { name: 'the first month is not over', today: '2027-04-02', finds: [] },
  { name: 'the first month is over', today: '2027-04-03', finds: [['2027-04-02']] },
  {
    name: 'the tenth day comes after the first month',
    change: (draft) => {
      draft.trajectories[0]!.segments[0]!.cycle[0]!.wed = 'free';
    },
    today: '2027-04-16',
    finds: [],
  },
  {
    name: 'the tenth day came after the first month and is over',
    change: (draft) => {
      draft.trajectories[0]!.segments[0]!.cycle[0]!.wed = 'free';
    },
    today: '2027-04-17',
    finds: [['2027-04-16']],
  },
  {
    name: 'remote work without evaluation is another rule',
    change: homeCare({ remoteFirstDay: '2027-03-25' }),
    today: '2027-04-03',
    finds: [],
  },
]);

describeRule(evaluationDocument, [
  { name: 'no evaluation', finds: [] },
  {
    name: 'positive with a document',
    change: homeCare({ evaluations: [{ date: '2027-03-24', outcome: 'positive', documentDay: '2027-03-26' }] }),
    today: '2027-03-24',
    finds: [],
  },
  {
    name: 'positive and planned for tomorrow',
    change: homeCare({ evaluations: [{ date: '2027-03-24', outcome: 'positive' }] }),
    today: '2027-03-23',
    finds: [],
  },
  {
    name: 'positive today, no document',
    change: homeCare({ evaluations: [{ date: '2027-03-24', outcome: 'positive' }] }),
    today: '2027-03-24',
    finds: [['2027-03-24']],
  },
]);

describeRule(negativeReport, [
  {
    name: 'not positive, reasoned in a report',
    change: homeCare({ evaluations: [{ date: '2027-03-24', outcome: 'negative', documentDay: '2027-03-24' }] }),
    today: '2027-03-24',
    finds: [],
  },
  {
    name: 'two evaluations that are not positive, listed in reverse, without reports',
    change: homeCare({
      evaluations: [
        { date: '2027-04-23', outcome: 'negative' },
        { date: '2027-03-24', outcome: 'negative' },
      ],
    }),
    today: '2027-04-23',
    finds: [['2027-03-24'], ['2027-04-23']],
  },
]);

describeRule(newEvaluation, [
  { name: 'no evaluation', finds: [] },
  {
    name: 'not positive, then positive',
    change: homeCare({
      evaluations: [
        { date: '2027-03-24', outcome: 'negative', documentDay: '2027-03-24' },
        { date: '2027-04-23', outcome: 'positive', documentDay: '2027-04-23' },
      ],
    }),
    finds: [],
  },
  {
    name: 'not positive with two days of home care left',
    change: homeCare({ evaluations: [{ date: '2027-06-24', outcome: 'negative', documentDay: '2027-06-24' }] }),
    finds: [{ dates: ['2027-06-24'], params: { count: 2 } }],
  },
  {
    name: 'not positive on the last day of home care',
    change: homeCare({ evaluations: [{ date: '2027-06-30', outcome: 'negative', documentDay: '2027-06-30' }] }),
    finds: [],
  },
]);
