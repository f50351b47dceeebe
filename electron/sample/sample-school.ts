import type { z } from 'zod';
import type { classYearSchema } from '../../shared/input/class-year.ts';

type Draft = z.input<typeof classYearSchema>;
type LessonDay = NonNullable<Draft['classGroups'][number]['lessons'][number]['mon']>;

const fullDay: LessonDay = {
  morning: { periods: 4, start: '08:25', end: '12:00' },
  afternoon: { periods: 3, start: '13:00', end: '15:40' },
};

const year = { firstDay: '2026-09-01', lastDay: '2027-06-30' };
const supervisor = {
  schoolId: 'proeflokaal',
  campusId: 'testlaan',
  trajectorySupervisor: 'Begeleider Proef (voorbeeld)',
};

export const sampleSchools: Draft['schools'] = [
  {
    id: 'proeflokaal',
    name: 'School Het Proeflokaal (voorbeeld)',
    address: 'Proefstraat 1, 9999 Testgem',
    campuses: [
      {
        id: 'testlaan',
        name: 'Campus Testlaan',
        address: 'Testlaan 10, 9999 Testgem',
        calendar: [
          {
            firstDay: '2027-05-03',
            lastDay: '2027-05-03',
            part: 'day',
            kind: 'localFree',
            name: 'Facultatieve verlofdag',
          },
        ],
      },
    ],
    calendar: [
      { firstDay: '2026-10-14', lastDay: '2026-10-14', part: 'day', kind: 'studyDay', name: 'Pedagogische studiedag' },
    ],
  },
];

/** Weeks of the school year that class C spends at the workplace: two after every week of school, holidays not counted. */
const workBlocks: readonly (readonly [string, string])[] = [
  ['2026-09-07', '2026-09-18'],
  ['2026-09-28', '2026-10-09'],
  ['2026-10-19', '2026-10-30'],
  ['2026-11-16', '2026-11-27'],
  ['2026-12-07', '2026-12-18'],
  ['2027-01-11', '2027-01-22'],
  ['2027-02-01', '2027-02-05'],
  ['2027-02-15', '2027-02-19'],
  ['2027-03-01', '2027-03-12'],
  ['2027-03-22', '2027-03-26'],
  ['2027-04-12', '2027-04-16'],
  ['2027-04-26', '2027-05-07'],
  ['2027-05-17', '2027-05-28'],
  ['2027-06-07', '2027-06-18'],
];

/** Four invented classes: school two days, one day, in blocks, and three days a week. */
export const sampleClassGroups: Draft['classGroups'] = [
  { id: '6vz-a', name: '6 VZ Duaal A (voorbeeld)', ...supervisor, lessons: [{ ...year, mon: fullDay, tue: fullDay }] },
  { id: '6vz-b', name: '6 VZ Duaal B (voorbeeld)', ...supervisor, lessons: [{ ...year, mon: fullDay }] },
  {
    id: '6vz-c',
    name: '6 VZ Duaal C (voorbeeld)',
    ...supervisor,
    lessons: [{ ...year, mon: fullDay, tue: fullDay, wed: fullDay, thu: fullDay, fri: fullDay }],
    calendar: workBlocks.map(([firstDay, lastDay]) => ({
      firstDay,
      lastDay,
      part: 'day',
      kind: 'workBlock',
      name: 'Werkblok',
    })),
  },
  {
    id: '6vz-d',
    name: '6 VZ Duaal D (voorbeeld)',
    ...supervisor,
    lessons: [{ ...year, mon: fullDay, tue: fullDay, wed: fullDay }],
  },
];
