import {
  fourDays,
  segment,
  threeDays,
  twoDays,
  weekendRoster,
  workWeek,
  yearEnd,
  yearStart,
} from './sample-patterns.ts';
import { agreement, type SamplePlan } from './sample-trajectory.ts';

/** An agreement that is signed when the twenty training days are over. */
const signedTooLate = { signedDay: '2026-10-09', modelDay: '2026-10-09' };

const plain = (code = 'V') => [segment(yearStart, yearEnd, threeDays(code))];
const four = (code = 'V') => [segment(yearStart, yearEnd, fourDays(code))];

/** School three days a week, work three days: fourteen learners of class A and what makes each worth looking at. */
const classA: readonly SamplePlan[] = [
  {
    learnerId: 'aster',
    classGroupId: '6vz-a',
    residential: ['proefbank-tuin', 1],
    home: ['proefdorp-thuis', 1],
    segments: plain(),
  },
  {
    learnerId: 'berk',
    classGroupId: '6vz-a',
    residential: ['proefbank-tuin', 1],
    home: ['proefdorp-dag', 1],
    segments: plain('D'),
    change: {
      agreements: [
        {
          ...agreement('proefbank', 'berk-1', [
            {
              workplaceId: 'proefbank-tuin',
              mentorId: 'proefbank-tuin-m1',
              firstDay: yearStart,
              lastDay: '2027-02-28',
            },
          ]),
          ...signedTooLate,
        },
        agreement('proefdorp', 'berk-2', [
          { workplaceId: 'proefdorp-dag', mentorId: 'proefdorp-dag-m1', firstDay: '2027-03-01', lastDay: yearEnd },
        ]),
      ],
    },
  },
  {
    learnerId: 'cipres',
    classGroupId: '6vz-a',
    residential: ['proefbank-plein', 1],
    home: ['proefdorp-thuis', 1],
    segments: plain(),
    change: {
      homeCare: {
        centralRegistrationDay: '2026-06-22',
        introductionDay: '2027-03-01',
        remoteFirstDay: '2027-03-17',
        evaluations: [{ date: '2027-03-16', outcome: 'positive', documentDay: '2027-03-16' }],
      },
    },
  },
  {
    learnerId: 'dahlia',
    classGroupId: '6vz-a',
    residential: ['namaak-wzc', 1],
    home: ['namaak-thuis', 1],
    segments: plain(),
  },
  {
    learnerId: 'esdoorn',
    classGroupId: '6vz-a',
    residential: ['namaak-wzc', 1],
    home: ['denkbeeld-leefgroep', 1],
    segments: plain(),
  },
  {
    learnerId: 'fresia',
    classGroupId: '6vz-a',
    residential: ['az-geriatrie', 1],
    home: ['proefdorp-dag', 1],
    segments: plain(),
    change: {
      pins: [{ date: '2026-11-18', part: 'day', assignment: 'L', reason: 'Vervangt een collega in de late dienst' }],
    },
  },
];

/** School one day a week, work four days. */
const classB: readonly SamplePlan[] = [
  {
    learnerId: 'gerbera',
    classGroupId: '6vz-b',
    residential: ['proefbank-plein', 1],
    home: ['proefdorp-thuis', 2],
    segments: four(),
  },
  {
    learnerId: 'hulst',
    classGroupId: '6vz-b',
    residential: ['proefbank-plein', 2],
    home: ['proefdorp-dag', 2],
    segments: four('D'),
  },
  {
    learnerId: 'iris',
    classGroupId: '6vz-b',
    residential: ['denkbeeld-wonen', 1],
    home: ['denkbeeld-leefgroep', 1],
    segments: four(),
  },
  {
    learnerId: 'jasmijn',
    classGroupId: '6vz-b',
    residential: ['denkbeeld-wonen', 1],
    home: ['denkbeeld-leefgroep', 2],
    segments: four(),
  },
];

/** One week at school, two at the workplace: the class's own blocks decide, no pattern is needed. */
const classC: readonly SamplePlan[] = [
  {
    learnerId: 'klaver',
    classGroupId: '6vz-c',
    residential: ['proefbank-tuin', 2],
    home: ['proefdorp-thuis', 2],
    segments: [],
    change: { pins: [{ date: '2027-02-09', part: 'day', assignment: 'V', reason: 'Vraag van de afdeling' }] },
  },
  {
    learnerId: 'linde',
    classGroupId: '6vz-c',
    residential: ['az-geriatrie', 1],
    home: ['proefdorp-dag', 2],
    segments: [],
  },
  {
    learnerId: 'mimosa',
    classGroupId: '6vz-c',
    residential: ['namaak-wzc', 2],
    home: ['namaak-thuis', 1],
    segments: [],
  },
];

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
    segments: four('D'),
  },
  {
    learnerId: 'yucca',
    classGroupId: '6vz-a',
    residential: ['az-geriatrie', 2],
    home: ['proefdorp-thuis', 3],
    segments: plain(),
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

/** Two days a week are too few, four months of residential work too; and a restart elsewhere after an early stop. */
const mistakes: readonly SamplePlan[] = [
  {
    learnerId: 'tulp',
    classGroupId: '6vz-d',
    residential: ['proefbank-plein', 3],
    home: ['denkbeeld-leefgroep', 3],
    segments: [segment(yearStart, yearEnd, twoDays('V'))],
  },
  {
    learnerId: 'iep',
    classGroupId: '6vz-a',
    residential: ['namaak-wzc', 3],
    home: ['denkbeeld-leefgroep', 3],
    lastDay: '2027-05-31',
    switchDay: '2027-01-04',
    segments: [segment(yearStart, '2027-05-31', threeDays('V'))],
  },
  {
    learnerId: 'salie',
    classGroupId: '6vz-a',
    residential: ['proefbank-tuin', 3],
    home: ['namaak-thuis', 3],
    segments: plain(),
    change: {
      agreements: [
        {
          ...agreement('proefbank', 'salie-1', [
            {
              workplaceId: 'proefbank-tuin',
              mentorId: 'proefbank-tuin-m3',
              firstDay: yearStart,
              lastDay: '2026-11-27',
            },
          ]),
          plannedLastDay: '2027-06-30',
          actualLastDay: '2026-11-27',
          endReason: 'De leerling verhuist (voorbeeld)',
        },
        agreement('denkbeeld', 'salie-2', [
          {
            workplaceId: 'denkbeeld-wonen',
            mentorId: 'denkbeeld-wonen-m3',
            firstDay: '2026-12-07',
            lastDay: '2027-02-28',
          },
        ]),
        agreement('namaak', 'salie-3', [
          { workplaceId: 'namaak-thuis', mentorId: 'namaak-thuis-m3', firstDay: '2027-03-01', lastDay: yearEnd },
        ]),
      ],
    },
  },
];

export const samplePlans: readonly SamplePlan[] = [...classA, ...classB, ...classC, ...mixed, ...special, ...mistakes];
