import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import {
  gap,
  outsideTrajectory,
  overlap,
  startsWithTrajectory,
  threeYears,
} from '../../shared/rules/agreements-period.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { together, twoCompanies, year } from '../support/move-case.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });
const days = (amount: number) => ({ amount, unit: 'days' }) as const;

function agreement(
  index: number,
  change: Partial<CaseDraft['trajectories'][number]['agreements'][number]>,
): CaseChange {
  return (draft) => {
    Object.assign(draft.trajectories[0]!.agreements[index]!, change);
  };
}

/** The agreement and its first placement start later than the trajectory. */
function agreementFrom(firstDay: string): CaseChange {
  return (draft) => {
    const [first] = draft.trajectories[0]!.agreements;
    first!.firstDay = firstDay;
    first!.placements[0]!.firstDay = firstDay;
  };
}

describeRule(startsWithTrajectory, [
  { name: 'both start on 1 September', finds: [] },
  {
    name: 'an agreement that starts a week later',
    change: agreementFrom('2026-09-08'),
    finds: [
      {
        dates: ['2026-09-01', '2026-09-08'],
        value: days(5),
        params: { start: day('2026-09-01'), begins: day('2026-09-08') },
        fix: {
          type: 'changeAgreement',
          index: 0,
          change: { firstDay: '2026-09-01' },
        },
      },
    ],
  },
  {
    name: 'a medical examination after the first day keeps the agreement from moving',
    change: together(agreementFrom('2026-09-08'), (draft) => {
      draft.learners[0]!.medicalExaminationDay = '2026-09-04';
    }),
    finds: [{ dates: ['2026-09-01', '2026-09-08'], fix: undefined }],
  },
  {
    name: 'a trajectory from Sunday 1 September 2024 and an agreement from the Monday after it',
    change: together(year(2024), agreementFrom('2024-09-02')),
    today: '2024-09-01',
    finds: [],
  },
  {
    name: 'an agreement that starts before the trajectory',
    change: agreementFrom('2026-08-24'),
    finds: [{ dates: ['2026-08-24', '2026-09-01'], value: days(8), fix: { type: 'changeAgreement', index: 0 } }],
  },
  {
    name: 'the first agreement counts, whichever is listed first',
    change: (draft) => {
      twoCompanies('2027-03-01')(draft);
      draft.trajectories[0]!.agreements.reverse();
    },
    finds: [],
  },
  {
    name: 'without an agreement other rules ask for one',
    change: (draft) => {
      draft.trajectories[0]!.agreements = [];
    },
    finds: [],
  },
]);

describeRule(outsideTrajectory, [
  { name: 'both end on 30 June', finds: [] },
  {
    name: 'an agreement that ends before the trajectory',
    change: agreement(0, { plannedLastDay: '2027-06-25' }),
    finds: [],
  },
  {
    name: 'an agreement that runs on to 31 July',
    change: (draft) => {
      agreement(0, { plannedLastDay: '2027-07-31' })(draft);
      draft.trajectories[0]!.agreements[0]!.placements[1]!.lastDay = '2027-07-31';
    },
    finds: [
      {
        dates: ['2027-07-01'],
        value: days(31),
        params: { end: day('2027-07-31'), last: day('2027-06-30') },
        fix: { type: 'changeAgreement', index: 0, change: { plannedLastDay: '2027-06-30' } },
      },
    ],
  },
  {
    name: 'a stopped training whose agreement was planned longer',
    change: (draft) => {
      draft.trajectories[0]!.lastDay = '2026-12-04';
      draft.trajectories[0]!.segments[0]!.lastDay = '2026-12-04';
      agreement(0, { actualLastDay: '2026-12-04', endReason: 'Andere opleiding' })(draft);
    },
    finds: [],
  },
]);

describeRule(threeYears, [
  { name: 'an agreement of ten months', finds: [] },
  { name: 'three years exactly', change: agreement(0, { plannedLastDay: '2029-08-31' }), finds: [] },
  {
    name: 'three years and a day, cut to the trajectory',
    change: agreement(0, { plannedLastDay: '2029-09-01' }),
    finds: [
      {
        dates: ['2029-09-01'],
        value: days(1097),
        limit: days(1096),
        margin: days(1),
        fix: { type: 'changeAgreement', index: 0, change: { plannedLastDay: '2027-06-30' } },
      },
    ],
  },
  {
    name: 'a part-time contract of four years is another matter',
    change: agreement(0, { kind: 'partTime', plannedLastDay: '2030-08-31' }),
    finds: [],
  },
]);

describeRule(overlap, [
  { name: 'one agreement', finds: [] },
  { name: 'two agreements that follow each other', change: twoCompanies('2027-03-01'), finds: [] },
  {
    name: 'the first runs a week into the second',
    change: (draft) => {
      twoCompanies('2027-03-01')(draft);
      agreement(0, { plannedLastDay: '2027-03-07' })(draft);
      draft.trajectories[0]!.agreements[0]!.placements[0]!.lastDay = '2027-03-07';
    },
    finds: [
      {
        dates: ['2027-03-01'],
        value: days(7),
        params: { end: day('2027-03-07') },
        fix: { type: 'changeAgreement', index: 0, change: { plannedLastDay: '2027-02-28' } },
      },
    ],
  },
  {
    name: 'the first ended really before the second began',
    change: together(
      twoCompanies('2027-03-01'),
      agreement(0, { plannedLastDay: '2027-03-31', actualLastDay: '2027-02-28' }),
    ),
    finds: [],
  },
  {
    name: 'a second agreement wholly within the first has no single edit',
    change: together(twoCompanies('2027-03-01'), agreement(0, { plannedLastDay: '2027-07-30' })),
    finds: [{ dates: ['2027-03-01'], value: days(122), fix: undefined }],
  },
]);

describeRule(gap, [
  { name: 'one agreement', finds: [] },
  { name: 'two agreements that follow each other', change: twoCompanies('2027-03-01'), finds: [] },
  {
    name: 'a week between two agreements, without its weekend',
    change: together(twoCompanies('2027-03-01'), agreement(0, { plannedLastDay: '2027-02-21' })),
    finds: [
      {
        dates: ['2027-02-22', '2027-02-23', '2027-02-24', '2027-02-25', '2027-02-26'],
        value: days(5),
        limit: days(20),
        params: { count: 5, last: day('2027-02-26') },
      },
    ],
  },
  {
    name: 'a school holiday between two agreements holds no training day',
    change: together(twoCompanies('2027-02-15'), agreement(0, { plannedLastDay: '2027-02-07' })),
    finds: [],
  },
  {
    name: 'the last days of the trajectory without an agreement',
    change: agreement(0, { plannedLastDay: '2027-06-25' }),
    finds: [['2027-06-28', '2027-06-29', '2027-06-30']],
  },
  {
    name: 'without any agreement there is no gap between two',
    change: (draft) => {
      draft.trajectories[0]!.agreements = [];
    },
    finds: [],
  },
]);
