import {
  recuperationMissing,
  recuperationNotLessonWeek,
  recuperationNotWorkDay,
  recuperationOtherSchoolYear,
  recuperationOutsideAgreement,
  recuperationTooMuch,
} from '../../shared/rules/deviation-recuperation.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { aDeviation } from '../support/a-deviation.ts';
import { describeRule } from '../support/describe-rule.ts';

type Deviation = ReturnType<typeof aDeviation>;
type Entry = Deviation['recuperation'][number];

const deviating =
  (...deviations: Deviation[]) =>
  (draft: CaseDraft) => {
    draft.trajectories[0]!.deviations = deviations;
  };

const day = (date: string, part: Entry['part'] = 'day'): Entry => ({ date, part });
const takenBack = (...recuperation: Entry[]) => deviating(aDeviation({ recuperation }));
const halfDays = (amount: number) => ({ amount, unit: 'halfDays' }) as const;

const worked = ['2027-02-10', '2027-02-11'];
const movedTo = (...recuperation: Entry[]) => ({ type: 'changeDeviation', id: 'krokus', change: { recuperation } });
const added = (...entries: Entry[]) => ({ type: 'addRecuperation', deviationId: 'krokus', halfDays: entries });

describeRule(recuperationMissing, [
  { name: 'two days for two days', change: deviating(aDeviation()), finds: [] },
  {
    name: 'nothing is taken back',
    change: takenBack(),
    finds: [
      {
        dates: worked,
        value: halfDays(0),
        limit: halfDays(4),
        margin: halfDays(4),
        fix: added(day('2027-02-17'), day('2027-02-18')),
      },
    ],
  },
  {
    name: 'one day is taken back, the first work day after the holiday',
    change: takenBack(day('2027-02-17')),
    finds: [{ dates: worked, value: halfDays(2), margin: halfDays(2), fix: added(day('2027-02-18')) }],
  },
  {
    name: 'half a day lacks',
    change: takenBack(day('2027-02-17'), day('2027-02-18', 'morning')),
    finds: [{ dates: worked, margin: halfDays(1), fix: added(day('2027-02-18', 'afternoon')) }],
  },
  {
    name: 'the fix looks from today on',
    change: takenBack(),
    today: '2027-03-05',
    finds: [{ dates: worked, fix: added(day('2027-03-05'), day('2027-03-10')) }],
  },
  {
    name: 'pinned work stays, so the fix takes the next days',
    change: (draft) => {
      takenBack()(draft);
      draft.trajectories[0]!.pins = [{ date: '2027-02-17', part: 'day', assignment: 'L', reason: 'Testreden' }];
    },
    finds: [{ dates: worked, fix: added(day('2027-02-18'), day('2027-02-19')) }],
  },
  {
    name: 'nobody agreed yet, and it is owed all the same',
    change: (draft) => {
      const { agreedBySchoolDay: _, ...unapproved } = aDeviation({ recuperation: [] });
      deviating(unapproved)(draft);
    },
    finds: [{ dates: worked, fix: added(day('2027-02-17'), day('2027-02-18')) }],
  },
  {
    name: 'work at the very end of summer is taken back before it',
    change: (draft) => {
      const [trajectory] = draft.trajectories;
      trajectory!.lastDay = '2027-07-31';
      trajectory!.agreements[0]!.plannedLastDay = '2027-07-31';
      trajectory!.agreements[0]!.placements[1]!.lastDay = '2027-07-31';
      trajectory!.segments[0]!.lastDay = '2027-07-31';
      deviating(aDeviation({ worked: [{ date: '2027-07-07', part: 'day' }], recuperation: [] }))(draft);
    },
    today: '2027-06-10',
    finds: [{ dates: ['2027-07-07'], fix: added(day('2027-06-10')) }],
  },
  {
    name: 'a public holiday in the deviation is not worked and not owed',
    change: deviating(
      aDeviation({
        worked: [
          { date: '2026-12-24', part: 'day' },
          { date: '2026-12-25', part: 'day' },
        ],
        recuperation: [day('2027-01-06')],
      }),
    ),
    finds: [],
  },
  {
    name: 'the agreement stops before the recuperation could lie',
    change: (draft) => {
      takenBack()(draft);
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2027-02-12';
    },
    finds: [],
  },
]);

