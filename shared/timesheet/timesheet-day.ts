import { z } from 'zod';
import { clockTimeSchema, dayPartSchema, idSchema, isoDateSchema, noteSchema } from '../input/primitives.ts';

/** From open to locked: each step is taken by a person, and a locked day no longer changes without being opened again. */
export const timesheetStates = ['open', 'submitted', 'approved', 'locked'] as const;
export type TimesheetState = (typeof timesheetStates)[number];

/** Health data: shown only in the learner's own timesheet and the payroll export, everywhere else as "absent". */
export const absenceKinds = [
  'sickness',
  'workAccident',
  'shortLeave',
  'compellingReason',
  'unjustified',
  'suspension',
] as const;

/** A part of a shift as planned or as worked; an end at or before the start lies on the next day. */
export const timesheetPartSchema = z.strictObject({
  workplaceId: idSchema.optional(),
  shiftCode: z.string().min(1).max(10).optional(),
  start: clockTimeSchema,
  end: clockTimeSchema,
  breakMinutes: z.int().min(0).max(240),
});

/** One day of one learner's timesheet. Minutes are real ones, so that a night of clock change counts what it lasts. */
export const timesheetDaySchema = z.strictObject({
  trajectoryId: idSchema,
  date: isoDateSchema,
  state: z.enum(timesheetStates),
  planned: z.array(timesheetPartSchema).max(3),
  plannedMinutes: z.int().min(0).max(1500),
  /** Absent as long as nobody filled the day in; empty when nothing was worked. */
  worked: z.array(timesheetPartSchema).max(6).optional(),
  workedMinutes: z.int().min(0).max(1500).optional(),
  absence: z.enum(absenceKinds).optional(),
  absencePart: dayPartSchema.optional(),
  note: noteSchema.optional(),
});
export type TimesheetDay = z.infer<typeof timesheetDaySchema>;
