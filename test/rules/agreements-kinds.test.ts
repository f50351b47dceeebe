import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { endReason, modelContract, partTimeMonths, partTimeSector } from '../../shared/rules/agreements-kinds.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { together } from '../support/move-case.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });
const months = (amount: number) => ({ amount, unit: 'months' }) as const;

function agreement(
  index: number,
  change: Partial<CaseDraft['trajectories'][number]['agreements'][number]>,
): CaseChange {
  return (draft) => {
    Object.assign(draft.trajectories[0]!.agreements[index]!, change);
  };
}

describeRule(modelContract, [
  { name: 'number and date recorded', finds: [] },
  {
    name: 'no number, signed in August',
    change: agreement(0, { modelNumber: undefined as never }),
    today: '2026-08-29',
    finds: [['2026-09-01']],
  },
  {
    name: 'no date, unsigned before the first day',
    change: agreement(0, { modelDay: undefined as never, signedDay: undefined as never }),
    today: '2026-08-31',
    finds: [],
  },
  {
    name: 'no date on the first day of a SAO',
    change: agreement(0, { kind: 'sao', modelDay: undefined as never, signedDay: undefined as never }),
    finds: [['2026-09-01']],
  },
  {
    name: 'a part-time contract has no model of the government',
    change: agreement(0, { kind: 'partTime', modelDay: undefined as never }),
    finds: [],
  },
]);

describeRule(endReason, [
  { name: 'an agreement that runs', finds: [] },
  {
    name: 'a stop with its reason',
    change: agreement(0, { actualLastDay: '2026-12-04', endReason: 'Andere opleiding' }),
    finds: [],
  },
  {
    name: 'a stop without a reason',
    change: agreement(0, { actualLastDay: '2026-12-04' }),
    finds: [{ dates: ['2026-12-04'], params: { planned: day('2027-06-30') } }],
  },
  {
    name: 'an end on the planned day needs no reason',
    change: agreement(0, { actualLastDay: '2027-06-30' }),
    finds: [],
  },
]);

const hospital: CaseChange = (draft) => {
  draft.workplaces[0]!.kind = 'hospital';
};

describeRule(partTimeSector, [
  { name: 'an OAO in a nursing home', finds: [] },
  {
    name: 'a part-time contract in a nursing home',
    change: agreement(0, { kind: 'partTime' }),
    finds: [{ dates: ['2026-09-01'], params: { company: 'WZC De Proefbank', sector: 'PC 330' } }],
  },
  {
    name: 'a part-time contract in a private hospital',
    change: together(hospital, agreement(0, { kind: 'partTime' })),
    finds: [],
  },
  {
    name: 'a part-time contract in a public hospital',
    change: together(hospital, agreement(0, { kind: 'partTime' }), (draft) => {
      draft.companies[0]!.legalRegime = 'public';
    }),
    finds: [['2026-09-01']],
  },
  {
    name: 'a part-time contract in care for people with a disability',
    change: together(agreement(0, { kind: 'partTime' }), (draft) => {
      draft.companies[0]!.sector = 'PSC 319.01';
    }),
    finds: [],
  },
]);

describeRule(partTimeMonths, [
  { name: 'an OAO', finds: [] },
  { name: 'seven months', change: agreement(0, { kind: 'partTime', subsidisedMonths: 7 }), finds: [] },
  {
    name: 'eight months',
    change: agreement(0, { kind: 'partTime', subsidisedMonths: 8 }),
    finds: [
      {
        dates: ['2026-09-01'],
        value: months(8),
        limit: months(7),
        margin: months(1),
        fix: { type: 'changeAgreement', index: 0, change: { subsidisedMonths: 7 } },
      },
    ],
  },
  { name: 'eight months of an OAO mean nothing', change: agreement(0, { subsidisedMonths: 8 }), finds: [] },
]);
