import {
  fourDayYear,
  segment,
  threeDays,
  threeDayYear,
  weekendRoster,
  workWeek,
  yearEnd,
  yearStart,
} from './sample-patterns.ts';
import { agreement, type SamplePlan } from './sample-trajectory.ts';

/** A block of work before and after three days a week, and a roster with weekends. */
const mixed: readonly SamplePlan[] = [
  {
    learnerId: 'narcis',
    classGroupId: '6vz-a',
    residential: ['proefbank-plein', 2],
    home: ['proefdorp-dag', 3],
    segments: [
      segment(yearStart, '2027-01-03', threeDays('V')),
      { ...segment('2027-01-04', '2027-01-31', workWeek('V')), leavesClassPattern: true },
      segment('2027-02-01', yearEnd, threeDays('V')),
    ],
  },
  {
    learnerId: 'olijf',
    classGroupId: '6vz-a',
    residential: ['namaak-wzc', 2],
    home: ['namaak-thuis', 2],
    segments: [segment(yearStart, yearEnd, ...weekendRoster('V'))],
  },
  {
    learnerId: 'papaver',
    classGroupId: '6vz-a',
    residential: ['denkbeeld-wonen', 2],
    home: ['proefdorp-thuis', 3],
    segments: [
      segment(yearStart, '2027-02-28', threeDays('V')),
      segment('2027-03-01', yearEnd, { ...threeDays('V'), thu: 'S' }),
    ],
  },
];

/** What a planner meets: a late entry, a minor, a leap-day birth date, deviations, a part-time contract, a restart. */
const special: readonly SamplePlan[] = [
  {
    learnerId: 'roos',
    classGroupId: '6vz-a',
    residential: ['az-geriatrie', 2],
    home: ['namaak-thuis', 2],
    firstDay: '2026-10-05',
    switchDay: '2027-03-08',
    segments: [segment('2026-10-05', yearEnd, threeDays('V'))],
    change: { lateEntryBeside: 'Testleerling Aster' },
  },
  {
    learnerId: 'vlier',
    classGroupId: '6vz-a',
    residential: ['proefbank-tuin', 2],
    home: ['proefdorp-dag', 3],
    segments: [segment(yearStart, '2027-02-28', threeDays('J')), segment('2027-03-01', yearEnd, threeDays('V'))],
  },
  {
    learnerId: 'wilg',
    classGroupId: '6vz-b',
    residential: ['denkbeeld-wonen', 2],
    home: ['denkbeeld-leefgroep', 2],
    segments: fourDayYear('D'),
  },
  {
    learnerId: 'yucca',
    classGroupId: '6vz-a',
    residential: ['az-geriatrie', 2],
    home: ['proefdorp-thuis', 3],
    segments: threeDayYear(),
    change: {
      deviations: [
        {
          id: 'yucca-krokus',
          learningOpportunity: 'Nachtelijke opname van een groep bewoners na verbouwing, met de geriater',
          whyOnlyThen: 'De afdeling verhuist alleen in de krokusvakantie',
          isVoluntary: true,
          worked: [
            { date: '2027-02-10', part: 'day' },
            { date: '2027-02-11', part: 'day' },
          ],
          recuperation: [
            { date: '2027-02-19', part: 'day' },
            { date: '2027-02-26', part: 'day' },
          ],
          agreedByLearnerDay: '2027-01-11',
          agreedBySchoolDay: '2027-01-12',
          agreedByCompanyDay: '2027-01-13',
        },
        {
          id: 'yucca-pasen',
          learningOpportunity: 'Kampweek van de cliënten met aangepaste zorg buitenshuis',
          whyOnlyThen: 'Het kamp gaat alleen in de paasvakantie door',
          isVoluntary: true,
          worked: [{ date: '2027-04-06', part: 'morning' }],
          recuperation: [{ date: '2027-04-23', part: 'afternoon' }],
          agreedByLearnerDay: '2027-03-01',
          agreedBySchoolDay: '2027-03-02',
          agreedByCompanyDay: '2027-03-03',
        },
      ],
    },
  },
  {
    learnerId: 'zinnia',
    classGroupId: '6vz-a',
    residential: ['az-geriatrie', 3],
    home: ['proefdorp-dag', 4],
    segments: [segment(yearStart, '2027-02-28', threeDays('P')), segment('2027-03-01', yearEnd, threeDays('V'))],
    change: {
      agreements: [
        {
          ...agreement('az-fictie', 'zinnia-1', [
            { workplaceId: 'az-geriatrie', mentorId: 'az-geriatrie-m3', firstDay: yearStart, lastDay: '2027-02-28' },
          ]),
          kind: 'partTime',
          subsidisedMonths: 6,
        },
        agreement('proefdorp', 'zinnia-2', [
          { workplaceId: 'proefdorp-dag', mentorId: 'proefdorp-dag-m4', firstDay: '2027-03-01', lastDay: yearEnd },
        ]),
      ],
    },
  },
];

/** Plans with something out of the ordinary that is allowed. */
export const specialPlans: readonly SamplePlan[] = [...mixed, ...special];
