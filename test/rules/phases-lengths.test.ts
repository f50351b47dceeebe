import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import { phaseTooLong, phaseTooShort } from '../../shared/rules/phases-lengths.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { from, switchOn, together, twoCompanies, until, year } from '../support/move-case.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });
const days = (amount: number) => ({ amount, unit: 'days' }) as const;
const months = (amount: number) => ({ amount, unit: 'months' }) as const;

const registered: CaseChange = (draft) => {
  draft.learners[0]!.registrationNumberDay = '2026-12-10';
};

describeRule(phaseTooShort, [
  { name: 'six months and four months', finds: [] },
  {
    name: 'five months exactly: 1 September to 1 February',
    change: together(registered, switchOn('2027-02-01')),
    finds: [],
  },
  {
    name: 'five months less a day: a switch on Sunday 31 January counts as the Monday after it',
    change: together(registered, switchOn('2027-01-31')),
    finds: [],
  },
  {
    name: 'a switch on Friday 29 January is a training day too early',
    change: together(registered, switchOn('2027-01-29')),
    finds: [
      {
        dates: ['2027-01-29'],
        value: days(150),
        limit: days(153),
        margin: days(3),
        params: {
          phase: 'Residentieel',
          months: months(5),
          start: day('2026-09-01'),
          end: day('2027-01-28'),
          limitDay: day('2027-01-31'),
        },
        fix: { type: 'movePhaseSwitch', day: '2027-02-01' },
      },
    ],
  },
  {
    name: 'the fix waits for the registration number, and for the carnival holiday',
    change: switchOn('2027-01-25'),
    finds: [{ dates: ['2027-01-25'], fix: { type: 'movePhaseSwitch', day: '2027-02-15' } }],
  },
  {
    name: 'three months at home exactly: 1 April to 30 June',
    change: switchOn('2027-04-01'),
    finds: [],
  },
  {
    name: 'a switch on Monday 12 April after the Easter holiday counts as the Saturday before it',
    change: together(from('2026-09-14'), switchOn('2027-04-12')),
    finds: [],
  },
  {
    name: 'a switch on Tuesday 13 April leaves the home phase twelve days short',
    change: together(from('2026-09-14'), switchOn('2027-04-13')),
    finds: [
      {
        dates: ['2027-06-30'],
        value: days(79),
        limit: days(91),
        margin: days(12),
        params: { phase: 'Thuiscomponent', start: day('2027-04-13'), limitDay: day('2027-07-12') },
        fix: { type: 'movePhaseSwitch', day: '2027-04-12' },
      },
    ],
  },
  {
    name: 'both phases at once, for a late start with an end in May',
    change: together(from('2026-10-19'), switchOn('2027-03-10'), until('2027-05-28')),
    finds: [
      { dates: ['2027-03-10'], fix: undefined },
      { dates: ['2027-05-28'], fix: undefined },
    ],
  },
  {
    name: 'an actual end in the first phase is a recorded stop, no short phase',
    change: (draft) => {
      draft.trajectories[0]!.agreements[0]!.actualLastDay = '2026-12-04';
    },
    finds: [],
  },
  {
    name: 'a switch between two companies, whose agreements move along',
    change: together(registered, twoCompanies('2027-01-25')),
    finds: [{ dates: ['2027-01-25'], fix: { type: 'movePhaseSwitch', day: '2027-02-01' } }],
  },
  {
    name: 'a switch between two companies with a signature that would come too late for an earlier one',
    change: together(from('2026-09-14'), twoCompanies('2027-04-13'), (draft) => {
      draft.trajectories[0]!.agreements[1]!.signedDay = '2027-04-13';
    }),
    finds: [{ dates: ['2027-06-30'], fix: undefined }],
  },
  {
    name: 'month ends are clamped: five months from 30 September end on 28 February',
    change: together(from('2026-09-30'), switchOn('2027-02-26')),
    finds: [{ dates: ['2027-02-26'], limit: days(151), margin: days(2) }],
  },
  {
    name: 'in a leap year five months from 30 September end on 29 February, after the carnival holiday',
    change: together(year(2027), from('2027-09-30'), switchOn('2028-02-25')),
    today: '2027-09-01',
    finds: [{ dates: ['2028-02-25'], limit: days(152), margin: days(4) }],
  },
  {
    name: 'a start on Monday 2 September counts as 1 September: a switch on Monday 3 February as Saturday 1',
    change: together(year(2024), from('2024-09-02'), switchOn('2025-02-01')),
    today: '2024-09-01',
    finds: [],
  },
]);

describeRule(phaseTooLong, [
  { name: 'six months and four months', finds: [] },
  {
    name: 'seven months exactly: 1 September to 1 April, after the Monday of the holiday',
    change: switchOn('2027-04-01'),
    finds: [],
  },
  {
    name: 'a switch after the Easter holiday counts as the Saturday before it',
    change: switchOn('2027-04-12'),
    finds: [],
  },
  {
    name: 'a switch on Tuesday 13 April is too late for a start on 1 September, and moves back a day',
    change: switchOn('2027-04-13'),
    finds: [
      {
        dates: ['2027-04-13'],
        value: days(224),
        limit: days(212),
        margin: days(12),
        params: { phase: 'Residentieel', months: months(7), limitDay: day('2027-03-31') },
        fix: { type: 'movePhaseSwitch', day: '2027-04-12' },
      },
    ],
  },
  {
    name: 'five months at home exactly, from 1 February',
    change: together(registered, switchOn('2027-02-01')),
    finds: [],
  },
  {
    name: 'five months at home and a training day: a switch on Friday 29 January',
    change: together(registered, switchOn('2027-01-29')),
    finds: [
      {
        dates: ['2027-06-30'],
        value: days(153),
        limit: days(151),
        margin: days(2),
        params: { phase: 'Thuiscomponent', months: months(5) },
        fix: { type: 'movePhaseSwitch', day: '2027-02-01' },
      },
    ],
  },
  {
    name: 'remote work that was recorded keeps the switch from moving later',
    change: together(registered, switchOn('2027-01-25'), (draft) => {
      draft.trajectories[0]!.homeCare!.remoteFirstDay = '2027-03-15';
    }),
    finds: [{ dates: ['2027-06-30'], fix: undefined }],
  },
]);
