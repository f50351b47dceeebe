import type { z } from 'zod';
import type { classYearSchema } from '../../shared/input/class-year.ts';

type Learner = z.input<typeof classYearSchema>['learners'][number];

/** Twenty-four learners who do not exist, named after plants. */
const names = [
  'Aster',
  'Berk',
  'Cipres',
  'Dahlia',
  'Esdoorn',
  'Fresia',
  'Gerbera',
  'Hulst',
  'Iris',
  'Jasmijn',
  'Klaver',
  'Linde',
  'Mimosa',
  'Narcis',
  'Olijf',
  'Papaver',
  'Roos',
  'Salie',
  'Tulp',
  'Vlier',
  'Wilg',
  'Yucca',
  'Zinnia',
  'Iep',
] as const;

/** Birth dates that matter to a rule; the others are adults all year. */
const birthDates: Readonly<Record<string, string>> = {
  vlier: '2009-02-10',
  wilg: '2008-02-29',
};

export const sampleLearners: Learner[] = names.map((name, index) => {
  const id = name.toLowerCase();
  const isMinor = id === 'vlier';
  return {
    id,
    name: `Testleerling ${name}`,
    birthDate:
      birthDates[id] ??
      `2007-${String((index % 12) + 1).padStart(2, '0')}-${String(((index * 7) % 27) + 1).padStart(2, '0')}`,
    address: `Plantenlaan ${index + 1}, 9999 Testgem`,
    ...(isMinor && { legalRepresentative: 'Ouder Proef (voorbeeld)' }),
    priorSchooling: 'personalCareThirdDegree',
    screeningDay: '2026-06-10',
    classCouncilAdviceDay: '2026-06-17',
    classCouncilAdvice: 'positive',
    medicalExaminationDay: '2026-08-20',
    isMedicallyFit: true,
    registrationNumberDay: '2027-02-10',
  };
});
