import { workplaceFull } from '../../shared/rules/capacity.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeClassRule } from '../support/describe-class-rule.ts';
import { addLearner } from '../support/more-learners.ts';

type CapacityDraft = NonNullable<CaseDraft['workplaces'][number]['capacities']>[number];

/** Two learners who work Wednesday to Friday at wzc-1 until 28 February 2027. */
const pair =
  (...capacities: CapacityDraft[]) =>
  (draft: CaseDraft) => {
    addLearner(draft, 'berk', 'Testleerling Berk');
    draft.workplaces[0]!.capacities = capacities;
  };

const places = (count: number, firstDay: string, lastDay: string): CapacityDraft => ({
  firstDay,
  lastDay,
  places: count,
});
const both = ['aster-2026', 'berk-2026'];

describeClassRule(workplaceFull, [
  { name: 'no capacity is known', change: pair(), finds: [] },
  { name: 'two learners on two places', change: pair(places(2, '2026-09-01', '2027-06-30')), finds: [] },
  {
    name: 'two learners on one place in one week',
    change: pair(places(1, '2026-09-14', '2026-09-20')),
    finds: [
      {
        dates: ['2026-09-16', '2026-09-17', '2026-09-18'],
        value: { amount: 2, unit: 'learners' },
        limit: { amount: 1, unit: 'places' },
        params: {
          workplace: 'Afdeling Testtuin',
          over: { amount: 1, unit: 'learners' },
          learners: 'Testleerling Aster, Testleerling Berk',
          count: 3,
        },
        trajectoryIds: both,
      },
    ],
  },
  {
    name: 'two places of which others hold one',
    change: pair({ ...places(2, '2026-09-18', '2026-09-18'), reservedForOthers: 1 }),
    finds: [{ dates: ['2026-09-18'], limit: { amount: 1, unit: 'places' }, trajectoryIds: both }],
  },
  {
    name: 'others hold more places than there are',
    change: pair({ ...places(1, '2026-09-18', '2026-09-18'), reservedForOthers: 3 }),
    finds: [{ dates: ['2026-09-18'], limit: { amount: 0, unit: 'places' }, trajectoryIds: both }],
  },
  {
    name: 'the autumn holidays do not cut a run in two',
    change: pair(places(1, '2026-10-26', '2026-11-15')),
    finds: [
      {
        dates: ['2026-10-28', '2026-10-29', '2026-10-30', '2026-11-12', '2026-11-13'],
        params: { count: 5 },
        trajectoryIds: both,
      },
    ],
  },
  {
    name: 'a run across the Christmas holidays and New Year',
    change: pair(places(1, '2026-12-18', '2027-01-06')),
    finds: [{ dates: ['2026-12-18', '2027-01-06'], trajectoryIds: both }],
  },
  {
    name: 'a week with one learner cuts a run in two',
    change: (draft) => {
      pair(places(1, '2026-09-07', '2026-09-27'))(draft);
      draft.trajectories[1]!.pins = ['2026-09-16', '2026-09-17', '2026-09-18'].map((date) => ({
        date,
        part: 'day',
        assignment: 'free',
        reason: 'Proef',
      }));
    },
    finds: [
      { dates: ['2026-09-09', '2026-09-10', '2026-09-11'], trajectoryIds: both },
      { dates: ['2026-09-23', '2026-09-24', '2026-09-25'], trajectoryIds: both },
    ],
  },
  {
    name: 'morning and afternoon learners share a place',
    change: (draft) => {
      pair(places(1, '2026-09-16', '2026-09-16'))(draft);
      const half = (part: 'morning' | 'afternoon') => [
        { date: '2026-09-16', part, assignment: 'free', reason: 'Proef' },
      ];
      draft.trajectories[0]!.pins = half('morning');
      draft.trajectories[1]!.pins = half('afternoon');
    },
    finds: [],
  },
  {
    name: 'another capacity from a day on is another finding',
    change: (draft) => {
      addLearner(draft, 'cato', 'Testleerling Cato');
      pair(places(2, '2026-09-16', '2026-09-16'), places(1, '2026-09-17', '2026-09-17'))(draft);
    },
    finds: [
      {
        dates: ['2026-09-16'],
        limit: { amount: 2, unit: 'places' },
        trajectoryIds: ['aster-2026', 'cato-2026', 'berk-2026'],
      },
      {
        dates: ['2026-09-17'],
        limit: { amount: 1, unit: 'places' },
        params: { over: { amount: 2, unit: 'learners' } },
        trajectoryIds: ['aster-2026', 'cato-2026', 'berk-2026'],
      },
    ],
  },
  {
    name: 'where two capacities overlap the first one listed holds',
    change: pair(places(2, '2026-09-14', '2026-09-20'), places(1, '2026-09-18', '2026-09-18')),
    finds: [],
  },
]);
