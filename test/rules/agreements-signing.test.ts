import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { followingSignBy, followingSignedLate, signBy, signedLate } from '../../shared/rules/agreements-signing.ts';
import type { CaseChange, CaseDraft } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { from, switchOn, together, twoCompanies } from '../support/move-case.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });
const days = (amount: number) => ({ amount, unit: 'days' }) as const;

function signed(index: number, signedDay: string | undefined): CaseChange {
  return (draft) => {
    const agreement: { signedDay?: string | undefined } = draft.trajectories[0]!.agreements[index]!;
    if (signedDay === undefined) delete agreement.signedDay;
    else agreement.signedDay = signedDay;
  };
}

const none: CaseChange = (draft) => {
  draft.trajectories[0]!.agreements = [];
};

/** A first agreement that stopped in December; nothing follows. */
const stopped: CaseChange = (draft) => {
  const agreement: CaseDraft['trajectories'][number]['agreements'][number] = draft.trajectories[0]!.agreements[0]!;
  agreement.actualLastDay = '2026-12-04';
  agreement.endReason = 'Onderneming stopt';
};

describeRule(signedLate, [
  { name: 'signed before the start', finds: [] },
  { name: 'signed on the twentieth training day, Monday 28 September', change: signed(0, '2026-09-28'), finds: [] },
  {
    name: 'signed on the twenty-first',
    change: signed(0, '2026-09-29'),
    finds: [
      {
        dates: ['2026-09-28'],
        value: days(21),
        limit: days(20),
        margin: days(1),
        params: { from: day('2026-09-01'), until: day('2026-09-29') },
      },
    ],
  },
  { name: 'unsigned on the twentieth training day', change: signed(0, undefined), today: '2026-09-28', finds: [] },
  {
    name: 'unsigned on the twenty-first',
    change: signed(0, undefined),
    today: '2026-09-29',
    finds: [{ dates: ['2026-09-28'], value: days(21), params: { until: day('2026-09-29') } }],
  },
  {
    name: 'no agreement at all is counted in days of school',
    change: none,
    today: '2026-10-01',
    finds: [{ dates: ['2026-09-28'], value: days(23), limit: days(20) }],
  },
  {
    name: 'roster rest is no training day, a Saturday of work is one',
    change: together(signed(0, '2026-10-02'), (draft) => {
      draft.trajectories[0]!.segments[0]!.cycle = [{ wed: 'V', thu: 'V', fri: 'free', sat: 'V' }];
    }),
    finds: [['2026-09-28']],
  },
  {
    name: 'lessons that start a week later move the deadline',
    change: together(signed(0, '2026-10-05'), (draft) => {
      draft.classGroups[0]!.lessonsStartDay = '2026-09-08';
    }),
    finds: [],
  },
  {
    name: 'a later entry counts from the first day of the learner, over the autumn holiday',
    change: together(from('2026-10-19'), switchOn('2027-03-22'), signed(0, '2026-11-24')),
    finds: [{ dates: ['2026-11-23'], value: days(21) }],
  },
  {
    name: 'the public holiday of 11 November is no training day',
    change: together(from('2026-10-19'), switchOn('2027-03-22'), signed(0, '2026-11-23')),
    finds: [],
  },
  {
    name: 'signed on the Saturday after the twentieth training day, before the next one',
    change: together(signed(0, '2026-10-03'), (draft) => {
      draft.classGroups[0]!.lessonsStartDay = '2026-09-07';
    }),
    finds: [],
  },
]);

describeRule(signBy, [
  { name: 'signed', finds: [] },
  {
    name: 'unsigned on the first day',
    change: signed(0, undefined),
    finds: [{ dates: ['2026-09-28'], limit: days(20), params: { from: day('2026-09-01'), count: 27 } }],
  },
  {
    name: 'unsigned on the last day',
    change: signed(0, undefined),
    today: '2026-09-28',
    finds: [{ dates: ['2026-09-28'], params: { count: 0 } }],
  },
  { name: 'unsigned a day later is late, no longer due', change: signed(0, undefined), today: '2026-09-29', finds: [] },
  { name: 'no agreement yet in June', change: none, today: '2026-06-15', finds: [['2026-09-28']] },
]);

describeRule(followingSignedLate, [
  { name: 'one agreement', today: '2027-06-30', finds: [] },
  {
    name: 'the following one signed in time',
    change: together(twoCompanies('2027-03-01'), signed(1, '2027-02-26')),
    finds: [],
  },
  {
    name: 'the following one signed on the twentieth training day after the end',
    change: together(twoCompanies('2027-03-01'), signed(1, '2027-03-26')),
    finds: [],
  },
  {
    name: 'the following one signed on the twenty-first, after the Easter holiday',
    change: together(twoCompanies('2027-03-01'), signed(1, '2027-04-12')),
    finds: [
      {
        dates: ['2027-03-26'],
        value: days(21),
        limit: days(20),
        margin: days(1),
        params: { from: day('2027-03-01'), until: day('2027-04-12') },
      },
    ],
  },
  { name: 'nothing follows a stop, on the twentieth training day', change: stopped, today: '2027-01-15', finds: [] },
  {
    name: 'nothing follows a stop, a week later',
    change: stopped,
    today: '2027-01-22',
    finds: [{ dates: ['2027-01-15'], value: days(25), params: { from: day('2026-12-05'), until: day('2027-01-22') } }],
  },
  {
    name: 'a trajectory that ended with its agreement needs nothing more',
    change: together(stopped, (draft) => {
      draft.trajectories[0]!.lastDay = '2026-12-04';
    }),
    today: '2027-03-01',
    finds: [],
  },
]);

describeRule(followingSignBy, [
  { name: 'one agreement', finds: [] },
  {
    name: 'the following one unsigned, long before',
    change: together(twoCompanies('2027-03-01'), signed(1, undefined)),
    finds: [{ dates: ['2027-03-26'], limit: days(20), params: { from: day('2027-03-01'), count: 206 } }],
  },
  {
    name: 'nothing follows a stop yet',
    change: stopped,
    today: '2026-12-07',
    finds: [{ dates: ['2027-01-15'], params: { count: 39 } }],
  },
]);
