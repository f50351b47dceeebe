import { z } from 'zod';
import { isoDateSchema, schoolYearSchema } from '../../../shared/input/primitives.ts';
import { agreementKinds } from '../../../shared/input/trajectory.ts';
import { halfDayKindNames } from '../../../shared/plan/half-day.ts';
import { units } from '../../../shared/rules/quantity.ts';
import { reasonNames } from './day-reason.ts';

/** A wall-clock moment in Brussels: "2026-09-02T07:00". */
const momentSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/);
const amountSchema = z.int().min(0);
const quantitySchema = z.strictObject({ amount: z.int(), unit: z.enum(units) });

const halfSchema = z.strictObject({
  kind: z.enum(halfDayKindNames),
  /** Only for leave. */
  isPaid: z.boolean().optional(),
  because: z.enum(reasonNames),
  /** Name of the holiday, closure, free day, exam or block, in the language of the file. */
  name: z.string().optional(),
});

const daySchema = z.strictObject({
  date: isoDateSchema,
  /** ISO 8601 week, as "2026-W36". */
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  morning: halfSchema,
  afternoon: halfSchema,
  workMinutes: amountSchema,
  lessonPeriods: amountSchema,
  /** The parts of the shifts that start on the day; an end may lie on the next. */
  work: z.array(
    z.strictObject({
      workplaceId: z.string(),
      shiftCode: z.string(),
      start: momentSchema,
      end: momentSchema,
      breakMinutes: amountSchema,
    }),
  ),
  /** Start and end are absent where no timetable gives them. */
  lessons: z.array(
    z.strictObject({
      half: z.enum(['morning', 'afternoon']),
      periods: amountSchema,
      start: momentSchema.optional(),
      end: momentSchema.optional(),
    }),
  ),
});

const findingSchema = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  dates: z.array(isoDateSchema).min(1),
  value: quantitySchema.optional(),
  limit: quantitySchema.optional(),
  margin: quantitySchema.optional(),
  title: z.string(),
  detail: z.string(),
  advice: z.string(),
  source: z.string(),
  accepted: z.strictObject({ by: z.string(), day: isoDateSchema, reason: z.string() }).optional(),
});

const learnerSchema = z.strictObject({
  trajectoryId: z.string(),
  learnerId: z.string(),
  name: z.string(),
  classGroup: z.string(),
  school: z.string(),
  programme: z.string(),
  firstDay: isoDateSchema,
  lastDay: isoDateSchema,
  agreements: z.array(
    z.strictObject({
      company: z.string(),
      kind: z.enum(agreementKinds),
      firstDay: isoDateSchema,
      /** The actual last day where the agreement ended early. */
      lastDay: isoDateSchema,
    }),
  ),
  /** The workplaces that the days name by id. */
  workplaces: z.array(
    z.strictObject({ id: z.string(), name: z.string(), company: z.string(), address: z.string().optional() }),
  ),
  hours: z.strictObject({
    requiredMinutes: amountSchema,
    plannedMinutes: amountSchema,
    toPlanMinutes: amountSchema,
    averageMinutesPerWeek: z.number().min(0),
    nominalMinutesPerWeek: z.number().min(0),
    /** Ten-thousandths. */
    workplaceShare: z.number().min(0),
    lessonPeriods: amountSchema,
  }),
  leave: z.strictObject({
    paidHalfDays: amountSchema,
    unpaidHalfDays: amountSchema,
    entitledHalfDays: amountSchema,
  }),
  findings: z.array(findingSchema),
  days: z.array(daySchema),
});

/** The exchange file: plans of one school year, learner by learner and day by day. A breaking change raises `formatVersion`. */
export const planFileSchema = z.strictObject({
  format: z.literal('duaalplanner-plan'),
  formatVersion: z.literal(1),
  schoolYear: schoolYearSchema,
  /** Day of the export and version of the plan. */
  date: isoDateSchema,
  version: z.int().min(0),
  language: z.enum(['nl', 'en', 'fr']),
  timeZone: z.literal('Europe/Brussels'),
  learners: z.array(learnerSchema),
});
export type PlanFile = z.infer<typeof planFileSchema>;
