import { isoDate, toDayNumber } from '../../shared/calendar/iso-date.ts';
import {
  eighteenInSchoolYear,
  fullTimeCompulsory,
  negativeAdvice,
  priorSchooling,
  screeningDue,
  screeningLate,
  screeningMissing,
} from '../../shared/rules/trajectory-learner.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';

const day = (date: string) => ({ day: toDayNumber(isoDate(date)) });
const days = (amount: number) => ({ amount, unit: 'days' }) as const;
const years = (amount: number) => ({ amount, unit: 'years' }) as const;

function learner(change: Partial<Parameters<CaseChange>[0]['learners'][number]>): CaseChange {
  return (draft) => {
    for (const [key, value] of Object.entries(change)) {
      if (value === undefined) delete draft.learners[0]![key as 'address'];
      else Object.assign(draft.learners[0]!, { [key]: value });
    }
  };
}

describeRule(eighteenInSchoolYear, [
  { name: 'an adult', finds: [] },
  { name: 'a learner who turns 18 on 31 August', change: learner({ birthDate: '2009-08-31' }), finds: [] },
  {
    name: 'a learner who turns 18 on 1 September after it',
    change: learner({ birthDate: '2009-09-01' }),
    finds: [
      {
        dates: ['2026-09-01'],
        value: years(17),
        limit: years(18),
        margin: years(1),
        params: { last: day('2027-08-31') },
      },
    ],
  },
  { name: 'a birthday on 29 February falls on 1 March', change: learner({ birthDate: '2008-02-29' }), finds: [] },
]);

describeRule(fullTimeCompulsory, [
  { name: 'an adult', finds: [] },
  { name: 'a learner who turns 16 on the first day', change: learner({ birthDate: '2010-09-01' }), finds: [] },
  {
    name: 'a learner who turns 16 a day later',
    change: learner({ birthDate: '2010-09-02' }),
    finds: [{ dates: ['2026-09-01'], value: years(15), limit: years(16) }],
  },
  {
    name: 'a learner of 15 whose full-time education has ended',
    change: learner({ birthDate: '2010-09-02', fullTimeCompulsoryEnded: true }),
    finds: [],
  },
  {
    name: 'a learner of 14 is too young whatever is recorded',
    change: learner({ birthDate: '2011-09-02', fullTimeCompulsoryEnded: true }),
    finds: [{ dates: ['2026-09-01'], value: years(14), limit: years(15) }],
  },
]);

describeRule(priorSchooling, [
  { name: 'a learner from personal care', finds: [] },
  { name: 'a learner with a diploma', change: learner({ priorSchooling: 'secondaryDiploma' }), finds: [] },
  {
    name: 'a learner without recorded schooling, long before the start',
    change: learner({ priorSchooling: undefined }),
    today: '2026-05-01',
    finds: [['2026-09-01']],
  },
]);

describeRule(screeningMissing, [
  { name: 'a learner who was screened and advised', finds: [] },
  {
    name: 'no screening the day before the start',
    change: learner({ screeningDay: undefined }),
    today: '2026-08-31',
    finds: [],
  },
  { name: 'no screening on the first day', change: learner({ screeningDay: undefined }), finds: [['2026-09-01']] },
  {
    name: 'no advice of the class council',
    change: learner({ classCouncilAdviceDay: undefined }),
    today: '2026-12-01',
    finds: [['2026-09-01']],
  },
]);

describeRule(screeningDue, [
  { name: 'a learner who was screened and advised', today: '2026-08-01', finds: [] },
  {
    name: 'no advice a day before the start',
    change: learner({ classCouncilAdviceDay: undefined }),
    today: '2026-08-31',
    finds: [{ dates: ['2026-09-01'], params: { count: 1 } }],
  },
  {
    name: 'no advice on the first day is no longer due but missing',
    change: learner({ classCouncilAdviceDay: undefined }),
    finds: [],
  },
]);

describeRule(screeningLate, [
  { name: 'both before the start', finds: [] },
  { name: 'advice on the first day', change: learner({ classCouncilAdviceDay: '2026-09-01' }), finds: [] },
  {
    name: 'advice ten days after the first day',
    change: learner({ classCouncilAdviceDay: '2026-09-11' }),
    finds: [{ dates: ['2026-09-01'], value: days(10), params: { recorded: day('2026-09-11') } }],
  },
]);

describeRule(negativeAdvice, [
  { name: 'a positive advice', finds: [] },
  { name: 'no advice yet', change: learner({ classCouncilAdvice: undefined }), finds: [] },
  {
    name: 'a negative advice binds nobody',
    change: learner({ classCouncilAdvice: 'negative' }),
    finds: [['2026-09-01']],
  },
]);
