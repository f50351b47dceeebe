import { feedbackDue, feedbackMissing, vestaExcess } from '../../shared/rules/home-care-remote-weeks.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

/** Remote from Wednesday 14 April 2027, evaluated the day before. */
const remote =
  (feedbackDays: string[] = []) =>
  (draft: CaseDraft) => {
    Object.assign(draft.trajectories[0]!.homeCare!, {
      remoteFirstDay: '2027-04-14',
      evaluations: [{ date: '2027-04-13', outcome: 'positive', documentDay: '2027-04-13' }],
      feedbackDays,
    });
  };

/** A part-time contract that goes on in the Christmas holidays, remote in the week of Monday 28 December 2026. */
const overNewYear = (feedbackDays: string[]) => (draft: CaseDraft) => {
  const [agreement] = draft.trajectories[0]!.agreements;
  agreement!.kind = 'partTime';
  agreement!.placements = [{ workplaceId: 'thuis-1', mentorId: 'fien', firstDay: '2026-09-01', lastDay: '2027-06-30' }];
  draft.learners[0]!.registrationNumberDay = '2026-08-20';
  draft.trajectories[0]!.homeCare = {
    introductionDay: '2026-09-02',
    remoteFirstDay: '2026-12-30',
    evaluations: [{ date: '2026-12-18', outcome: 'positive', documentDay: '2026-12-18' }],
    feedbackDays,
  };
};

describeRule(feedbackMissing, [
  { name: 'supervised to the end', today: '2027-06-30', finds: [] },
  { name: 'the first remote week is not over on its Sunday', change: remote(), today: '2027-04-18', finds: [] },
  {
    name: 'the first remote week is over',
    change: remote(),
    today: '2027-04-19',
    finds: [{ dates: ['2027-04-14'], params: { count: 1 } }],
  },
  {
    name: 'feedback on the Saturday of the week counts, three weeks later are without',
    change: remote(['2027-04-17']),
    today: '2027-05-10',
    finds: [{ dates: ['2027-04-21', '2027-04-28', '2027-05-05'], params: { count: 3 } }],
  },
  {
    name: 'feedback after New Year serves the week that began in December',
    change: overNewYear(['2027-01-02']),
    today: '2027-01-04',
    finds: [],
  },
  {
    name: 'feedback on the Monday after serves the next week only',
    change: overNewYear(['2027-01-04']),
    today: '2027-01-05',
    finds: [['2026-12-30']],
  },
]);

describeRule(feedbackDue, [
  { name: 'remote work is further than a week away', change: remote(), today: '2027-04-04', finds: [] },
  {
    name: 'remote work starts in the week that begins in seven days',
    change: remote(),
    today: '2027-04-05',
    finds: [['2027-04-14', '2027-04-15', '2027-04-16']],
  },
  {
    name: 'feedback was held this week, so the next one comes',
    change: remote(['2027-04-14']),
    today: '2027-04-15',
    finds: [['2027-04-21', '2027-04-22', '2027-04-23']],
  },
  {
    name: 'the week of Ascension has two remote days',
    change: remote(),
    today: '2027-05-09',
    finds: [['2027-05-05', '2027-05-07']],
  },
]);

describeRule(vestaExcess, [
  { name: 'supervised hours are not sent', finds: [] },
  {
    name: 'three days of 7 h 36 a week, full months of May and June',
    change: remote(),
    finds: [
      {
        dates: ['2027-05-01', '2027-06-01'],
        value: { amount: 10_944, unit: 'minutes' },
        limit: { amount: 9_410, unit: 'minutes' },
        margin: { amount: 1_534, unit: 'minutes' },
        params: { count: 2 },
      },
    ],
  },
  {
    name: 'two days a week stay under 18 hours',
    change: (draft) => {
      remote()(draft);
      draft.trajectories[0]!.segments[0]!.cycle[0]!.wed = 'free';
    },
    finds: [],
  },
]);
