import { fourDayYear, threeDayYear, yearEnd, yearStart } from './sample-patterns.ts';
import { agreement, type SamplePlan } from './sample-trajectory.ts';

/** An agreement that is signed when the twenty training days are over. */
const signedTooLate = { signedDay: '2026-10-09', modelDay: '2026-10-09' };

/** School three days a week, work three days: fourteen learners of class A and what makes each worth looking at. */
const classA: readonly SamplePlan[] = [
  {
    learnerId: 'aster',
    classGroupId: '6vz-a',
    residential: ['proefbank-tuin', 1],
    home: ['proefdorp-thuis', 1],
    segments: threeDayYear(),
  },
  {
    learnerId: 'berk',
    classGroupId: '6vz-a',
    residential: ['proefbank-tuin', 1],
    home: ['proefdorp-dag', 1],
    segments: threeDayYear('D'),
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
    segments: threeDayYear(),
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
    segments: threeDayYear(),
  },
  {
    learnerId: 'esdoorn',
    classGroupId: '6vz-a',
    residential: ['namaak-wzc', 1],
    home: ['denkbeeld-leefgroep', 1],
    segments: threeDayYear(),
  },
  {
    learnerId: 'fresia',
    classGroupId: '6vz-a',
    residential: ['az-geriatrie', 1],
    home: ['proefdorp-dag', 1],
    segments: threeDayYear(),
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
    segments: fourDayYear(),
  },
  {
    learnerId: 'hulst',
    classGroupId: '6vz-b',
    residential: ['proefbank-plein', 2],
    home: ['proefdorp-dag', 2],
    segments: fourDayYear('D'),
  },
  {
    learnerId: 'iris',
    classGroupId: '6vz-b',
    residential: ['denkbeeld-wonen', 1],
    home: ['denkbeeld-leefgroep', 1],
    segments: fourDayYear(),
  },
  {
    learnerId: 'jasmijn',
    classGroupId: '6vz-b',
    residential: ['denkbeeld-wonen', 1],
    home: ['denkbeeld-leefgroep', 2],
    segments: fourDayYear(),
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

/** The plans of three classes, most of which go as they should. */
export const usualPlans: readonly SamplePlan[] = [...classA, ...classB, ...classC];
