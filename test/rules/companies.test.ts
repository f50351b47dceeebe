import {
  conditionsUnknown,
  convictions,
  equipment,
  financialCapacity,
  notRecognised,
  recognitionAskedLate,
  recognitionDue,
} from '../../shared/rules/companies.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

type RecognitionDraft = NonNullable<CaseDraft['companies'][number]['recognitions']>[number];

const recognition = (change: Partial<RecognitionDraft>) => (draft: CaseDraft) => {
  draft.companies[0]!.recognitions = [{ programmeId: 'verzorgende-zorgkundige', ...change }];
};

const none = (draft: CaseDraft) => {
  delete draft.companies[0]!.recognitions;
};

/** Home care from 1 March 2027 is of another company, which asked and got nothing yet. */
const secondCompany = (draft: CaseDraft) => {
  const home = { ...structuredClone(draft.companies[0]!), id: 'thuis', name: 'Thuishulp Namaak' };
  delete home.recognitions;
  draft.companies.push(home);
  draft.workplaces[1]!.companyId = 'thuis';
};

describeRule(notRecognised, [
  { name: 'recognised in May', finds: [] },
  { name: 'recognised on the first day', change: recognition({ recognisedDay: '2026-09-01' }), finds: [] },
  { name: 'recognised a day late', change: recognition({ recognisedDay: '2026-09-02' }), finds: [['2026-09-01']] },
  {
    name: 'asked and not answered on the eve',
    change: recognition({ requestedDay: '2026-08-01' }),
    today: '2026-08-31',
    finds: [],
  },
  {
    name: 'asked and not answered on the first day',
    change: recognition({ requestedDay: '2026-08-01' }),
    finds: [['2026-09-01']],
  },
  {
    name: 'recognised for another programme only',
    change: recognition({ programmeId: 'kinderbegeleider', recognisedDay: '2020-01-01' }),
    finds: [['2026-09-01']],
  },
  { name: 'the company of the second placement has time', change: secondCompany, today: '2027-02-28', finds: [] },
  {
    name: 'the company of the second placement is not recognised when it starts',
    change: secondCompany,
    today: '2027-03-01',
    finds: [{ dates: ['2027-03-01'], params: { company: 'Thuishulp Namaak' } }],
  },
]);

describeRule(recognitionAskedLate, [
  { name: 'recognised', today: '2026-08-20', finds: [] },
  {
    name: 'asked fourteen days before',
    change: recognition({ requestedDay: '2026-08-18' }),
    today: '2026-08-25',
    finds: [],
  },
  {
    name: 'asked thirteen days before',
    change: recognition({ requestedDay: '2026-08-19' }),
    today: '2026-08-25',
    finds: [{ dates: ['2026-09-01'], value: { amount: 13, unit: 'days' }, limit: { amount: 14, unit: 'days' } }],
  },
  { name: 'not asked fourteen days before', change: none, today: '2026-08-18', finds: [] },
  {
    name: 'not asked the day before',
    change: none,
    today: '2026-08-31',
    finds: [{ dates: ['2026-09-01'], value: { amount: 1, unit: 'days' } }],
  },
  { name: 'on the first day it is another rule', change: none, today: '2026-09-01', finds: [] },
]);

describeRule(recognitionDue, [
  { name: 'recognised', finds: [] },
  { name: 'asked', change: recognition({ requestedDay: '2026-07-01' }), today: '2026-07-02', finds: [] },
  { name: 'not asked in July', change: none, today: '2026-07-01', finds: [['2026-08-18']] },
  { name: 'not asked on the last day for it', change: none, today: '2026-08-18', finds: [['2026-08-18']] },
  { name: 'a day later it is another rule', change: none, today: '2026-08-19', finds: [] },
  { name: 'the second company, seen in September', change: secondCompany, finds: [['2027-02-15']] },
]);

const ticks = (change: Partial<NonNullable<CaseDraft['companies'][number]['conditions']>>) => (draft: CaseDraft) => {
  Object.assign(draft.companies[0]!.conditions!, change);
};

describeRule(equipment, [
  { name: 'in order', finds: [] },
  { name: 'not in order', change: ticks({ equipment: false }), finds: [['2026-09-01']] },
]);

describeRule(financialCapacity, [
  { name: 'in order', finds: [] },
  { name: 'not in order', change: ticks({ financialCapacity: false }), finds: [['2026-09-01']] },
]);

describeRule(convictions, [
  { name: 'in order', finds: [] },
  { name: 'not in order', change: ticks({ noConvictions: false }), finds: [['2026-09-01']] },
]);

describeRule(conditionsUnknown, [
  { name: 'known', finds: [] },
  {
    name: 'unknown',
    change: (draft) => {
      delete draft.companies[0]!.conditions;
    },
    finds: [
      {
        dates: ['2026-09-01'],
        params: { missing: { conditions: ['equipment', 'financialCapacity', 'noConvictions'] } },
      },
    ],
  },
  {
    name: 'one in order, two not answered',
    change: (draft) => {
      draft.companies[0]!.conditions = { financialCapacity: true };
    },
    finds: [{ dates: ['2026-09-01'], params: { missing: { conditions: ['equipment', 'noConvictions'] } } }],
  },
  {
    name: 'one not in order leaves the two others unknown',
    change: (draft) => {
      draft.companies[0]!.conditions = { equipment: false };
    },
    finds: [{ dates: ['2026-09-01'], params: { missing: { conditions: ['financialCapacity', 'noConvictions'] } } }],
  },
]);
