import { z } from 'zod';
import {
  dayPartEntrySchema,
  dayPartSchema,
  idSchema,
  isoDateSchema,
  nameSchema,
  noteSchema,
  periodSchema,
} from './primitives.ts';

/** What a half day is: `school`, `free`, `work` (the default shift), or a shift code; `V@wzc-1` names its workplace. */
export const assignmentSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}+-]{0,9}(@[\p{L}\p{N}][\p{L}\p{N}._-]{0,59})?$/u, {
    error: 'input.assignment',
  });

/** Who laid a segment or a pin down, when it was not a person. */
export const sourceSchema = z.enum(['generator', 'import', 'manual']);

export const dayAssignmentSchema = z.union([
  assignmentSchema,
  z
    .strictObject({ morning: assignmentSchema.optional(), afternoon: assignmentSchema.optional() })
    .refine(({ morning, afternoon }) => morning !== undefined || afternoon !== undefined, { error: 'input.empty' }),
]);
export type DayAssignment = z.infer<typeof dayAssignmentSchema>;

export const weekKeys = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekKey = (typeof weekKeys)[number];

export const cycleWeekSchema = z.strictObject({
  mon: dayAssignmentSchema.optional(),
  tue: dayAssignmentSchema.optional(),
  wed: dayAssignmentSchema.optional(),
  thu: dayAssignmentSchema.optional(),
  fri: dayAssignmentSchema.optional(),
  sat: dayAssignmentSchema.optional(),
  sun: dayAssignmentSchema.optional(),
});
export type CycleWeek = z.infer<typeof cycleWeekSchema>;

export const segmentSchema = z.strictObject({
  ...periodSchema,
  name: nameSchema.optional(),
  cycle: z.array(cycleWeekSchema).min(1).max(16),
  /** The cycle counts from the week of this day; default the segment's first day. */
  cycleFirstDay: isoDateSchema.optional(),
  /** Whole weeks of school holiday count in the cycle; default no. */
  holidayWeeksCount: z.boolean().optional(),
  /** The learner does not follow the class in this segment: `school` in the cycle decides. */
  leavesClassPattern: z.boolean().optional(),
  origin: sourceSchema.optional(),
  /** Contractual work minutes of a full cycle, against which roster rest is judged; default the full-time week minus school. */
  contractualMinutesPerCycle: z.int().min(0).max(40_000).optional(),
});
export type Segment = z.infer<typeof segmentSchema>;

export const placementSchema = z.strictObject({
  workplaceId: idSchema,
  mentorId: idSchema.optional(),
  ...periodSchema,
});
export type Placement = z.infer<typeof placementSchema>;

export const agreementKinds = ['oao', 'partTime', 'sao'] as const;

export const agreementSchema = z.strictObject({
  companyId: idSchema,
  kind: z.enum(agreementKinds),
  firstDay: isoDateSchema,
  plannedLastDay: isoDateSchema,
  actualLastDay: isoDateSchema.optional(),
  endReason: noteSchema.optional(),
  signedDay: isoDateSchema.optional(),
  /** Number and date of the government's model contract. */
  modelNumber: nameSchema.optional(),
  modelDay: isoDateSchema.optional(),
  /** Subsidised months of a part-time contract. */
  subsidisedMonths: z.int().min(0).max(12).optional(),
  /** Day the company registered for the premium for qualifying workplace learning. */
  premiumRegistrationDay: isoDateSchema.optional(),
  /** How often the company had that premium for this learner in earlier school years. */
  premiumsBefore: z.int().min(0).max(12).optional(),
  placements: z.array(placementSchema).max(6),
});
export type Agreement = z.infer<typeof agreementSchema>;

export const pinSchema = z.strictObject({
  date: isoDateSchema,
  part: dayPartSchema,
  /** `school`, `work`, `free`, `leave` or a shift code. */
  assignment: assignmentSchema,
  reason: noteSchema,
  origin: sourceSchema.optional(),
});
export type Pin = z.infer<typeof pinSchema>;

