import { z } from 'zod';
import { clockTimeSchema, dayPartSchema, idSchema, isoDateSchema, nameSchema, periodSchema } from './primitives.ts';

export const workplaceKinds = [
  'residentialCareCentre',
  'hospital',
  'homeCare',
  'dayCareCentre',
  'disabilityGroupHome',
] as const;
export type WorkplaceKind = (typeof workplaceKinds)[number];

/** One stretch of a shift; an end at or before the start lies on the next day. */
export const shiftPartSchema = z.strictObject({
  start: clockTimeSchema,
  end: clockTimeSchema,
  breakMinutes: z.int().min(0).max(240),
});

/** Words of a pattern in the languages of the workbook, which no shift code may be. */
const patternWords: ReadonlySet<string> = new Set([
  ...['school', 'work', 'free', 'leave'],
  ...['les', 'werk', 'vrij', 'vakantie'],
  ...['cours', 'travail', 'libre', 'congé'],
]);

export const shiftCodeSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}+-]{0,9}$/u, { error: 'input.shiftCode' })
    .refine((code) => !patternWords.has(code.toLowerCase()), { error: 'input.patternWord' }),
  name: nameSchema.optional(),
  parts: z.array(shiftPartSchema).min(1).max(3),
  /** True for a shift that is meant for half a day: it is used whole there, not halved. */
  halfDay: z.literal(true).optional(),
});
export type ShiftCode = z.infer<typeof shiftCodeSchema>;

/** Places at a workplace in a period, and how many of them others hold (another school, interns). */
export const capacitySchema = z.strictObject({
  ...periodSchema,
  places: z.int().min(0).max(1000),
  reservedForOthers: z.int().min(0).max(1000).optional(),
});

export const workplaceSchema = z.strictObject({
  id: idSchema,
  companyId: idSchema,
  name: nameSchema,
  address: nameSchema.optional(),
  kind: z.enum(workplaceKinds),
  shiftCodes: z.array(shiftCodeSchema).min(1),
  defaultShift: z.string(),
  capacities: z.array(capacitySchema).optional(),
  /** True where people work in successive shifts: learners of 16 and 17 may then work until 22h or 23h. */
  shiftWork: z.boolean().optional(),
  /** True where a recorded exception lets learners under 18 work on Sundays and public holidays. */
  minorSundayException: z.boolean().optional(),
});
export type Workplace = z.infer<typeof workplaceSchema>;

export const recognitionSchema = z.strictObject({
  programmeId: idSchema,
  requestedDay: isoDateSchema.optional(),
  recognisedDay: isoDateSchema.optional(),
});

export const companySchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  address: nameSchema.optional(),
  /** Free label of the sector or joint committee, as in "PC 330". */
  sector: nameSchema,
  region: z.enum(['flanders', 'brussels', 'wallonia']).optional(),
  legalRegime: z.enum(['private', 'public']).optional(),
  fullTimeMinutesPerWeek: z.int().min(1200).max(2400),
  /** Months of the reference period over which the full week is averaged; default 3. */
  referencePeriodMonths: z.int().min(1).max(12).optional(),
  accrual: z.enum(['worker', 'employee', 'public']),
  bridgeDayIsWorkDay: z.boolean().optional(),
  localFreeDayIsWorkDay: z.boolean().optional(),
  studyDayIsWorkDay: z.boolean().optional(),
  /** Work instead of school on a single free half day, such as the afternoon of 24 December; default no. */
  freeHalfDayIsWork: z.boolean().optional(),
  learnersPerMentor: z.int().min(1).max(20).optional(),
  closures: z.array(z.strictObject({ ...periodSchema, part: dayPartSchema, name: nameSchema.optional() })).optional(),
  replacementDays: z.array(z.strictObject({ publicHoliday: isoDateSchema, replacementDay: isoDateSchema })).optional(),
  recognitions: z.array(recognitionSchema).optional(),
  /** The other three recognition conditions of the brochure: met or not, absent while nobody answered. */
  conditions: z
    .strictObject({
      equipment: z.boolean().optional(),
      financialCapacity: z.boolean().optional(),
      noConvictions: z.boolean().optional(),
    })
    .optional(),
});
export type Company = z.infer<typeof companySchema>;

/** In the order of the brochure. */
export const companyConditions = [
  'equipment',
  'financialCapacity',
  'noConvictions',
] as const satisfies readonly (keyof NonNullable<Company['conditions']>)[];
export type CompanyCondition = (typeof companyConditions)[number];
