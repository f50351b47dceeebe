import type { z } from 'zod';
import type { classYearSchema } from '../../shared/input/class-year.ts';

type Draft = z.input<typeof classYearSchema>;
type Company = Draft['companies'][number];
type Workplace = Draft['workplaces'][number];

const programmeId = 'verzorgende-zorgkundige';
const recognitions = [{ programmeId, requestedDay: '2026-05-04', recognisedDay: '2026-05-18' }];
/** The public holidays of this year that fall in a weekend, and the days that every employer gives for them. */
const replacementDays = [
  { publicHoliday: '2026-11-01', replacementDay: '2026-10-30' },
  { publicHoliday: '2027-05-01', replacementDay: '2027-05-21' },
];
const conditions = { equipment: true, financialCapacity: true, noConvictions: true };

/** Five invented employers: private and public, 38 and 36 hours, three ways to earn leave. */
export const sampleCompanies: Company[] = [
  {
    id: 'proefbank',
    name: 'WZC De Proefbank (voorbeeld)',
    address: 'Banklaan 2, 9999 Testgem',
    sector: 'PC 330',
    region: 'flanders',
    legalRegime: 'private',
    fullTimeMinutesPerWeek: 2280,
    accrual: 'worker',
    closures: [{ firstDay: '2027-05-28', lastDay: '2027-05-28', part: 'day', name: 'Personeelsdag' }],
    replacementDays,
    recognitions,
    conditions,
  },
  {
    id: 'namaak',
    name: 'Zorgbedrijf Namaak (voorbeeld)',
    address: 'Namaakplein 5, 9999 Testgem',
    sector: 'Openbare sector',
    region: 'flanders',
    legalRegime: 'public',
    fullTimeMinutesPerWeek: 2280,
    accrual: 'public',
    bridgeDayIsWorkDay: false,
    replacementDays,
    recognitions,
    conditions,
  },
  {
    id: 'az-fictie',
    name: 'AZ Fictie (voorbeeld)',
    address: 'Kliniekstraat 40, 9998 Proefstad',
    sector: 'PC 330',
    region: 'flanders',
    legalRegime: 'private',
    fullTimeMinutesPerWeek: 2280,
    accrual: 'employee',
    replacementDays,
    recognitions,
    conditions,
  },
  {
    id: 'proefdorp',
    name: 'Gezinszorg Proefdorp (voorbeeld)',
    address: 'Dorpsplein 3, 9997 Proefdorp',
    sector: 'PC 318.02',
    region: 'flanders',
    legalRegime: 'private',
    fullTimeMinutesPerWeek: 2280,
    accrual: 'worker',
    replacementDays,
    recognitions,
    conditions,
  },
  {
    id: 'denkbeeld',
    name: 'Vzw Denkbeeld (voorbeeld)',
    address: 'Ideeweg 12, 9996 Schijnhoven',
    sector: 'PC 319.01',
    region: 'flanders',
    legalRegime: 'private',
    fullTimeMinutesPerWeek: 2160,
    accrual: 'employee',
    replacementDays,
    recognitions,
    conditions,
  },
];

/** Early, late and a day shift of 7 h 36, a split one, and one with the longer break of a minor. */
const shifts38: Workplace['shiftCodes'] = [
  { code: 'V', name: 'Vroege dienst', parts: [{ start: '07:00', end: '15:06', breakMinutes: 30 }] },
  { code: 'L', name: 'Late dienst', parts: [{ start: '13:24', end: '21:30', breakMinutes: 30 }] },
  { code: 'D', name: 'Dagdienst', parts: [{ start: '08:30', end: '16:36', breakMinutes: 30 }] },
  { code: 'J', name: 'Dagdienst met lange pauze', parts: [{ start: '07:30', end: '16:06', breakMinutes: 60 }] },
  {
    code: 'S',
    name: 'Gesplitste dienst',
    parts: [
      { start: '07:00', end: '11:18', breakMinutes: 0 },
      { start: '16:30', end: '19:48', breakMinutes: 0 },
    ],
  },
];

/** The same in the 36-hour week of the care for the disabled: 7 h 12 a day. */
const shifts36: Workplace['shiftCodes'] = [
  { code: 'V', name: 'Vroege dienst', parts: [{ start: '07:00', end: '14:42', breakMinutes: 30 }] },
  { code: 'D', name: 'Dagdienst', parts: [{ start: '09:00', end: '16:42', breakMinutes: 30 }] },
];

const partTimeShift: Workplace['shiftCodes'] = [
  { code: 'P', name: 'Deeltijdse dienst', parts: [{ start: '07:00', end: '14:10', breakMinutes: 30 }] },
];

function workplace(
  id: string,
  companyId: string,
  name: string,
  kind: Workplace['kind'],
  places: number,
  codes = shifts38,
): Workplace {
  return {
    id,
    companyId,
    name,
    kind,
    shiftCodes: codes,
    defaultShift: 'V',
    capacities: [{ firstDay: '2026-09-01', lastDay: '2027-06-30', places }],
  };
}

/** Nine workplaces: nursing homes, a hospital, home care, day care and a group home. */
export const sampleWorkplaces: Workplace[] = [
  workplace('proefbank-tuin', 'proefbank', 'Afdeling Testtuin', 'residentialCareCentre', 6),
  workplace('proefbank-plein', 'proefbank', 'Afdeling Testplein', 'residentialCareCentre', 6),
  workplace('namaak-wzc', 'namaak', 'WZC Namaakhof', 'residentialCareCentre', 6),
  workplace('namaak-thuis', 'namaak', 'Thuishulp Namaak', 'homeCare', 6),
  workplace('az-geriatrie', 'az-fictie', 'Geriatrie Fictie', 'hospital', 6, [...shifts38, ...partTimeShift]),
  workplace('proefdorp-thuis', 'proefdorp', 'Dienst Proefdorp', 'homeCare', 8),
  workplace('proefdorp-dag', 'proefdorp', 'Dagverzorging De Proef', 'dayCareCentre', 8),
  workplace('denkbeeld-wonen', 'denkbeeld', 'Woonzorg Denkbeeld', 'residentialCareCentre', 6, shifts36),
  workplace('denkbeeld-leefgroep', 'denkbeeld', 'Leefgroep Denkbeeld', 'disabilityGroupHome', 6, shifts36),
];

/** Four invented mentors at every workplace, all with their paper in order. */
export const sampleMentors: Draft['mentors'] = sampleWorkplaces.flatMap(({ id, companyId, name }) =>
  [1, 2, 3, 4].map((number) => ({
    id: `${id}-m${number}`,
    companyId,
    name: `Mentor Proef ${number}, ${name}`,
    birthDate: `19${68 + number * 5}-0${number}-15`,
    hasPriorQualification: true,
    yearsOfPractice: 6 + number,
    extractDay: '2026-03-02',
    recognitionRequestDay: '2026-05-04',
    training: 'done' as const,
    trainingDay: '2026-02-10',
  })),
);
