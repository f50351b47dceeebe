import { segment, threeDays, threeDayYear, twoDays, yearEnd, yearStart } from './sample-patterns.ts';
import { agreement, type SamplePlan } from './sample-trajectory.ts';

/** Two days a week are too few, four months of residential work too; and a restart elsewhere after an early stop. */
export const mistakenPlans: readonly SamplePlan[] = [
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
    segments: threeDayYear(),
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
