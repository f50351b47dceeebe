import { remoteAfterNegative, remoteBeforeEvaluation, remoteTooEarly } from '../../shared/rules/home-care-remote.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

type HomeCareDraft = NonNullable<CaseDraft['trajectories'][number]['homeCare']>;

/** The tenth home-care day is Wednesday 24 March 2027; 25 and 26 March follow, then the Easter holidays. */
const homeCare = (change: Partial<HomeCareDraft>) => (draft: CaseDraft) => {
  Object.assign(draft.trajectories[0]!.homeCare!, change);
};

const positive = (date: string) => ({ date, outcome: 'positive' as const, documentDay: date });
const negative = (date: string) => ({ date, outcome: 'negative' as const, documentDay: date });

describeRule(remoteTooEarly, [
  { name: 'always supervised', finds: [] },
  {
    name: 'remote from the eleventh day',
    change: homeCare({ remoteFirstDay: '2027-03-25', evaluations: [positive('2027-03-24')] }),
    finds: [],
  },
  {
    name: 'remote from the tenth day',
    change: homeCare({ remoteFirstDay: '2027-03-24', evaluations: [positive('2027-03-22')] }),
    finds: [
      {
        dates: ['2027-03-24'],
        value: { amount: 9, unit: 'days' },
        limit: { amount: 10, unit: 'days' },
        fix: { type: 'changeHomeCare', change: { remoteFirstDay: '2027-03-25' } },
      },
    ],
  },
  {
    name: 'the fix waits for the positive evaluation',
    change: homeCare({ remoteFirstDay: '2027-03-19', evaluations: [positive('2027-04-15')] }),
    finds: [
      {
        dates: ['2027-03-19', '2027-03-24'],
        value: { amount: 8, unit: 'days' },
        fix: { type: 'changeHomeCare', change: { remoteFirstDay: '2027-04-15' } },
      },
    ],
  },
  {
    name: 'no positive evaluation in sight: the fix keeps every day supervised',
    change: homeCare({ remoteFirstDay: '2027-03-19', evaluations: [negative('2027-03-17')] }),
    finds: [
      {
        dates: ['2027-03-19', '2027-03-24'],
        fix: {
          type: 'changeHomeCare',
          change: { supervised: [{ firstDay: '2027-03-19', lastDay: '2027-06-30' }] },
        },
      },
    ],
  },
  {
    name: 'days that are over cannot be moved',
    change: homeCare({ remoteFirstDay: '2027-03-24', evaluations: [positive('2027-03-22')] }),
    today: '2027-03-25',
    finds: [{ dates: ['2027-03-24'], fix: undefined }],
  },
  {
    name: 'an early supervised period makes up for the first remote day only in part',
    change: homeCare({
      remoteFirstDay: '2027-03-18',
      supervised: [{ firstDay: '2027-03-19', lastDay: '2027-03-24' }],
      evaluations: [positive('2027-03-17')],
    }),
    finds: [{ dates: ['2027-03-18'], value: { amount: 7, unit: 'days' } }],
  },
  {
    name: 'a group home knows no remote supervision',
    change: (draft) => {
      draft.workplaces[1]!.kind = 'disabilityGroupHome';
      homeCare({ remoteFirstDay: '2027-03-03' })(draft);
    },
    finds: [],
  },
]);

describeRule(remoteBeforeEvaluation, [
  { name: 'always supervised', finds: [] },
  {
    name: 'evaluated on the first remote day',
    change: homeCare({ remoteFirstDay: '2027-03-25', evaluations: [positive('2027-03-25')] }),
    finds: [],
  },
  {
    name: 'evaluated one day after the first remote day',
    change: homeCare({ remoteFirstDay: '2027-03-25', evaluations: [positive('2027-03-26')] }),
    finds: [
      {
        dates: ['2027-03-25'],
        params: { count: 1 },
        fix: { type: 'changeHomeCare', change: { remoteFirstDay: '2027-03-26' } },
      },
    ],
  },
  {
    name: 'no evaluation yet and remote work still ahead',
    change: homeCare({ remoteFirstDay: '2027-03-25' }),
    today: '2027-03-24',
    finds: [],
  },
  {
    name: 'no evaluation on the second remote day',
    change: homeCare({ remoteFirstDay: '2027-03-25' }),
    today: '2027-03-26',
    finds: [{ dates: ['2027-03-25', '2027-03-26'], params: { count: 2 } }],
  },
]);

describeRule(remoteAfterNegative, [
  { name: 'always supervised', finds: [] },
  {
    name: 'supervision goes on until the new evaluation is positive',
    change: homeCare({
      remoteFirstDay: '2027-04-14',
      evaluations: [negative('2027-03-24'), positive('2027-04-14')],
    }),
    finds: [],
  },
  {
    name: 'a negative evaluation in the middle of remote work, and a positive one five work days later',
    change: homeCare({
      remoteFirstDay: '2027-03-25',
      evaluations: [positive('2027-03-24'), negative('2027-04-22'), positive('2027-05-05')],
    }),
    finds: [
      {
        dates: ['2027-04-23', '2027-04-28', '2027-04-29', '2027-04-30'],
        params: { count: 4 },
        fix: {
          type: 'changeHomeCare',
          change: { supervised: [{ firstDay: '2027-04-23', lastDay: '2027-04-30' }] },
        },
      },
    ],
  },
  {
    name: 'two negative evaluations are two findings; those that are over have no fix',
    change: homeCare({
      remoteFirstDay: '2027-04-14',
      evaluations: [negative('2027-04-13'), negative('2027-04-15'), positive('2027-04-21')],
    }),
    today: '2027-04-16',
    finds: [
      { dates: ['2027-04-14', '2027-04-15'] },
      {
        dates: ['2027-04-16'],
        fix: { type: 'changeHomeCare', change: { supervised: [{ firstDay: '2027-04-16', lastDay: '2027-04-16' }] } },
      },
    ],
  },
]);
