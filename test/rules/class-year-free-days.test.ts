import { localFreeDays, studyDays } from '../../shared/rules/class-year-free-days.ts';
import type { CaseDraft } from '../support/a-case.ts';
import { describeClassRule } from '../support/describe-class-rule.ts';
import { addLearner } from '../support/more-learners.ts';

type EntryDraft = NonNullable<CaseDraft['schools'][number]['calendar']>[number];

const entry = (kind: EntryDraft['kind'], date: string, part: EntryDraft['part'] = 'day'): EntryDraft => ({
  kind,
  firstDay: date,
  lastDay: date,
  part,
});

const ofSchool =
  (...calendar: EntryDraft[]) =>
  (draft: CaseDraft) => {
    draft.schools[0]!.calendar = calendar;
  };

/** A second class of the school, on a campus of its own, with a learner. */
function secondClass(draft: CaseDraft): void {
  draft.schools[0]!.campuses = [
    { id: 'noord', name: 'Campus Noord' },
    { id: 'zuid', name: 'Campus Zuid' },
  ];
  draft.classGroups[0]!.campusId = 'noord';
  draft.classGroups.push({
    ...structuredClone(draft.classGroups[0]!),
    id: '6vzb',
    name: '6 VZ Duaal B',
    campusId: 'zuid',
  });
  addLearner(draft, 'berk', 'Testleerling Berk').classGroupId = '6vzb';
}

const aster = ['aster-2026'];

describeClassRule(localFreeDays, [
  { name: 'none', finds: [] },
  { name: 'one whole day', change: ofSchool(entry('localFree', '2026-09-28')), finds: [] },
  {
    name: 'two half days',
    change: ofSchool(entry('localFree', '2026-09-28', 'morning'), entry('localFree', '2026-11-30', 'afternoon')),
    finds: [],
  },
  {
    name: 'a day and a half',
    change: ofSchool(entry('localFree', '2026-09-28'), entry('localFree', '2026-11-30', 'afternoon')),
    finds: [
      {
        dates: ['2026-09-28', '2026-11-30'],
        value: { amount: 3, unit: 'halfDays' },
        limit: { amount: 2, unit: 'halfDays' },
        margin: { amount: 1, unit: 'halfDays' },
        params: { school: 'School Het Proeflokaal' },
        trajectoryIds: aster,
      },
    ],
  },
  {
    name: 'a day and a half in special education',
    change: (draft) => {
      draft.schools[0]!.educationType = 'special';
      ofSchool(entry('localFree', '2026-09-28'), entry('localFree', '2026-11-30', 'afternoon'))(draft);
    },
    finds: [],
  },
  {
    name: 'two days and a half in special education',
    change: (draft) => {
      draft.schools[0]!.educationType = 'special';
      ofSchool(
        entry('localFree', '2026-09-28'),
        entry('localFree', '2026-11-30'),
        entry('localFree', '2027-01-25', 'morning'),
      )(draft);
    },
    finds: [
      {
        dates: ['2026-09-28', '2026-11-30', '2027-01-25'],
        value: { amount: 5, unit: 'halfDays' },
        limit: { amount: 4, unit: 'halfDays' },
        trajectoryIds: aster,
      },
    ],
  },
  {
    name: 'a second day that lies in the autumn holidays takes nothing off',
    change: ofSchool(entry('localFree', '2026-09-28'), entry('localFree', '2026-11-03')),
    finds: [],
  },
  {
    name: 'one day on each campus, on other days',
    change: (draft) => {
      secondClass(draft);
      draft.schools[0]!.campuses![0]!.calendar = [entry('localFree', '2026-09-28')];
      draft.schools[0]!.campuses![1]!.calendar = [entry('localFree', '2026-10-05')];
    },
    finds: [],
  },
  {
    name: 'one day of the school and one more on one campus',
    change: (draft) => {
      secondClass(draft);
      ofSchool(entry('localFree', '2026-09-28'))(draft);
      draft.schools[0]!.campuses![1]!.calendar = [entry('localFree', '2026-10-05')];
    },
    finds: [{ dates: ['2026-09-28', '2026-10-05'], trajectoryIds: ['berk-2026'] }],
  },
  {
    name: 'two days of the school are one finding for both classes',
    change: (draft) => {
      secondClass(draft);
      ofSchool(entry('localFree', '2026-09-28'), entry('localFree', '2026-10-05'))(draft);
    },
    finds: [{ dates: ['2026-09-28', '2026-10-05'], trajectoryIds: ['aster-2026', 'berk-2026'] }],
  },
]);

describeClassRule(studyDays, [
  { name: 'one day', change: ofSchool(entry('studyDay', '2026-10-07')), finds: [] },
  {
    name: 'one day and a half',
    change: ofSchool(entry('studyDay', '2026-10-07'), entry('studyDay', '2027-01-27', 'morning')),
    finds: [
      {
        dates: ['2026-10-07', '2027-01-27'],
        value: { amount: 3, unit: 'halfDays' },
        limit: { amount: 2, unit: 'halfDays' },
        trajectoryIds: aster,
      },
    ],
  },
  {
    name: 'special education has one day too',
    change: (draft) => {
      draft.schools[0]!.educationType = 'special';
      ofSchool(entry('studyDay', '2026-10-07'), entry('studyDay', '2027-01-27'))(draft);
    },
    finds: [{ dates: ['2026-10-07', '2027-01-27'], value: { amount: 4, unit: 'halfDays' }, trajectoryIds: aster }],
  },
  {
    name: 'each class its own study day',
    change: (draft) => {
      secondClass(draft);
      draft.classGroups[0]!.calendar = [entry('studyDay', '2026-10-07')];
      draft.classGroups[1]!.calendar = [entry('studyDay', '2026-11-18')];
    },
    finds: [],
  },
  {
    name: 'a local free day beside it is another kind',
    change: ofSchool(entry('studyDay', '2026-10-07'), entry('localFree', '2026-09-28')),
    finds: [],
  },
]);
