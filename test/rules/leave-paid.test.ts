import {
  paidAboveEntitlement,
  paidBeforeAccrual,
  paidOutsideSchoolHoliday,
  toPlace,
} from '../../shared/rules/leave-paid.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

type EntitlementDraft = NonNullable<CaseDraft['trajectories'][number]['entitlement']>;

const entitlement = (change: EntitlementDraft) => (draft: CaseDraft) => {
  draft.trajectories[0]!.entitlement = change;
};

const chosen = (...dates: string[]) => entitlement({ chosen: dates.map((date) => ({ date, part: 'day' as const })) });

const days = (dates: readonly string[]) => dates.map((date) => ({ date, part: 'day' }));

const carnival = ['2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12'];
const halfDays = (amount: number) => ({ amount, unit: 'halfDays' }) as const;

describeRule(paidOutsideSchoolHoliday, [
  { name: 'nothing is chosen', finds: [] },
  { name: 'five days of the carnival holiday', change: chosen(...carnival), finds: [] },
  {
    name: 'a work day, a public holiday, a weekend and a summer day after the agreement are one finding',
    change: chosen('2027-02-08', '2027-02-17', '2027-03-29', '2027-04-03', '2027-07-05'),
    finds: [
      {
        dates: ['2027-02-17', '2027-03-29', '2027-04-03', '2027-07-05'],
        params: { refused: halfDays(8) },
        fix: { type: 'changeEntitlement', entitlement: { chosen: days(['2027-02-08']) } },
      },
    ],
  },
  {
    name: 'a deviation works the morning, so only the afternoon can be paid',
    change: (draft) => {
      chosen('2027-02-10')(draft);
      draft.trajectories[0]!.pins = [{ date: '2027-02-10', part: 'morning', assignment: 'V', reason: 'Testreden' }];
    },
    finds: [
      {
        dates: ['2027-02-10'],
        fix: {
          type: 'changeEntitlement',
          entitlement: { chosen: [{ date: '2027-02-10', part: 'afternoon' }] },
        },
      },
    ],
  },
  {
    name: 'a part-time contract pays leave of its own',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.kind = 'partTime';
      chosen('2027-02-10')(draft);
    },
    finds: [['2027-02-10']],
  },
]);

describeRule(paidBeforeAccrual, [
  { name: 'five days of the carnival holiday', change: chosen(...carnival), finds: [] },
  {
    name: 'a September starter chooses the autumn holiday and the last days of December',
    change: chosen('2026-11-04', '2026-12-30', '2027-02-08'),
    finds: [
      {
        dates: ['2026-11-04', '2026-12-30'],
        params: { refused: halfDays(4) },
        fix: { type: 'changeEntitlement', entitlement: { chosen: days(['2027-02-08']) } },
      },
    ],
  },
  {
    name: 'in the public scheme the autumn holiday is accrued',
    change: (draft) => {
      draft.companies[0]!.accrual = 'public';
      chosen('2026-11-04')(draft);
    },
    finds: [],
  },
  {
    name: 'days brought from an earlier employer are accrued',
    change: entitlement({
      chosen: [{ date: '2026-11-04', part: 'day' }],
      years: [{ calendarYear: 2026, broughtCountedDays: 10 }],
    }),
    finds: [],
  },
]);

describeRule(paidAboveEntitlement, [
  { name: 'all five days', change: chosen(...carnival), finds: [] },
  {
    name: 'six days where five are accrued',
    change: chosen(...carnival, '2027-03-30'),
    finds: [
      {
        dates: ['2027-03-30'],
        value: halfDays(12),
        limit: halfDays(10),
        margin: halfDays(2),
        params: { year: '2027' },
        fix: { type: 'changeEntitlement', entitlement: { chosen: days(carnival) } },
      },
    ],
  },
  {
    name: 'payroll decides two and a half days',
    change: entitlement({
      chosen: carnival.map((date) => ({ date, part: 'day' })),
      years: [{ calendarYear: 2027, decidedHalfDays: 5, reason: 'Testreden' }],
    }),
    finds: [
      {
        dates: ['2027-02-10', '2027-02-11', '2027-02-12'],
        value: halfDays(10),
        limit: halfDays(5),
      },
    ],
  },
]);

describeRule(toPlace, [
  { name: 'the plan places the days itself', finds: [] },
  { name: 'all five days are chosen', change: chosen(...carnival), finds: [] },
  {
    name: 'three of five days are chosen',
    change: chosen(...carnival.slice(2)),
    finds: [
      {
        dates: ['2027-02-08', '2027-02-09'],
        value: halfDays(6),
        limit: halfDays(10),
        params: { left: halfDays(4), year: '2027' },
        fix: { type: 'changeEntitlement', entitlement: { chosen: days(carnival) } },
      },
    ],
  },
  {
    name: 'nothing is chosen yet',
    change: entitlement({ allocation: 'chosen' }),
    finds: [
      {
        dates: carnival,
        value: halfDays(0),
        fix: { type: 'changeEntitlement', entitlement: { allocation: 'chosen', chosen: days(carnival) } },
      },
    ],
  },
  {
    name: 'both calendar years',
    change: entitlement({ allocation: 'chosen', years: [{ calendarYear: 2026, broughtCountedDays: 20 }] }),
    finds: [['2026-11-03', '2026-11-04'], carnival],
  },
]);
