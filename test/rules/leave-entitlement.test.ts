import {
  decidedAboveLimit,
  decidedWithoutReason,
  noRoomForPaid,
  notAgreed,
} from '../../shared/rules/leave-entitlement.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

type EntitlementDraft = NonNullable<CaseDraft['trajectories'][number]['entitlement']>;

const entitlement = (change: EntitlementDraft) => (draft: CaseDraft) => {
  draft.trajectories[0]!.entitlement = change;
};

const halfDays = (amount: number) => ({ amount, unit: 'halfDays' }) as const;

describeRule(noRoomForPaid, [
  { name: 'five days in a year of 21 leave days', finds: [] },
  {
    name: 'the agreement stops in the carnival holiday',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2027-02-09';
    },
    finds: [
      {
        dates: ['2027-06-30'],
        value: halfDays(4),
        limit: halfDays(10),
        margin: halfDays(6),
        params: { year: '2027' },
      },
    ],
  },
  {
    name: 'twenty days brought for the autumn',
    change: entitlement({ years: [{ calendarYear: 2026, broughtCountedDays: 231 }] }),
    finds: [{ dates: ['2026-12-31'], value: halfDays(24), limit: halfDays(40) }],
  },
]);

describeRule(decidedAboveLimit, [
  {
    name: 'twenty days',
    change: entitlement({ years: [{ calendarYear: 2027, decidedHalfDays: 40, reason: 'Testreden' }] }),
    finds: [],
  },
  {
    name: 'half a day more',
    change: entitlement({
      allocation: 'spread',
      years: [{ calendarYear: 2027, decidedHalfDays: 41, reason: 'Testreden' }],
    }),
    finds: [
      {
        dates: ['2027-01-01'],
        value: halfDays(41),
        limit: halfDays(40),
        fix: {
          type: 'changeEntitlement',
          entitlement: {
            allocation: 'spread',
            years: [{ calendarYear: 2027, decidedHalfDays: 40, reason: 'Testreden' }],
          },
        },
      },
    ],
  },
  {
    name: 'a calendar year that the plan does not touch',
    change: entitlement({ years: [{ calendarYear: 2028, decidedHalfDays: 60, reason: 'Testreden' }] }),
    finds: [],
  },
]);

describeRule(decidedWithoutReason, [
  {
    name: 'with a reason',
    change: entitlement({ years: [{ calendarYear: 2027, decidedHalfDays: 8, reason: 'Testreden' }] }),
    finds: [],
  },
  {
    name: 'without a reason',
    change: entitlement({ years: [{ calendarYear: 2026, decidedHalfDays: 8 }] }),
    finds: [{ dates: ['2026-09-01'], params: { year: '2026', decided: halfDays(8), accrued: halfDays(0) } }],
  },
  {
    name: 'days brought along need none',
    change: entitlement({ years: [{ calendarYear: 2027, broughtCountedDays: 8 }] }),
    finds: [],
  },
]);

describeRule(notAgreed, [
  { name: 'the day before the first paid day', today: '2027-02-07', finds: [] },
  { name: 'the first paid day', today: '2027-02-08', finds: [['2027-02-08']] },
  {
    name: 'agreed on the first paid day itself',
    change: entitlement({ agreedDay: '2027-02-08' }),
    today: '2027-03-01',
    finds: [],
  },
  { name: 'agreed a day late', change: entitlement({ agreedDay: '2027-02-09' }), finds: [['2027-02-08']] },
  {
    name: 'no paid day',
    change: entitlement({ years: [{ calendarYear: 2027, decidedHalfDays: 0, reason: 'Testreden' }] }),
    today: '2027-06-30',
    finds: [],
  },
]);
