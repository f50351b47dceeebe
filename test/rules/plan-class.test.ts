import type { Weekday } from '../../shared/calendar/iso-date.ts';
import { blockOverWork, schoolDayMismatch } from '../../shared/rules/plan-class.ts';
import type { CaseChange } from '../support/a-case.ts';
import { describeRule } from '../support/describe-rule.ts';
import { pinned, september, together } from '../support/move-case.ts';

const halfDays = (amount: number) => ({ amount, unit: 'halfDays' }) as const;
const weekdays = (...numbers: Weekday[]) => ({ weekdays: numbers });

function block(kind: 'exam' | 'schoolBlock' | 'workBlock', firstDay: string, lastDay: string): CaseChange {
  return (draft) => {
    draft.classGroups[0]!.calendar = [{ firstDay, lastDay, part: 'day', kind }];
  };
}

describeRule(schoolDayMismatch, [
  { name: 'school on Monday and Tuesday, as the class', finds: [] },
  {
    name: 'a pattern of September that works on Tuesdays, rewritten to the lessons',
    change: september({ cycle: [{ mon: 'school', tue: 'V', wed: 'V', thu: 'V', fri: 'V' }] }),
    finds: [
      {
        dates: ['2026-09-01', '2026-09-08', '2026-09-15', '2026-09-22'],
        value: halfDays(8),
        params: { count: 4, weekdays: weekdays(1), missed: halfDays(8), extra: halfDays(0) },
        fix: {
          type: 'changeSegment',
          index: 0,
          segment: { cycle: [{ mon: 'school', tue: 'school', wed: 'V', thu: 'V', fri: 'V' }] },
        },
      },
    ],
  },
  {
    name: 'a pattern of September with school on Wednesdays, rewritten to work',
    change: september({ cycle: [{ mon: 'school', tue: 'school', wed: 'school', thu: 'V', fri: 'V' }] }),
    finds: [
      {
        dates: ['2026-09-02', '2026-09-09', '2026-09-16', '2026-09-23'],
        params: { count: 4, weekdays: weekdays(2), missed: halfDays(0), extra: halfDays(8) },
        fix: { type: 'changeSegment', index: 0, segment: { cycle: [{ wed: 'work' }] } },
      },
    ],
  },
  {
    name: 'school on Wednesday afternoons only, in the second of two weeks',
    change: september({ cycle: [{ wed: 'V' }, { wed: { morning: 'V', afternoon: 'school' } }] }),
    finds: [
      {
        dates: ['2026-09-09', '2026-09-23'],
        value: halfDays(2),
        fix: {
          type: 'changeSegment',
          index: 0,
          segment: { cycle: [{ wed: 'V' }, { wed: { morning: 'V', afternoon: 'work' } }] },
        },
      },
    ],
  },
  {
    name: 'a segment that says it leaves the class',
    change: september({ leavesClassPattern: true, cycle: [{ mon: 'V', tue: 'school', wed: 'school' }] }),
    finds: [],
  },
  {
    name: 'lessons that move to Thursday in October, mid-segment: no rewriting fits both',
    change: (draft) => {
      const [lessons] = draft.classGroups[0]!.lessons;
      draft.classGroups[0]!.lessons = [
        { ...lessons!, lastDay: '2026-09-30' },
        { firstDay: '2026-10-01', lastDay: '2026-10-11', mon: lessons!.mon!, thu: lessons!.tue! },
        { ...lessons!, firstDay: '2026-10-12' },
      ];
    },
    finds: [
      { dates: ['2026-10-01', '2026-10-06', '2026-10-08'], params: { weekdays: weekdays(1, 3) }, fix: undefined },
    ],
  },
  {
    name: 'pins that work on a lesson day or go to school on a work day are taken off',
    change: pinned(['2026-09-07', 'V', 'morning'], ['2026-09-09', 'school']),
    finds: [
      {
        dates: ['2026-09-07', '2026-09-09'],
        value: halfDays(3),
        params: { count: 2, weekdays: weekdays(0, 2), missed: halfDays(1), extra: halfDays(2) },
        fix: {
          type: 'unpin',
          halfDays: [
            { date: '2026-09-07', part: 'morning' },
            { date: '2026-09-09', part: 'day' },
          ],
        },
      },
    ],
  },
  { name: 'an exam week is no mismatch of the pattern', change: block('exam', '2027-06-07', '2027-06-11'), finds: [] },
  {
    name: 'a pin for work during an exam is',
    change: together(block('exam', '2027-06-07', '2027-06-11'), pinned(['2027-06-09', 'V'])),
    finds: [['2027-06-09']],
  },
  {
    name: 'a work block on lesson days is no mismatch',
    change: block('workBlock', '2026-10-05', '2026-10-09'),
    finds: [],
  },
]);

describeRule(blockOverWork, [
  { name: 'no exams', finds: [] },
  {
    name: 'an exam week takes three work days',
    change: block('exam', '2027-06-07', '2027-06-11'),
    finds: [{ dates: ['2027-06-09', '2027-06-10', '2027-06-11'], value: halfDays(6), params: { count: 3 } }],
  },
  {
    name: 'a school block on roster rest takes nothing',
    change: together(
      block('schoolBlock', '2026-09-09', '2026-09-09'),
      september({ cycle: [{ wed: 'free', sat: 'V' }] }),
    ),
    finds: [],
  },
]);