export const workedHalfDaySchema = z.strictObject({
  date: isoDateSchema,
  part: dayPartSchema,
  shift: assignmentSchema.optional(),
});

export const deviationSchema = z.strictObject({
  id: idSchema,
  learningOpportunity: noteSchema,
  whyOnlyThen: noteSchema.optional(),
  isVoluntary: z.boolean(),
  /** Help in a busy period is no learning opportunity. */
  isBusyPeriodHelp: z.boolean().optional(),
  worked: z.array(workedHalfDaySchema).min(1),
  recuperation: z.array(dayPartEntrySchema),
  agreedByLearnerDay: isoDateSchema.optional(),
  agreedByRepresentativeDay: isoDateSchema.optional(),
  agreedBySchoolDay: isoDateSchema.optional(),
  agreedByCompanyDay: isoDateSchema.optional(),
});
export type Deviation = z.infer<typeof deviationSchema>;

export const entitlementYearSchema = z.strictObject({
  calendarYear: z.int().min(2001).max(2099),
  /** Counted days of the year before at an earlier employer (worker), or full months (employee). */
  broughtCountedDays: z.int().min(0).max(366).optional(),
  broughtFullMonths: z.int().min(0).max(12).optional(),
  /** What payroll decided, in half days, with the reason. */
  decidedHalfDays: z.int().min(0).max(80).optional(),
  reason: noteSchema.optional(),
});

export const entitlementSchema = z.strictObject({
  /** Day on which company and learner laid down the paid leave together. */
  agreedDay: isoDateSchema.optional(),
  allocation: z.enum(['earliest', 'spread', 'chosen']).optional(),
  chosen: z.array(dayPartEntrySchema).optional(),
  years: z.array(entitlementYearSchema).optional(),
});
export type Entitlement = z.infer<typeof entitlementSchema>;

export const homeCareSchema = z.strictObject({
  /** Day the learner was entered in the central registration for home care. */
  centralRegistrationDay: isoDateSchema.optional(),
  introductionDay: isoDateSchema.optional(),
  /** Work under supervision after the first period; the first days in home care are supervised by themselves. */
  supervised: z.array(z.strictObject(periodSchema)).optional(),
  /** First day of remote supervision; without it all home-care days count as supervised. */
  remoteFirstDay: isoDateSchema.optional(),
  evaluations: z
    .array(
      z.strictObject({
        date: isoDateSchema,
        outcome: z.enum(['positive', 'negative']),
        /** The document in the file (positive) or the reasoned report (negative). */
        documentDay: isoDateSchema.optional(),
      }),
    )
    .optional(),
  feedbackDays: z.array(isoDateSchema).optional(),
  /** Hours of the mentor for this learner, which home care passes on as assimilated hours ("gelijkgestelde uren"). */
  mentorHours: z.array(z.strictObject({ date: isoDateSchema, minutes: z.int().min(1).max(1440) })).optional(),
});

export type HomeCare = z.infer<typeof homeCareSchema>;

export const overrideSchema = z.strictObject({
  ruleId: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, { error: 'input.ruleId' }),
  /** The finding's first date; without it every finding of the rule. */
  date: isoDateSchema.optional(),
  reason: noteSchema,
  by: nameSchema,
  day: isoDateSchema,
});
export type Override = z.infer<typeof overrideSchema>;

export const trajectorySchema = z.strictObject({
  id: idSchema,
  learnerId: idSchema,
  classGroupId: idSchema,
  programmeId: idSchema,
  ...periodSchema,
  /** The other learner of the programme who makes a start after September possible. */
  lateEntryBeside: nameSchema.optional(),
  agreements: z.array(agreementSchema).max(20),
  segments: z.array(segmentSchema).max(100),
  pins: z.array(pinSchema).optional(),
  deviations: z.array(deviationSchema).optional(),
  entitlement: entitlementSchema.optional(),
  homeCare: homeCareSchema.optional(),
  overrides: z.array(overrideSchema).optional(),
});
export type Trajectory = z.infer<typeof trajectorySchema>;