describeRule(recuperationTooMuch, [
  { name: 'two days for two days', change: deviating(aDeviation()), finds: [] },
  {
    name: 'half a day too much',
    change: takenBack(day('2027-02-17'), day('2027-02-18'), day('2027-02-19', 'morning')),
    finds: [
      {
        dates: ['2027-02-17', '2027-02-18', '2027-02-19'],
        value: halfDays(5),
        limit: halfDays(4),
        margin: halfDays(1),
        fix: movedTo(day('2027-02-17'), day('2027-02-18')),
      },
    ],
  },
  {
    name: 'the same half day twice is one half day',
    change: takenBack(day('2027-02-17'), day('2027-02-17', 'morning'), day('2027-02-18')),
    finds: [],
  },
]);

describeRule(recuperationNotWorkDay, [
  { name: 'two work days', change: deviating(aDeviation()), finds: [] },
  {
    name: 'a lesson day and a weekend',
    change: takenBack(day('2027-02-16'), day('2027-02-20')),
    finds: [{ dates: ['2027-02-16', '2027-02-20'], fix: movedTo(day('2027-02-17'), day('2027-02-18')) }],
  },
  {
    name: 'a public holiday',
    change: takenBack(day('2027-02-17'), day('2027-05-06')),
    finds: [{ dates: ['2027-05-06'], fix: movedTo(day('2027-02-17'), day('2027-02-18')) }],
  },
  {
    name: 'the day is pinned to work',
    change: (draft) => {
      deviating(aDeviation())(draft);
      draft.trajectories[0]!.pins = [{ date: '2027-02-17', part: 'day', assignment: 'L', reason: 'Testreden' }];
    },
    finds: [['2027-02-17']],
  },
  {
    name: 'two deviations take back the same day',
    change: deviating(
      aDeviation(),
      aDeviation({ id: 'pasen', worked: [{ date: '2027-04-07', part: 'day' }], recuperation: [day('2027-02-18')] }),
    ),
    finds: [
      {
        dates: ['2027-02-18'],
        fix: { type: 'changeDeviation', id: 'pasen', change: { recuperation: [day('2027-04-14')] } },
      },
    ],
  },
  {
    name: 'a deviation nobody agreed to waits on a work day',
    change: (draft) => {
      const { agreedByCompanyDay: _, ...unapproved } = aDeviation();
      deviating(unapproved)(draft);
    },
    finds: [],
  },
]);

describeRule(recuperationNotLessonWeek, [
  { name: 'two lesson weeks', change: deviating(aDeviation()), finds: [] },
  {
    name: 'a day of the Easter holiday',
    change: takenBack(day('2027-02-17'), day('2027-03-31')),
    finds: [{ dates: ['2027-03-31'], fix: movedTo(day('2027-02-17'), day('2027-02-18')) }],
  },
]);

describeRule(recuperationOtherSchoolYear, [
  { name: 'the same school year', change: deviating(aDeviation()), finds: [] },
  {
    name: 'September of the next school year',
    change: takenBack(day('2027-02-17'), day('2027-09-01')),
    finds: [{ dates: ['2027-09-01'], fix: movedTo(day('2027-02-17'), day('2027-02-18')) }],
  },
  { name: 'the last school year', change: takenBack(day('2026-06-24'), day('2027-02-17')), finds: [['2026-06-24']] },
]);

/** A second agreement at another company from March on. */
const twoAgreements = (draft: CaseDraft) => {
  draft.companies.push({ ...draft.companies[0]!, id: 'tweede' });
  draft.workplaces[1]!.companyId = 'tweede';
  const [trajectory] = draft.trajectories;
  const [agreement] = trajectory!.agreements;
  const [first, second] = agreement!.placements;
  trajectory!.agreements = [
    { ...agreement!, plannedLastDay: '2027-02-28', placements: [first!] },
    { ...agreement!, companyId: 'tweede', firstDay: '2027-03-01', placements: [second!] },
  ];
};

describeRule(recuperationOutsideAgreement, [
  { name: 'under the agreement', change: deviating(aDeviation()), finds: [] },
  {
    name: 'before any agreement',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.firstDay = '2026-09-14';
      takenBack(day('2026-09-02'), day('2027-02-17'))(draft);
    },
    finds: [['2026-09-02']],
  },
  {
    name: 'at the next company, and the fix stays with the first',
    change: (draft) => {
      twoAgreements(draft);
      takenBack(day('2027-02-26'), day('2027-03-04'))(draft);
    },
    finds: [{ dates: ['2027-03-04'], fix: movedTo(day('2027-02-17'), day('2027-02-26')) }],
  },
]);
