import type { z } from 'zod';
import type { classYearSchema } from '../../../shared/input/class-year.ts';
import { daysAfter, type Random, sometimes } from './random.ts';

type Draft = z.input<typeof classYearSchema>;
type Company = Draft['companies'][number];
type Workplace = Draft['workplaces'][number];
type ShiftCode = Workplace['shiftCodes'][number];

const early: ShiftCode = { code: 'V', parts: [{ start: '07:00', end: '15:06', breakMinutes: 30 }] };

/** Shifts that a roster has, and some that break a rule. */
const shiftCodes: readonly ShiftCode[] = [
  { code: 'D', parts: [{ start: '08:30', end: '17:06', breakMinutes: 60 }] },
  { code: 'L', parts: [{ start: '13:24', end: '21:30', breakMinutes: 30 }] },
  { code: 'N', parts: [{ start: '20:45', end: '06:45', breakMinutes: 60 }] },
  {
    code: 'S',
    parts: [
      { start: '07:00', end: '11:00', breakMinutes: 0 },
      { start: '16:00', end: '19:36', breakMinutes: 0 },
    ],
  },
  { code: 'H', parts: [{ start: '08:00', end: '12:00', breakMinutes: 0 }], halfDay: true },
  { code: 'X', parts: [{ start: '07:00', end: '17:30', breakMinutes: 45 }] },
  { code: 'Z', parts: [{ start: '09:00', end: '11:30', breakMinutes: 0 }] },
  { code: 'P', parts: [{ start: '06:30', end: '13:15', breakMinutes: 0 }] },
  { code: 'M', parts: [{ start: '14:00', end: '22:45', breakMinutes: 10 }] },
  { code: 'W', parts: [{ start: '22:00', end: '02:30', breakMinutes: 0 }] },
];

export const codes: readonly string[] = ['V', ...shiftCodes.map(({ code }) => code)];

const places = [
  ['wzc-1', 'company-1', 'residentialCareCentre'],
  ['wzc-2', 'company-2', 'residentialCareCentre'],
  ['az-1', 'company-3', 'hospital'],
  ['thuis-1', 'company-1', 'homeCare'],
  ['dag-2', 'company-2', 'dayCareCentre'],
  ['thuis-3', 'company-3', 'homeCare'],
] as const;

export const residential = places.slice(0, 3);
export const atHome = places.slice(3);

export function variedCompanies(random: Random, year: number, mess: number): Company[] {
  const flag = (key: 'bridgeDayIsWorkDay' | 'localFreeDayIsWorkDay' | 'studyDayIsWorkDay' | 'freeHalfDayIsWork') =>
    sometimes(random, 0.2 + mess / 4, key, () => random.chance(0.5));
  const dayOf = () => daysAfter(`${year}-09-01`, random.between(0, 330));
  return ['company-1', 'company-2', 'company-3'].map((id) => ({
    id,
    name: `Onderneming Toeval ${id}`,
    sector: random.pick(['PC 330', 'PC 318.02', 'PC 319.01']),
    fullTimeMinutesPerWeek: random.pick([2280, 2280, 2160, 2400]),
    accrual: random.pick(['worker', 'employee', 'public'] as const),
    ...sometimes(random, 0.5, 'region', () => random.pick(['flanders', 'brussels'] as const)),
    ...sometimes(random, mess / 2, 'referencePeriodMonths', () => random.between(1, 12)),
    ...flag('bridgeDayIsWorkDay'),
    ...flag('localFreeDayIsWorkDay'),
    ...flag('studyDayIsWorkDay'),
    ...flag('freeHalfDayIsWork'),
    closures: Array.from({ length: random.between(0, mess > 0.3 ? 3 : 1) }, () => {
      const firstDay = dayOf();
      return {
        firstDay,
        lastDay: daysAfter(firstDay, random.between(0, 4)),
        part: random.pick(['day', 'day', 'morning', 'afternoon'] as const),
      };
    }),
    replacementDays: Array.from({ length: random.between(0, 2) }, () => ({
      publicHoliday: `${year}-11-01`,
      replacementDay: dayOf(),
    })),
  }));
}

export function variedWorkplaces(random: Random, mess: number): Workplace[] {
  return places.map(([id, companyId, kind]) => {
    const own = shiftCodes.filter(() => id === 'wzc-1' || random.chance(1 - mess / 3));
    const all = [early, ...own];
    return {
      id,
      companyId,
      name: `Werkplek Toeval ${id}`,
      kind,
      shiftCodes: all,
      defaultShift: random.chance(mess / 3) ? random.pick(all).code : 'V',
      ...sometimes(random, 0.3, 'shiftWork', () => true),
      ...sometimes(random, 0.3, 'minorSundayException', () => true),
    };
  });
}
